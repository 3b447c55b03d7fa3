import type { Context } from '../context.ts';
import { SHAPES, facetNames, itemsOf, titleOf, valuesOf, type FacetList, type FacetValue } from '../facet-lists.ts';
import type { FacetName } from '../facets.ts';
import { filedPath, href } from '../urls.ts';
import type { FacetGroup, Group, Panel } from './list-page.ts';

/** A list narrowed down to one value of a facet. */
export interface Narrowed {
  list: FacetList;
  name: FacetName;
  value: string;
}

/** Facets with fewer values than this stand open. */
const FEW = 8;

/** What a facet is called. */
function facetTitle({ words: w }: Context, name: FacetName): string {
  return { year: w.filterYear, country: w.filterCountry, topic: w.filterTopic, kind: w.filterKind, commander: w.kind.commander }[name];
}

/** The facets of a list. Those of which all records have the same value are left out: they would narrow nothing down. */
export function facetsOf(context: Context, list: FacetList, preset?: Narrowed): FacetGroup[] {
  const items = itemsOf(context, list);
  return facetNames(list).flatMap((name): FacetGroup[] => {
    const place = SHAPES[list].facets[name];
    const values = valuesOf(context, list, name, items);
    if (values.length < 2) return [];
    const isPreset = name === preset?.name;
    const current = ({ value }: FacetValue) => isPreset && value === preset.value;
    return [
      {
        name,
        title: facetTitle(context, name),
        open: name === 'year' || isPreset || values.length < FEW,
        use: place === 'script' ? 'script' : isPreset ? 'links' : 'boxes',
        values: values.map((value) => ({ ...value, current: current(value) })),
      },
    ];
  });
}

/** The facets of the editions as they stand beside the series: links to lists of editions. */
function editionFacets(context: Context): FacetGroup[] {
  const titles: Partial<Record<FacetName, string>> = context.words.editionsBy;
  return facetsOf(context, 'editions').flatMap((facet) => {
    const title = titles[facet.name];
    return title === undefined ? [] : [{ ...facet, title, open: false, use: 'links' as const }];
  });
}

/** What stands beside a list, whole or narrowed down; undefined where there is nothing to choose. */
export function panelOf(context: Context, list: FacetList, groups: readonly Group[], preset?: Narrowed): Panel | undefined {
  const { graph, language, words: w } = context;
  const beside = list === 'exercises' && graph.editions.length > 0;
  const facets = [...facetsOf(context, list, preset), ...(beside ? editionFacets(context) : [])];
  if (facets.length === 0) return undefined;
  const rows = groups.reduce((sum, { cards }) => sum + cards.length, 0);
  const own = SHAPES[list].groups === 'year' ? 'newest' : groups.length > 1 ? 'kind' : 'name';
  const others = (['name', 'newest', 'oldest', 'sources'] as const).filter((name) => name !== own);
  return {
    facets,
    more: beside ? { title: w.allEditions(graph.editions.length), href: href(language, SHAPES.editions.path) } : undefined,
    data: filedPath(list),
    whole: href(language, SHAPES[list].path),
    preset: preset && titleOf(context, list, preset.name, preset.value),
    all: w.inList[list](rows),
    shown: w.shown[list]('{n}', rows),
    sorts: [{ name: '', title: w.sorts[own] }, ...others.map((name) => ({ name, title: w.sorts[name] }))],
  };
}

/** Groups on other pages with so many records or more lead to the list of them. */
const LONG = 5;

/** From a long group of records on a page about something else to the list of them, which has a summary of each. */
export function listOf(context: Context, { list, name, value }: Narrowed): { title: string; href: string } | undefined {
  const { words: w } = context;
  const facet = facetsOf(context, list).find((found) => found.name === name);
  const found = facet?.values.find((other) => other.value === value);
  if (found?.href === undefined || found.count < LONG) return undefined;
  return { title: w.withSummaries(w.inList[list](found.count)), href: found.href };
}
