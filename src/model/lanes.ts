/** A stretch of a line that a mark and its words take. */
export interface Stretch {
  from: number;
  to: number;
}

/** The lane of each stretch, in their order: the first that is free, by `gap`, where the stretch begins. Sort them by `from` before. */
export function lanesOf(stretches: readonly Stretch[], gap: number): number[] {
  const taken: number[] = [];
  return stretches.map(({ from, to }) => {
    const free = taken.findIndex((end) => end + gap <= from);
    const lane = free < 0 ? taken.length : free;
    taken[lane] = to;
    return lane;
  });
}
