export interface Known {
  word: string;
  /** Letters by which it differs from what was typed. */
  slips: number;
  /** How many entries have it. */
  entries: number;
}

const letters = (word: string): string => [...word].sort().join('');
const allowed = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Whether all typed letters stand in the word in order: then the others were only left out. */
const completes = (typed: string, word: string): boolean =>
  [...word].reduce((at, letter) => at + Number(typed[at] === letter), 0) === typed.length;

/** Most letters by which a word may differ from a typed one: letters in the wrong order are two differences and one slip. */
export const reach = (typed: string): number => (typed.length < 4 ? 0 : 2);

/**
 * The known word that a mistyped one most likely means: the nearest, letters in the wrong order counting as one slip; of
 * equals one of which a letter was left out, then the most usual. With two slips the first letter must be right, or almost any word would be like another.
 */
export function likeliest(typed: string, known: readonly Known[]): string | undefined {
  const slipsOf = ({ word, slips }: Known) => (letters(word) === letters(typed) ? 1 : slips);
  return known
    .filter((one) => slipsOf(one) <= allowed(typed) && (slipsOf(one) < 2 || one.word.startsWith(typed.charAt(0))))
    .toSorted(
      (a, b) => slipsOf(a) - slipsOf(b) || Number(completes(typed, b.word)) - Number(completes(typed, a.word)) || b.entries - a.entries,
    )[0]?.word;
}
