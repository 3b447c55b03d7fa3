import { visitTitle, type Card } from '../card.ts';
import type { Context } from '../context.ts';
import { byName, countryName } from '../names.ts';
import { listPath, searchHref, type RecordKind } from '../urls.ts';

/** A list page: groups of rows under headings, and links that narrow the search to one value. */
export interface ListPage {
  path: string;
  title: string;
  lead: string;
  groups: { id: string; title: string; cards: Card[] }[];
  facets: { title: string; open: boolean; links: { title: string; href: string; count: number }[] }[];
}
type Facet = ListPage['facets'][number];

/** Facet links of a kind of record: each leads to the search page with that filter set, which needs no query. */
function facetsOf({ graph, language, words: w }: Context, kind: RecordKind, all: readonly Card[]): Facet[] {
  const link = (filter: string, value: string, count: number) => ({
    title: value,
    count,
    href: searchHref(language, { type: w.kind[kind], [filter]: value }),
  });
  const tally = (values: readonly string[]) =>
    [...Map.groupBy(values, (value) => value)].map(([value, list]) => [value, list.length] as const);
  const facet = (title: string, filter: string, values: string[], open: boolean, order: (a: string, b: string) => number): Facet => ({
    title,
    open,
    links: tally(values)
      .sort(([a], [b]) => order(a, b))
      .map(([value, count]) => link(filter, value, count)),
  });
  const alphabetical = byName(language);
  const inArea = (iso: string) => graph.countryOf(iso) !== undefined;
  return [
    facet(
      w.filterYear,
      'year',
      all.flatMap((card) => card.years.map(String)),
      true,
      (a, b) => Number(b) - Number(a),
    ),
    facet(
      w.filterCountry,
      'country',
      all.flatMap((card) => card.countries.filter(inArea).map((iso) => countryName(iso, language))),
      false,
      alphabetical,
    ),
    facet(
      w.filterTopic,
      'topic',
      all.flatMap((card) => card.topics.map((id) => graph.topic(id).name[language])),
      false,
      alphabetical,
    ),
  ].filter(({ links }) => links.length > 1);
}

function grouped(cards: readonly Card[], title: (card: Card) => string, id: (card: Card) => string): ListPage['groups'] {
  return [...Map.groupBy(cards, id)].map(([key, list]) => ({ id: key, title: list[0] ? title(list[0]) : key, cards: list }));
}

export type ListName = 'programs' | 'exercises' | 'partnerships' | 'visits' | 'countries' | 'topics' | 'commanders' | 'background';

/** The list page of a collection. */
export function listPage(context: Context, name: ListName): ListPage {
  const { graph, language, cards, words: w } = context;
  const alphabetical = byName(language);
  const sorted = (list: Card[]) => list.sort((a, b) => alphabetical(a.title, b.title));
  const page = (kind: RecordKind, lead: string, all: Card[], groups: ListPage['groups'], filters: readonly Card[] = all): ListPage => ({
    path: listPath(kind),
    title: w.list[name].title,
    lead,
    groups,
    facets: facetsOf(context, filters === all ? kind : 'edition', filters),
  });
  switch (name) {
    case 'programs': {
      const all = sorted(graph.programs.map(cards.program));
      return page(
        'program',
        w.list.programs.lead(all.length),
        all,
        grouped(
          all,
          (card) => card.label,
          (card) => card.facet,
        ),
      );
    }
    case 'exercises': {
      const all = sorted(graph.exercises.map(cards.series));
      const lead = w.list.exercises.lead(all.length, graph.editions.length);
      return page(
        'series',
        lead,
        all,
        grouped(
          all,
          (card) => card.label,
          (card) => card.facet,
        ),
        graph.editions.map(cards.edition),
      );
    }
    case 'partnerships': {
      const all = sorted(graph.partnerships.map(cards.partnership));
      return page(
        'partnership',
        w.list.partnerships.lead(all.length),
        all,
        grouped(
          all,
          (card) => card.label,
          (card) => card.facet,
        ),
      );
    }
    case 'visits': {
      const all = graph.visits.map(cards.visit);
      return page(
        'visit',
        w.list.visits.lead(all.length),
        all,
        grouped(
          all,
          (card) => card.date.slice(0, 4),
          (card) => `y${card.date.slice(0, 4)}`,
        ),
      );
    }
    case 'countries': {
      const all = sorted(graph.countries.map(cards.country));
      return {
        ...page(
          'country',
          w.list.countries.lead(all.length),
          all,
          grouped(
            all,
            (card) => card.label,
            (card) => card.facet,
          ),
        ),
        facets: [],
      };
    }
    case 'topics': {
      const all = sorted(graph.topics.map(cards.topic));
      return { ...page('topic', w.list.topics.lead(all.length), all, [{ id: 'all', title: w.list.topics.title, cards: all }]), facets: [] };
    }
    case 'commanders': {
      const all = graph.commanders.map(cards.commander).sort((a, b) => (a.date < b.date ? 1 : -1));
      return {
        ...page('commander', w.list.commanders.lead(all.length), all, [{ id: 'all', title: w.list.commanders.title, cards: all }]),
        facets: [],
      };
    }
    case 'background': {
      const all = sorted(graph.background.map(cards.background));
      return {
        ...page('background', w.list.background.lead(all.length), all, [{ id: 'all', title: w.list.background.title, cards: all }]),
        facets: [],
      };
    }
  }
}

/** Every record of the site by the first letter of its name, for the A to Z and for readers without scripts. Visits go by country. */
export function azPage({ graph, language, cards, words: w }: Context): { letter: string; cards: Card[] }[] {
  const all = [
    ...graph.programs.map(cards.program),
    ...graph.exercises.map(cards.series),
    ...graph.editions.map(cards.edition),
    ...graph.partnerships.map(cards.partnership),
    ...graph.visits.map((visit) => ({ ...cards.visit(visit), title: visitTitle(graph, visit, language, w.visitName) })),
    ...graph.claims.map(cards.claim),
    ...graph.countries.map(cards.country),
    ...graph.topics.map(cards.topic),
    ...graph.commanders.map(cards.commander),
    ...graph.background.map(cards.background),
  ].sort((a, b) => byName(language)(a.title, b.title));
  const letter = (card: Card) =>
    card.title
      .normalize('NFD')
      .replace(/[^A-Za-z0-9]/g, '')
      .charAt(0)
      .toUpperCase();
  return [...Map.groupBy(all, letter)].map(([key, list]) => ({ letter: key, cards: list }));
}
