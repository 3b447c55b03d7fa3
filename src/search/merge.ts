import { WHOLE, type NameEntry, type NameHit } from './names.ts';
import type { PagefindResult } from './pagefind.ts';
import { textFactor } from './prior.ts';
import type { Reading } from './reading.ts';
import type { TextAnswer } from './text.ts';

/** A page found by its names, by its text, or by both. */
export interface Found {
  entry: NameEntry | undefined;
  why: string | undefined;
  text: PagefindResult | undefined;
  /** True where it answers a part of the query only. */
  part: boolean;
}
interface Ranked {
  found: Found;
  score: number;
}
// What a name that answers a part of the query adds to a text that has all of it, and to one that has some of its words.
const BESIDE_ALL = 0.5;
const BESIDE_SOME = 1;
// What having all the words is worth beside the best of the pages that have some.
const HAS_ALL = 0.75;

/**
 * One list of what names and text found, each page once. Names that answer the whole query come first, in their own order,
 * so that what a reader sees before the text has loaded stays where it is; then texts that have all its words. Where these are
 * few, what has some of them follows, and comes before them where a name speaks for it.
 */
export function merge(
  names: readonly NameHit[],
  answer: TextAnswer,
  entryOf: (page: string) => NameEntry | undefined,
  reading: Reading,
): Found[] {
  const texts = new Map([...answer.results, ...answer.some].flatMap((text) => [[entryOf(text.id), text]] as const));
  const shown = new Set<NameEntry | undefined>();
  const once = (list: Found[]): Found[] =>
    list.filter(({ entry }) => {
      const fresh = entry === undefined || !shown.has(entry);
      shown.add(entry);
      return fresh;
    });
  const top = Math.max(...names.map(({ score }) => score), 1e-9);
  const byEntry = new Map(names.map((hit) => [hit.entry, hit]));
  const ranked = (results: readonly PagefindResult[], beside: number, part: boolean): Ranked[] => {
    const most = Math.max(...results.map(({ score }) => score), 1e-9);
    return results.map((text) => {
      const entry = entryOf(text.id);
      const hit = entry && byEntry.get(entry);
      const name = hit ? hit.cover * (hit.score / top) : 0;
      return { found: { entry, why: hit?.why, text, part }, score: (text.score / most) * textFactor(entry, reading) + beside * name };
    });
  };
  const inOrder = (list: Ranked[]) => list.toSorted((a, b) => b.score - a.score).map(({ found }) => found);

  const head = names
    .filter(({ cover }) => cover >= WHOLE)
    .map(({ entry, why }): Found => ({ entry, why, text: texts.get(entry), part: false }));
  const whole = ranked(answer.results, BESIDE_ALL, false);
  if (answer.some.length === 0 && (head.length + whole.length > 0 || answer.wording !== undefined))
    return once([...head, ...inOrder(whole)]);
  const alone = names
    .filter(({ entry }) => !texts.has(entry))
    .map(({ entry, why, score, cover }) => ({ found: { entry, why, text: undefined, part: true }, score: cover * (score / top) }));
  const mixed = once([
    ...head,
    ...inOrder([
      ...whole.map(({ found, score }) => ({ found, score: score + HAS_ALL })),
      ...ranked(answer.some, BESIDE_SOME, true),
      ...alone,
    ]),
  ]);
  const last = mixed.findLastIndex(({ part }) => !part);
  return mixed.map((found, at) => (at < last ? { ...found, part: false } : found));
}

/** Newest first; pages without a date come last. */
export const newestFirst = (a: Found, b: Found): number => (b.entry?.date ?? '').localeCompare(a.entry?.date ?? '');
