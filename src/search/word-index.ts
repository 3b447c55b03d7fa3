import SearchableMap from 'minisearch/SearchableMap';
import type { Known } from './correct.ts';

/** Where a word stands, from what weighs most. */
export const FIELDS = ['title', 'names', 'where', 'when', 'kind'] as const;
export type Field = (typeof FIELDS)[number];
export type Fields = Record<Field, readonly string[]>;

const WEIGHT: Record<Field, number> = { title: 4, names: 3, where: 2, when: 2, kind: 1 };
// A word tells more of a short name than of a long one, and a country more of what is in it alone.
const SHARE: Record<Field, (words: number) => number> = {
  title: (words) => 0.7 + 0.1 * words,
  names: () => 1,
  where: (words) => 0.8 + 0.2 * words,
  when: () => 1,
  kind: () => 1,
};
// A word that begins with what was typed, and one that is spelled like it, count for less.
const BEGINNING = 0.6;
const LIKENESS = 0.4;

/** How well an entry answers one word. */
export interface Match {
  score: number;
  /** The word of the entry that matched, and where it stands. */
  word: string;
  field: Field;
}
export interface WordIndex {
  add: (entry: number, fields: Fields) => void;
  /** Entries that have the word; with `loose` also words that begin with it, or differ from it by `slips` letters. */
  match: (word: string, loose: boolean, slips: number) => Map<number, Match>;
  /** Known words near a word, with the letters by which they differ and how many entries have them. */
  near: (word: string, slips: number) => Known[];
  /** Whether an entry has a word that is this one or begins with it. */
  knows: (beginning: string) => boolean;
  /** Whether an entry has just this word. */
  has: (word: string) => boolean;
}

/** An index of the words of short texts. */
export function makeWordIndex(): WordIndex {
  const words = new SearchableMap<Map<number, [Field, number]>>();
  let size = 0;

  const add = (entry: number, fields: Fields) => {
    size++;
    for (const field of FIELDS) {
      for (const word of fields[field]) {
        const entries = words.get(word) ?? new Map<number, [Field, number]>();
        words.set(word, entries);
        if (!entries.has(entry)) entries.set(entry, [field, fields[field].length]);
      }
    }
  };
  const match: WordIndex['match'] = (word, loose, slips) => {
    const found = new Map<number, Match>();
    const take = (known: string, entries: Map<number, [Field, number]>, likeness: number) => {
      // Rare words tell more.
      const rarity = Math.log(1 + size / entries.size);
      for (const [entry, [field, length]] of entries) {
        const score = (WEIGHT[field] * likeness * rarity) / SHARE[field](length);
        if (score > (found.get(entry)?.score ?? 0)) found.set(entry, { score, word: known, field });
      }
    };
    const exact = words.get(word);
    if (exact) take(word, exact, 1);
    if (!loose) return found;
    for (const [known, entries] of words.atPrefix(word)) if (known !== word) take(known, entries, BEGINNING * (word.length / known.length));
    if (slips > 0 && !exact)
      for (const [known, [entries, distance]] of words.fuzzyGet(word, slips)) take(known, entries, LIKENESS / (1 + distance));
    return found;
  };
  return {
    add,
    match,
    near: (word, slips) =>
      [...words.fuzzyGet(word, slips)].map(([known, [entries, distance]]) => ({ word: known, slips: distance, entries: entries.size })),
    knows: (beginning) => words.atPrefix(beginning).size > 0,
    has: (word) => words.has(word),
  };
}
