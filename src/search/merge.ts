import type { NameEntry, NameHit } from './names.ts';
import type { PagefindResult } from './pagefind.ts';
import type { TextAnswer } from './text.ts';

/** A page found by its names, by its text, or by both. */
export interface Found {
  entry: NameEntry | undefined;
  why: string | undefined;
  text: PagefindResult | undefined;
}
/** From this share on a name answers the whole query. */
export const WHOLE = 0.99;
// What a name adds to a text that has the whole query, and to one that has some of its words.
const BESIDE_ALL = 0.5;
const BESIDE_SOME = 1;

/**
 * One list of what names and text found, each page once. Names that answer the whole query come first, in their own order,
 * so that what a reader sees before the text has loaded stays where it is. Names that answer a part of it lift pages that
 * the text found, and stand for themselves only where nothing answers the whole.
 */
export function merge(names: readonly NameHit[], answer: TextAnswer, entryOf: (page: string) => NameEntry | undefined): Found[] {
  const texts = answer.results.map((text) => ({ text, entry: entryOf(text.id) }));
  const byEntry = new Map(texts.flatMap(({ text, entry }) => (entry ? [[entry, text] as const] : [])));
  const head = names.filter(({ cover }) => cover >= WHOLE).map(({ entry, why }): Found => ({ entry, why, text: byEntry.get(entry) }));
  const shown = new Set(head.map(({ entry }) => entry));
  const most = Math.max(...texts.map(({ text }) => text.score), 1e-9);
  const top = Math.max(...names.map(({ score }) => score), 1e-9);
  const some = answer.wording === undefined;
  const lift = new Map(names.map((hit) => [hit.entry, hit]));
  const scored = texts
    .filter(({ entry }) => !entry || !shown.has(entry))
    .map(({ text, entry }) => {
      const hit = entry && lift.get(entry);
      const name = hit ? hit.cover * (hit.score / top) : 0;
      return {
        found: { entry, why: hit?.why, text },
        score: (text.score / most) * freshness(entry) + (some ? BESIDE_SOME : BESIDE_ALL) * name,
      };
    });
  const alone = head.length > 0 || !some ? [] : names.filter(({ entry }) => !byEntry.has(entry));
  const rest = [
    ...scored,
    ...alone.map(({ entry, why, score, cover }) => ({ found: { entry, why, text: undefined }, score: cover * (score / top) })),
  ];
  return [...head, ...rest.sort((a, b) => b.score - a.score).map(({ found }) => found)];
}

/** Of two pages on events the newer one is meant, all else equal. */
const freshness = (entry: NameEntry | undefined): number =>
  entry === undefined || entry.date === '' ? 1 : 1 / (1 + 0.015 * (2030 - Number(entry.date.slice(0, 4))));

/** Newest first; pages without a date come last. */
export const newestFirst = (a: Found, b: Found): number => (b.entry?.date ?? '').localeCompare(a.entry?.date ?? '');
