import type { FirstNames, MoreNames } from '../model/name-blocks.ts';
import type { makeAnswerer } from './answer.ts';
import { hitOf, type HitWords } from './hit.ts';
import { makeLexicon } from './lexicon.ts';
import { makeFinder, WHOLE, type NameEntry } from './names.ts';
import type { Query } from './query.ts';
import { readQuery } from './reading.ts';
import type { Hit, Outcome } from './state.ts';
import type { TextSearch } from './text.ts';

/** What a search finds, and the nearest names where that is nothing. */
export interface Answer {
  outcome: Outcome;
  near: Hit[];
}
export interface Engine {
  /** Loads what is needed next, before it is asked. Resolves when all names are there. */
  warm: () => Promise<void>;
  /** Pages whose names answer, from what has loaded so far. None with filters, which only the full text knows. */
  names: (query: Query, limit: number) => Hit[];
  /** The whole answer. Rejects when the full text cannot be loaded. */
  answer: (query: Query, limit: number) => Promise<Answer>;
}
export interface EngineParts {
  first: FirstNames;
  loadMore: () => Promise<MoreNames>;
  /** Loads the code of the full text; an index that fails to load shows when it is asked. */
  loadFull: () => Promise<{ makeAnswerer: typeof makeAnswerer; text: TextSearch }>;
  words: HitWords;
}

/** The search: names at once, then the text of the pages, whose code waits until the first names can answer. */
export function createEngine({ first, loadMore, loadFull, words }: EngineParts): Engine {
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
  let whole: Promise<(query: Query, limit: number) => Promise<Answer>> | undefined;
  const answerer = () =>
    (whole ??= loadFull().then(
      ({ makeAnswerer: make, text }) => {
        text.warm();
        return make({ lexicon, finder, pages, text, words });
      },
      (error: unknown) => {
        whole = undefined;
        throw error;
      },
    ));

  return {
    warm: () => {
      answerer().catch(() => undefined);
      return complete();
    },
    names: (query, limit) =>
      Object.keys(query.filters).length > 0 || query.wordsOnly || query.text === ''
        ? []
        : finder
            .find(readQuery(query.text, lexicon))
            .slice(0, limit)
            .map(({ entry, why, cover }) => hitOf({ entry, why, text: undefined, part: cover < WHOLE }, undefined, words)),
    answer: async (query, limit) => {
      await complete();
      return (await answerer())(query, limit);
    },
  };
}
