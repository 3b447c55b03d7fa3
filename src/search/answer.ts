import { countPages, passes } from './counts.ts';
import type { Answer } from './engine.ts';
import { hitOf, type HitWords } from './hit.ts';
import { wordsOf, type Lexicon } from './lexicon.ts';
import { merge, newestFirst, type Found } from './merge.ts';
import { WHOLE, type NameEntry, type NameFinder, type NameHit } from './names.ts';
import type { Filters, Query } from './query.ts';
import { readQuery, type Reading } from './reading.ts';
import type { Counts } from './state.ts';
import type { TextAnswer, TextSearch } from './text.ts';
import { wordingOf, wordingsOf } from './wordings.ts';

export interface AnswererParts {
  lexicon: Lexicon;
  finder: NameFinder;
  /** Entries by the id that the full text has for their page. */
  pages: ReadonlyMap<string, NameEntry>;
  text: TextSearch;
  words: HitWords;
}

const NEAREST = 3;
// Pages that have some of the words only.
const MOST_PARTS = 20;
const NO_CORRECTIONS: ReadonlyMap<string, string> = new Map();

/** Gives the function that answers from names and text together, one list of both. */
export function makeAnswerer({ lexicon, finder, pages, text, words }: AnswererParts): (query: Query, limit: number) => Promise<Answer> {
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

  return async (query, limit) => {
    const reading = readQuery(query.text, lexicon);
    const names = query.wordsOnly || query.text === '' ? [] : finder.find(reading);
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
      near: near.map(({ entry }) => hitOf({ entry, why: undefined, text: undefined, part: false }, undefined, words)),
    };
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
