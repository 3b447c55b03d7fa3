import { wordsOf } from './lexicon.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { loadFilterSets, type FilterSets } from './counts.ts';
import { mentioned } from './query.ts';
import type { Counts } from './state.ts';

export interface TextQuestion {
  /** Ways to say the query, in the order in which they are tried. */
  wordings: readonly string[];
  /** Its words one by one, asked for alone where no page has all of them. */
  words: readonly string[];
}
export interface TextAnswer {
  /** Pages that have all the words. */
  results: PagefindResult[];
  /** Pages that have some of them, asked for where few have all. */
  some: PagefindResult[];
  /** Of the pages that have all the words, by the values of the filters. */
  counts: Counts;
  /** The wording that was answered; undefined where no page has all the words. */
  wording: string | undefined;
}
export interface TextSearch {
  /** Loads the engine before it is asked. */
  warm: () => void;
  /** Answers from the text of the pages. Rejects when the index cannot be loaded. */
  ask: (question: TextQuestion) => Promise<TextAnswer>;
  /** Which pages have which value of which filter. Rejects when the index cannot be loaded. */
  sets: () => Promise<FilterSets>;
}

const LOOKED_AT = 3;
// So few pages with all the words may not be what was meant.
const FEW = 5;
const MOST_WORDS = 12;
const READ_FOR_PHRASE = 8;
const PHRASE = 2;
const ALL = { filters: {} };

/** The full-text search over Pagefind. A failed load is tried again at the next question. */
export function makeTextSearch(load: () => Promise<Pagefind>): TextSearch {
  let loading: Promise<Pagefind> | undefined;
  let sets: Promise<FilterSets> | undefined;
  const engine = () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
  return {
    warm: () => void engine().catch(() => undefined),
    ask: async (question) => answer(await engine(), question),
    sets: async () => {
      const pagefind = await engine();
      return (sets ??= loadFilterSets(pagefind).catch((error: unknown) => {
        sets = undefined;
        throw error;
      }));
    },
  };
}

async function answer(pagefind: Pagefind, { wordings, words }: TextQuestion): Promise<TextAnswer> {
  if (wordings.length === 0) {
    const { results, filters: counts } = await pagefind.search(null, ALL);
    return { results, some: [], counts, wording: '' };
  }
  // Counts come with an answer only once the filters are loaded.
  await Promise.all([pagefind.filters(), ...wordings.slice(0, 1).map((wording) => pagefind.preload(wording))]);
  for (const wording of wordings) {
    const { results, filters: counts } = await pagefind.search(wording, ALL);
    if (results.length === 0 || !(await hasAll(results, wording))) continue;
    const some = results.length < FEW && words.length > 1 ? await anyOf(pagefind, words) : [];
    const known = new Set(results.map(({ id }) => id));
    return { results: await phraseFirst(results, wording), some: some.filter(({ id }) => !known.has(id)), counts, wording };
  }
  return { results: [], some: await anyOf(pagefind, words), counts: {}, wording: undefined };
}

/** Whether the first pages found have every word between them, and not only its beginning. */
async function hasAll(results: readonly PagefindResult[], wording: string): Promise<boolean> {
  const pages = await Promise.all(results.slice(0, LOOKED_AT).map((result) => result.data()));
  const text = pages.map(({ content, meta }) => `${Object.values(meta).join(' ')} ${content}`).join(' ');
  return mentioned(text, wording).length === mentioned(wording, wording).length;
}

/** The pages with those lifted, of the first, that have the words side by side. */
async function phraseFirst(results: PagefindResult[], wording: string): Promise<PagefindResult[]> {
  const words = wordsOf(wording);
  if (words.length < 2) return results;
  const lifted = results.map(async (result, at) => {
    if (at >= READ_FOR_PHRASE) return result;
    const { content, meta } = await result.data();
    const together = wordsOf(`${Object.values(meta).join(' ')} ${content}`)
      .join(' ')
      .includes(words.join(' '));
    return together ? { ...result, score: result.score * PHRASE } : result;
  });
  return (await Promise.all(lifted)).sort((a, b) => b.score - a.score);
}

/** Pages that have some of the words; a rare word counts for more. */
async function anyOf(pagefind: Pagefind, words: readonly string[]): Promise<PagefindResult[]> {
  const found = new Map<string, PagefindResult>();
  const all = (await pagefind.search(null, ALL)).results.length;
  const asked = [...words].sort((a, b) => b.length - a.length).slice(0, MOST_WORDS);
  const answers = await Promise.all(
    asked.map(async (word) => {
      const { results } = await pagefind.search(word, ALL);
      return (await hasAll(results, word)) ? results : [];
    }),
  );
  for (const results of answers.filter(({ length }) => length > 0)) {
    const best = Math.max(...results.map(({ score }) => score));
    const rarity = Math.log(1 + all / results.length);
    for (const result of results) {
      const score = (0.5 + (0.5 * result.score) / best) * rarity + (found.get(result.id)?.score ?? 0);
      found.set(result.id, { ...result, score });
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}
