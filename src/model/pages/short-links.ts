import type { Card } from '../card.ts';
import type { Context } from '../context.ts';
import { byName } from '../names.ts';
import { allCards, recordCards } from '../record-cards.ts';
import { hostRedirects, redirectsOf, shortLinksOf, type Redirect } from '../redirects.ts';
import { isRemoved } from '../retired.ts';
import { href, pressPath, recordPath, shortPath, shortPathOf } from '../urls.ts';
import type { Words } from '../words/index.ts';
import { partPages } from './parts.ts';

/** Pages at the root of the site, by the names in their addresses. */
export const rootPages = (w: Words): Record<string, string> => ({
  ...w.nav,
  commanders: w.kinds.commander,
  background: w.kinds.background,
  claims: w.kinds.claim,
  glossary: w.glossaryTitle,
  'a-z': w.azTitle,
  search: w.search,
  map: w.map,
  calendar: w.calendar,
  grid: w.gridTitle,
  glance: w.glanceTitle,
  ...w.pages,
  changes: w.changesTitle,
  feeds: w.feedsTitle,
  data: w.dataTitle,
  press: w.pressTitle,
  'short-links': w.shortLinksTitle,
});

/** Short link of a page as its foot shows it: the home page and the page that is not found have none. */
export function shownShortPath(path: string, record: Card | undefined): string | undefined {
  if (record) return shortPath(record.kind, record.id);
  return path === '/' || !path.endsWith('/') ? undefined : shortPathOf(path);
}

/** Every short link with the English page it leads to; those of removed pages lead to what stands in their place. */
export function allShortLinks(context: Context): Redirect[] {
  const { graph, words: w } = context;
  const roots = Object.keys(rootPages(w)).map((name) => `/${name}/`);
  const records = allCards(context).map(({ kind, id }) => recordPath(kind, id));
  const removed = graph.retired.filter(isRemoved).map(({ from }) => ({ from, to: from }));
  const parts = partPages(context).map(({ path }) => path);
  return shortLinksOf([...roots, ...records, ...parts], [...redirectsOf(graph), ...removed]);
}

/** Pages for the press of records that have another name now, leading to the page under the new one. */
export function formerPressPages(context: Context): Redirect[] {
  const own = new Map(allCards(context).map(({ kind, id }) => [recordPath(kind, id), shortPath(kind, id)]));
  const taken = new Set(own.values());
  return redirectsOf(context.graph).flatMap(({ from, to }) => {
    const short = own.get(to);
    return short === undefined || taken.has(shortPathOf(from)) ? [] : [{ from: pressPath(shortPathOf(from)), to: pressPath(short) }];
  });
}

/** Every redirect of the site as [from, to], for the rules of hosts. */
export const allRedirects = (context: Context): [string, string][] => [
  ...hostRedirects(redirectsOf(context.graph), allShortLinks(context)),
  ...formerPressPages(context).map(({ from, to }): [string, string] => [from, to]),
];

interface Line {
  title: string;
  lang?: string | undefined;
  href: string;
  short: string;
  /** Page with what editors need, for records. */
  press?: string;
}
export interface ShortLinksPage {
  count: number;
  groups: { id: string; title: string; lines: Line[] }[];
}

/** The public list of short links, records by kind. */
export function shortLinksPage(context: Context): ShortLinksPage {
  const { language, words: w } = context;
  const lineOf = (card: Card): Line => {
    const short = shortPath(card.kind, card.id);
    return { title: card.title, lang: card.titleLanguage, href: card.href, short, press: pressPath(short) };
  };
  const alphabetical = byName(language);
  const groups = recordCards(context)
    .filter(([, list]) => list.length > 0)
    .map(([kind, list]) => ({
      id: kind,
      title: w.kinds[kind],
      lines: list.map(lineOf).sort((a, b) => alphabetical(a.title, b.title)),
    }));
  const main = Object.entries(rootPages(w)).map(([name, title]): Line => {
    const path = `/${name}/`;
    return { title, href: href(language, path), short: shortPathOf(path) };
  });
  const parts = partPages(context).map(({ path, title }): Line => ({ title, href: href(language, path), short: shortPathOf(path) }));
  const all = [...groups, { id: 'site', title: w.shortLinksMain, lines: main }, { id: 'parts', title: w.shortLinksParts, lines: parts }];
  return { count: all.reduce((sum, { lines }) => sum + lines.length, 0), groups: all };
}
