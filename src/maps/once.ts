/** The same function, computing each answer once. Arguments are told apart by their text. */
export function once<A extends readonly (string | number)[], R>(compute: (...args: A) => R): (...args: A) => R {
  const known = new Map<string, R>();
  return (...args) => {
    const key = args.join('|');
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = compute(...args);
    known.set(key, answer);
    return answer;
  };
}
