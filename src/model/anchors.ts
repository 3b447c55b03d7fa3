import type { Language } from '../site.ts';
import { headingIds, idsIn } from './headings.ts';
import type { Retired } from './retired.ts';
import { href } from './urls.ts';

/** A fragment that was published, and the id that stands in its place; an empty one is the top of the page. */
export type Anchor = [id: string, at: string];

export interface PageNow {
  path: string;
  language: Language;
  html: string;
  /** The same page in English. */
  english: string;
}

const TOP = 'main';
const HOLDERS = 'h[1-6]|li|section|div|article|p|dd|main';

/**
 * Where the fragments lead that a page had and has no more: first as the register of retired addresses says; the marks of
 * sources, which count what the page cites and name nothing, to the list of sources; and in a translation the ids of the English
 * headings, which stood there before it was translated, to the headings in their places.
 */
export function anchorsOf(page: PageNow, published: Iterable<string>, retired: readonly Retired[]): Anchor[] {
  const now = new Set(idsIn(page.html));
  const gone = [...published].filter((id) => !now.has(id));
  if (gone.length === 0) return [];
  const moved = movesOn(page, retired);
  const [own, english] = page.language === 'en' ? [[], []] : [headingIds(page.html), headingIds(page.english)];
  return gone.flatMap((id): Anchor[] => {
    const written = moved.get(id);
    const at = written ?? (/^[rs]-?\d/.test(id) || /^s-/.test(id) ? listOfSources(now) : undefined) ?? counterpart(id, own, english);
    return at !== undefined && now.has(at) ? [[id, at]] : [];
  });
}

const listOfSources = (now: ReadonlySet<string>): string => (now.has('sources') ? 'sources' : TOP);

/** The heading at the place that `id` has among the English ones, where both texts have as many. */
function counterpart(id: string, own: readonly string[], english: readonly string[]): string | undefined {
  return own.length === english.length ? own[english.indexOf(id)] : undefined;
}

/** Fragments of a page that lead to another one of the same page, by the language of their addresses or for all. */
function movesOn({ path, language }: PageNow, retired: readonly Retired[]): Map<string, string> {
  // What the frame of all pages has lost is written down for the home page.
  const here = new Set([path, href(language, path), '/']);
  return new Map(
    retired.flatMap(({ from, to }) => {
      const [fromPath = '', id] = from.split('#');
      const [toPath = '', at = TOP] = (to ?? '').split('#');
      return id !== undefined && here.has(fromPath) && here.has(toPath) ? [[id, at]] : [];
    }),
  );
}

/** The page with an empty mark for each anchor at the beginning of the element that takes its place. */
export const withAnchors = (html: string, anchors: readonly Anchor[]): string =>
  anchors.reduce(
    (text, [id, at]) =>
      text.replace(new RegExp(`<(?:${HOLDERS})\\b[^>]*\\sid="${RegExp.escape(at)}"[^>]*>`), (open) => `${open}<span id="${id}"></span>`),
    html,
  );
