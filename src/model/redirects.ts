import { LANGUAGES } from '../site.ts';
import type { Graph } from './graph.ts';
import { isFragment } from './retired.ts';
import { href, recordPath, shortPathOf, type RecordKind } from './urls.ts';

/** A former path of the site and the path that took its place, both without language. */
export interface Redirect {
  from: string;
  to: string;
}

type Written = { id: string; data: { formerIds: readonly string[] } };

/** Every former place that an entry or the register of retired addresses names, leading straight to its page, sorted by path. */
export function redirectsOf(graph: Graph): Redirect[] {
  const lists: [RecordKind, readonly Written[]][] = [
    ['program', graph.programs],
    ['series', graph.exercises],
    ['edition', graph.editions],
    ['partnership', graph.partnerships],
    ['visit', graph.visits],
    ['country', graph.countries],
    ['background', graph.background],
  ];
  const former = lists.flatMap(([kind, entries]) =>
    entries.flatMap(({ id, data }) => data.formerIds.map((place) => ({ from: `/${place}/`, to: recordPath(kind, id) }))),
  );
  const moved = graph.retired.flatMap(({ from, to }) => (to === undefined || isFragment(from) ? [] : [{ from, to }]));
  return [...former, ...moved].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Short links of pages, given by their paths, and of places that pages have left: each leads to the English page. */
export function shortLinksOf(paths: readonly string[], redirects: readonly Redirect[]): Redirect[] {
  const own = paths.map((path) => ({ from: shortPathOf(path), to: path }));
  const taken = new Set(own.map(({ from }) => from));
  // The short link of a former place stays its own, unless a page has the same by now and leads to the same subject.
  const former = redirects.map(({ from, to }) => ({ from: shortPathOf(from), to })).filter(({ from }) => !taken.has(from));
  return [...own, ...new Map(former.map((link) => [link.from, link])).values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Every redirect of the site as [from, to], in all languages: what hosts answer with 301. */
export function hostRedirects(redirects: readonly Redirect[], shortLinks: readonly Redirect[]): [string, string][] {
  const places = LANGUAGES.flatMap((language) =>
    redirects.map(({ from, to }): [string, string] => [href(language, from), href(language, to)]),
  );
  return [...places, ...shortLinks.map(({ from, to }): [string, string] => [from, to])];
}
