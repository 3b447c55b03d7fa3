import type { Context } from '../context.ts';
import { FACET_LISTS, SHAPES, itemsOf, titleOf, type Item } from '../facet-lists.ts';
import { facetPath } from '../urls.ts';
import { groupsOf, listCrumbs, type Group, type ListPage } from './list-page.ts';
import { introOf, spanOf } from './narrowed-intro.ts';
import { facetsOf, panelOf, type Narrowed } from './panel.ts';

/** Every list narrowed down to one value that has a page of its own. */
export const narrowedLists = (context: Context): Narrowed[] =>
  FACET_LISTS.flatMap((list) =>
    facetsOf(context, list)
      .filter(({ name }) => SHAPES[list].facets[name] === 'own')
      .flatMap(({ name, values }) => values.map(({ value }) => ({ list, name, value }))),
  );

/** Rows stand under one heading unless there are more than these, and so many under each of several. */
const ONE_GROUP = 12;
const EACH = 3;

/** The page of a list narrowed down to one value. */
export function narrowedPage(context: Context, narrowed: Narrowed): ListPage {
  const { list, name, value } = narrowed;
  const { kind } = SHAPES[list];
  const all = itemsOf(context, list);
  const items = all.filter(({ filed }) => filed[name]?.includes(value));
  const { title, lead } = introOf(context, narrowed, items);
  const cards = items.map(({ card }) => card);
  const several = groupsOf(context, list, cards);
  const groups: Group[] = cards.length > ONE_GROUP && cards.length >= EACH * several.length ? several : [{ id: 'all', title, cards }];
  return {
    path: facetPath(kind, name, value),
    title,
    headTitle: name === 'kind' ? `${title}: ${context.words.siteTagline}` : title,
    lead,
    crumbs: listCrumbs(context, kind, titleOf(context, list, name, value)),
    index: !repeats(context, narrowed, all, items),
    ways: [],
    groups,
    panel: panelOf(context, list, groups, narrowed),
  };
}

/** Whether the page says what another says: that of its only record, that of the whole list, or that of a value before it. */
function repeats(context: Context, { list, name, value }: Narrowed, all: readonly Item[], items: readonly Item[]): boolean {
  if (items.length === 1 || items.length === all.length) return true;
  const same = facetsOf(context, list)
    .filter((facet) => SHAPES[list].facets[facet.name] === 'own')
    .flatMap((facet) => facet.values.map((other) => ({ name: facet.name, value: other.value })))
    .find((other) => all.every((item) => (item.filed[other.name]?.includes(other.value) ?? false) === items.includes(item)));
  return same?.name !== name || same.value !== value;
}

/** The list of all editions of all series, newest first. */
export function editionsPage(context: Context): ListPage {
  const { graph, words: w } = context;
  const items = itemsOf(context, 'editions');
  const series = new Set(graph.editions.map((edition) => graph.seriesOf(edition).id));
  const groups = groupsOf(
    context,
    'editions',
    items.map(({ card }) => card),
  );
  return {
    path: SHAPES.editions.path,
    title: w.editionsTitle,
    headTitle: w.editionsTitle,
    lead: w.editionsLead(items.length, series.size, spanOf(context, items)),
    crumbs: listCrumbs(context, 'edition', w.editionsTitle),
    index: true,
    ways: [],
    groups,
    panel: panelOf(context, 'editions', groups),
  };
}
