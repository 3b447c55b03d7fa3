/** The middle value of a list of numbers; the mean of the two middle ones when there is an even number of them. Throws when there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const [high, low] = [sorted[half], sorted.length % 2 === 0 ? sorted[half - 1] : sorted[half]];
  if (high === undefined || low === undefined) throw new Error('There is no median of no values');
  return (low + high) / 2;
}

/** The median of each number in a list of records of one shape. Throws when the list is empty. */
export function medians<K extends string>(runs: readonly Record<K, number>[]): Record<K, number> {
  const [first] = runs;
  if (!first) throw new Error('There is no median of no runs');
  const keys = Object.keys(first) as K[];
  return Object.fromEntries(keys.map((key) => [key, median(runs.map((run) => run[key]))])) as Record<K, number>;
}
