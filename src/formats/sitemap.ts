import type { Card } from '../model/card.ts';
import { contextOf, type Context } from '../model/context.ts';
import { SHAPES } from '../model/facet-lists.ts';
import type { Graph } from '../model/graph.ts';
import { allItems } from '../model/inventory.ts';
import { narrowedLists, narrowedPage } from '../model/pages/narrowed.ts';
import { fixedParts } from '../model/pages/parts.ts';
import { rootPages } from '../model/pages/short-links.ts';
import { allCards, recordCards } from '../model/record-cards.ts';
import { absolute, alternates, EDITIONS_PATH, facetPath, listPath, recordPath, type RecordKind } from '../model/urls.ts';
import { DEFAULT_LANGUAGE } from '../site.ts';

/** Days on which pages last changed for a reader, by their path without language; undefined where no entry says. */
export type LastChanged = Map<string, string | undefined>;

const latest = (days: readonly (string | undefined)[]): string | undefined =>
  days.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);

/** Pages that no entry says the day of: the home page, those at the root of the site, and parts of lists and pictures. */
const undated = (context: Context): string[] => [
  '/',
  ...Object.keys(rootPages(context.words)).map((name) => `/${name}/`),
  ...fixedParts(context).map(({ path }) => path),
];

/**
 * Every page that search engines are asked to read, with the day it last changed: a record and a page of the site have their own,
 * a list, a topic and a commander that of the latest record that they show.
 */
export function lastChanged(graph: Graph): LastChanged {
  const english = contextOf(graph, 'en');
  const own = new Map(allItems(english).map(({ path, history }) => [path, history.version]));
  const dayOf = (cards: readonly Card[]) => latest(cards.map(({ kind, id }) => own.get(recordPath(kind, id))));
  const gathering = (kind: RecordKind, id: string, shows: (card: Card) => boolean) => {
    const path = recordPath(kind, id);
    return [path, latest([own.get(path), dayOf(allCards(english).filter(shows))])] as const;
  };
  return new Map([
    ...undated(english).map((path) => [path, undefined] as const),
    ...recordCards(english).map(([kind, cards]) => [kind === 'edition' ? EDITIONS_PATH : listPath(kind), dayOf(cards)] as const),
    ...narrowedLists(english)
      .map((narrowed) => ({ narrowed, page: narrowedPage(english, narrowed) }))
      .filter(({ page }) => page.index)
      .map(({ narrowed: { list, name, value }, page }) => {
        const cards = page.groups.flatMap((group) => group.cards);
        return [facetPath(SHAPES[list].kind, name, value), dayOf(cards)] as const;
      }),
    ...own,
    ...graph.topics.map(({ id }) => gathering('topic', id, ({ topics }) => topics.includes(id))),
    ...graph.commanders.map(({ id }) => gathering('commander', id, ({ kind, facet }) => kind === 'visit' && facet === id)),
  ]);
}

/** The map of the site as sitemaps.org has it: every page in every language, with its addresses in the others. */
export function sitemapOf(pages: LastChanged, origin: string): string {
  const urls = [...pages].flatMap(([path, day]) => {
    const links = alternates(path).map(({ language, href }) => ({ language, address: absolute(origin, href) }));
    const others = [
      ...links,
      ...links.filter(({ language }) => language === DEFAULT_LANGUAGE).map((link) => ({ ...link, language: 'x-default' })),
    ]
      .map(({ language, address }) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`)
      .join('');
    return links.map(({ address }) => `<url><loc>${address}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}${others}</url>\n`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('')}</urlset>
`;
}
