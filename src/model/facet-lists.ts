import type { Card } from './card.ts';
import type { Context } from './context.ts';
import type { FacetName, Filed } from './facets.ts';
import type { Graph } from './graph.ts';
import { byName, countryName } from './names.ts';
import { EDITIONS_PATH, facetPath, href, listPath, recordPath, type RecordKind } from './urls.ts';

/** The lists that can be narrowed down. */
export const FACET_LISTS = ['exercises', 'editions', 'visits', 'programs', 'partnerships'] as const;
export type FacetList = (typeof FACET_LISTS)[number];

/**
 * Where the records with a value of a facet stand without JavaScript: on a page of their own; on the page of the country
 * or commander, which one of their own would repeat; or nowhere, and the facet is shown to readers with JavaScript only.
 */
type Place = 'own' | 'country' | 'commander' | 'script';

interface Shape {
  kind: RecordKind;
  path: string;
  facets: Partial<Record<FacetName, Place>>;
  /** The facet by which a long list is broken into groups. */
  groups: 'year' | 'kind';
}
export const SHAPES: Record<FacetList, Shape> = {
  exercises: { kind: 'series', path: listPath('series'), facets: { kind: 'own', topic: 'own' }, groups: 'kind' },
  editions: {
    kind: 'edition',
    path: EDITIONS_PATH,
    facets: { year: 'own', country: 'own', topic: 'script', kind: 'script' },
    groups: 'year',
  },
  visits: {
    kind: 'visit',
    path: listPath('visit'),
    facets: { year: 'own', country: 'own', topic: 'own', commander: 'commander' },
    groups: 'year',
  },
  programs: { kind: 'program', path: listPath('program'), facets: { kind: 'own', topic: 'own' }, groups: 'kind' },
  partnerships: {
    kind: 'partnership',
    path: listPath('partnership'),
    facets: { kind: 'own', country: 'country', topic: 'own' },
    groups: 'kind',
  },
};

/** The facets of a list, in the order in which they stand beside it. */
export const facetNames = (list: FacetList): FacetName[] => Object.keys(SHAPES[list].facets) as FacetName[];

/** A record of a list with what it is filed under. */
export interface Item {
  card: Card;
  filed: Filed;
}

/** What the date column of a list shows: series say since when they are held. */
const dateOf = (graph: Graph, card: Card): string =>
  card.kind === 'series' ? (graph.exercises.find(({ id }) => id === card.id)?.data.firstHeld?.value ?? '') : card.date;

function filedOf(graph: Graph, card: Card): Filed {
  const filed: Filed = {
    year: card.years.map(String),
    country: card.countries.flatMap((iso) => graph.countryOf(iso)?.id ?? []),
    topic: card.topics,
    date: dateOf(graph, card),
    sources: card.share.all,
  };
  return card.kind === 'visit' ? { ...filed, commander: [card.facet] } : { ...filed, kind: [card.facet] };
}

function cardsOf({ graph, language, cards }: Context, list: FacetList): Card[] {
  const named = (all: Card[]) => all.sort((a, b) => byName(language)(a.title, b.title));
  switch (list) {
    case 'exercises':
      return named(graph.exercises.map(cards.series));
    case 'editions':
      return graph.editions.map(cards.edition);
    case 'visits':
      return graph.visits.map(cards.visit);
    case 'programs':
      return named(graph.programs.map(cards.program));
    case 'partnerships':
      return named(graph.partnerships.map(cards.partnership));
  }
}

/** The records of a list in its own order: what has a day newest first, the rest by name. */
export const itemsOf = (context: Context, list: FacetList): Item[] =>
  cardsOf(context, list).map((card) => ({ card, filed: filedOf(context.graph, card) }));

/** What the records of a list are filed under, by path: what the browser loads to narrow the list down. */
export function filedIn(context: Context, list: FacetList): Record<string, Filed> {
  const names = facetNames(list);
  return Object.fromEntries(
    itemsOf(context, list).map(({ card, filed: { date, sources, ...values } }) => [
      recordPath(card.kind, card.id),
      { ...Object.fromEntries(names.map((name) => [name, values[name] ?? []])), date, sources },
    ]),
  );
}

export interface FacetValue {
  value: string;
  title: string;
  count: number;
  /** Where the records with this value stand, or undefined where only a script can show them. */
  href: string | undefined;
}

/** A value in the words of the language. */
export function titleOf({ graph, language, words: w }: Context, list: FacetList, name: FacetName, value: string): string {
  switch (name) {
    case 'year':
      return value;
    case 'country':
      return countryName(countryWith(graph, value).data.iso, language);
    case 'topic':
      return graph.topic(value).name[language];
    case 'commander':
      return graph.commander(value).name;
    case 'kind': {
      // Editions and series are told apart by where they take place, which one word says.
      const kinds: Record<string, string> = list === 'programs' || list === 'partnerships' ? w.kindsOf[list] : w.domain;
      return kinds[value] ?? value;
    }
  }
}

function countryWith(graph: Graph, id: string) {
  const entry = graph.countries.find((country) => country.id === id);
  if (!entry) throw new Error(`No country "${id}"`);
  return entry;
}

function placeOf({ language }: Context, list: FacetList, name: FacetName, value: string): string | undefined {
  const { kind, facets } = SHAPES[list];
  const place = facets[name];
  if (place === undefined || place === 'script') return undefined;
  return href(language, place === 'own' ? facetPath(kind, name, value) : `${recordPath(place, value)}#${list}`);
}

/** The values of a facet that records of the list have, with their counts: years newest first, the rest by name. */
export function valuesOf(context: Context, list: FacetList, name: FacetName, items: readonly Item[]): FacetValue[] {
  const counts = Map.groupBy(
    items.flatMap(({ filed }) => [...new Set(filed[name])]),
    (value) => value,
  );
  const values = [...counts].map(([value, all]) => ({
    value,
    title: titleOf(context, list, name, value),
    count: all.length,
    href: placeOf(context, list, name, value),
  }));
  const compare = byName(context.language);
  return values.sort((a, b) => (name === 'year' ? Number(b.value) - Number(a.value) : compare(a.title, b.title)));
}
