import { wordsOf } from './lexicon.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { mentioned, type Filters } from './query.ts';
import type { Counts } from './state.ts';

export interface TextQuestion {
  /** Ways to say the query, in the order in which they are tried. */
  wordings: readonly string[];
  /** Its words one by one, asked for alone where no page has all of them. */
  words: readonly string[];
  filters: Filters;
}
export interface TextAnswer {
  /** Pages that have all the words. */
  results: PagefindResult[];
  /** Pages that have some of them, asked for where few have all. */
  some: PagefindResult[];
  counts: Counts;
  /** The wording that was answered; undefined where no page has all the words. */
  wording: string | undefined;
  /** Ids of the pages that pass the filters; undefined without filters. */
  allowed: ReadonlySet<string> | undefined;
}
export interface TextSearch {
  /** Loads the engine before it is asked. */
  warm: () => void;
  /** Answers from the text of the pages. Rejects when the index cannot be loaded. */
  ask: (question: TextQuestion) => Promise<TextAnswer>;
}

const LOOKED_AT = 3;
// So few pages with all the words may not be what was meant.
const FEW = 5;
const MOST_WORDS = 12;
const READ_FOR_PHRASE = 12;
const PHRASE = 2;
const clean = (filters: Filters): Record<string, string> => ({ ...filters }) as Record<string, string>;
const without = (filters: Filters, name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(clean(filters)).filter(([key]) => key !== name));

/** The full-text search over Pagefind. A failed load is tried again at the next question. */
export function makeTextSearch(load: () => Promise<Pagefind>): TextSearch {
  let loading: Promise<Pagefind> | undefined;
  const engine = () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
  return {
    warm: () => void engine().catch(() => undefined),
    ask: async (question) => answer(await engine(), question),
  };
}

async function answer(pagefind: Pagefind, { wordings, words, filters }: TextQuestion): Promise<TextAnswer> {
  const options = { filters: clean(filters) };
  const filtered = Object.keys(filters).length > 0;
  const allowed = filtered ? new Set((await pagefind.search(null, options)).results.map(({ id }) => id)) : undefined;
  if (wordings.length === 0) {
    const { results } = await pagefind.search(null, options);
    return { results, some: [], counts: await countsOf(pagefind, null, filters), wording: '', allowed };
  }
  for (const wording of wordings) {
    const { results } = await pagefind.search(wording, options);
    if (results.length === 0 || !(await hasAll(results, wording))) continue;
    const some = results.length < FEW && words.length > 1 ? await anyOf(pagefind, words, options) : [];
    const known = new Set(results.map(({ id }) => id));
    return {
      results: await phraseFirst(results, wording),
      some: some.filter(({ id }) => !known.has(id)),
      counts: await countsOf(pagefind, wording, filters),
      wording,
      allowed,
    };
  }
  return { results: [], some: await anyOf(pagefind, words, options), counts: {}, wording: undefined, allowed };
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

/** How many pages each value of each filter would leave; a filter's own choice does not count against its other values. */
async function countsOf(pagefind: Pagefind, wording: string | null, filters: Filters): Promise<Counts> {
  await pagefind.filters();
  const { filters: counts } = await pagefind.search(wording, { filters: clean(filters) });
  const own = await Promise.all(
    Object.keys(filters).map(async (name) => {
      const { filters: free } = await pagefind.search(wording, { filters: without(filters, name) });
      return [name, free[name as keyof Counts] ?? {}] as const;
    }),
  );
  return { ...counts, ...Object.fromEntries(own) };
}

/** Pages that have some of the words; a rare word counts for more. */
async function anyOf(pagefind: Pagefind, words: readonly string[], options: Parameters<Pagefind['search']>[1]): Promise<PagefindResult[]> {
  const found = new Map<string, PagefindResult>();
  const all = (await pagefind.search(null, options)).results.length;
  for (const word of [...words].sort((a, b) => b.length - a.length).slice(0, MOST_WORDS)) {
    const { results } = await pagefind.search(word, options);
    if (results.length === 0 || !(await hasAll(results, word))) continue;
    const best = Math.max(...results.map(({ score }) => score));
    const rarity = Math.log(1 + all / results.length);
    for (const result of results) {
      const score = (0.5 + (0.5 * result.score) / best) * rarity + (found.get(result.id)?.score ?? 0);
      found.set(result.id, { ...result, score });
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}
