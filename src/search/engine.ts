import type { FirstNames, MoreNames } from '../model/name-blocks.ts';
import { countPages, passes } from './counts.ts';
import { hitOf, type HitWords } from './hit.ts';
import { makeLexicon, wordsOf, type Lexicon } from './lexicon.ts';
import { merge, newestFirst, WHOLE, type Found } from './merge.ts';
import { makeFinder, type NameEntry, type NameHit } from './names.ts';
import type { Filters, Query } from './query.ts';
import { readQuery, type Reading } from './reading.ts';
import type { Counts, Hit, Outcome } from './state.ts';
import type { TextAnswer, TextSearch } from './text.ts';
import { wordingOf, wordingsOf } from './wordings.ts';

export interface Engine {
  /** Loads what is needed next, before it is asked. Resolves when all names are there. */
  warm: () => Promise<void>;
  /** Pages whose names answer, from what has loaded so far. None with filters, which only the full text knows. */
  names: (query: Query, limit: number) => Hit[];
  /** The whole answer, and the nearest names where nothing was found. Rejects when the full text cannot be loaded. */
  answer: (query: Query, limit: number) => Promise<{ outcome: Outcome; near: Hit[] }>;
}
export interface EngineParts {
  first: FirstNames;
  loadMore: () => Promise<MoreNames>;
  text: TextSearch;
  words: HitWords;
}

const NEAREST = 3;
// Pages that have some of the words only.
const MOST_PARTS = 20;
const NO_CORRECTIONS: ReadonlyMap<string, string> = new Map();

/** The search: names at once, the text of the pages behind them, one list of both. */
export function createEngine({ first, loadMore, text, words }: EngineParts): Engine {
  const lexicon = makeLexicon(first);
  const finder = makeFinder(first.blocks, lexicon);
  const pages = new Map<string, NameEntry>();
  let more: Promise<void> | undefined;
  const complete = () =>
    (more ??= loadMore().then(
      (part) => {
        finder.add(part.blocks);
        for (const [digest, entry] of finder.pages(part.pages)) pages.set(`${words.language}_${digest}`, entry);
      },
      () => {
        // The first names still answer; the rest is asked for again with the next query.
        more = undefined;
      },
    ));
  const named = (query: Query, reading: Reading): NameHit[] => (query.wordsOnly || query.text === '' ? [] : finder.find(reading));
  const shown = (found: Found) => hitOf(found, undefined, words);
  /** What passes the filters, and how many pages each of their values would leave of those that answer the whole query. */
  const filtered = async (
    found: Found[],
    { results, counts }: TextAnswer,
    filters: Filters,
  ): Promise<{ list: Found[]; counts: Counts }> => {
    const whole = found.filter(({ part }) => !part);
    const texts = new Set(results);
    const counted = whole.length === results.length && whole.every(({ text: own }) => own && texts.has(own));
    if (counted && Object.keys(filters).length === 0) return { list: found, counts };
    const sets = await text.sets();
    const ids = new Map([...pages].map(([id, entry]) => [entry, id]));
    const idOf = ({ text: own, entry }: Found): string => own?.id ?? (entry && ids.get(entry)) ?? '';
    return { list: found.filter((one) => passes(idOf(one), filters, sets)), counts: countPages(whole.map(idOf), filters, sets) };
  };

  return {
    warm: () => {
      text.warm();
      return complete();
    },
    names: (query, limit) =>
      Object.keys(query.filters).length > 0
        ? []
        : named(query, readQuery(query.text, lexicon))
            .slice(0, limit)
            .map(({ entry, why, cover }) => shown({ entry, why, text: undefined, part: cover < WHOLE })),
    answer: async (query, limit) => {
      await complete();
      const reading = readQuery(query.text, lexicon);
      const names = named(query, reading);
      const corrections = query.wordsOnly ? NO_CORRECTIONS : finder.corrections(reading);
      const wordings = query.wordsOnly ? [query.text] : wordingsOf(reading, corrections, lexicon, words.language);
      const answer = await text.ask({
        wordings: query.text === '' ? [] : wordings,
        words: query.wordsOnly ? wordsOf(query.text) : singleWordings(reading, lexicon, words.language),
      });
      const found = merge(names, answer, (page) => pages.get(page), reading);
      const { list, counts } = await filtered(found, answer, query.filters);
      if (query.byDate || query.text === '') list.sort(newestFirst);
      const total = list.filter(({ part }) => !part).length;
      const shownToo = list.slice(0, total + MOST_PARTS);
      const hits = await Promise.all(shownToo.slice(0, limit).map(async (one) => hitOf(one, await one.text?.data(), words)));
      const near = list.length > 0 || query.text === '' ? [] : finder.nearest(reading, NEAREST);
      return {
        outcome: {
          total,
          listed: shownToo.length,
          hits,
          counts,
          readAs: query.wordsOnly ? undefined : readAs(reading, corrections, names, answer, lexicon, words),
        },
        near: near.map(({ entry }) => shown({ entry, why: undefined, text: undefined, part: false })),
      };
    },
  };
}

const singleWordings = ({ terms }: Reading, lexicon: Lexicon, language: string): string[] =>
  terms.filter(({ key }) => !key.startsWith('kind:')).map(({ key, words }) => wordingOf(key, words, lexicon, language));

/** The query in the words in which it was answered; undefined where these are the reader's own. */
function readAs(
  { terms }: Reading,
  corrections: ReadonlyMap<string, string>,
  names: readonly NameHit[],
  { wording }: TextAnswer,
  lexicon: Lexicon,
  { language }: HitWords,
): string | undefined {
  const byName = (names[0]?.cover ?? 0) >= WHOLE;
  const byText = (word: string) => wording?.includes(word) ?? false;
  const spoken = terms.map(({ key, words }) => {
    const meant = corrections.get(words);
    if (meant !== undefined) return byName || byText(meant) ? meant : words;
    const own = wordingOf(key, words, lexicon, language);
    return byText(own.toLowerCase()) || byText(own) ? own : words;
  });
  const typed = terms.map(({ words }) => words).join(' ');
  return wordsOf(spoken.join(' ')).join(' ') === typed ? undefined : spoken.join(', ');
}
