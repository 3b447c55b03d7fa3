import { visitTitle, type Card } from '../card.ts';
import type { Context } from '../context.ts';
import { SHAPES, itemsOf, type FacetList } from '../facet-lists.ts';
import { byName } from '../names.ts';
import { calendarPath, href, listPath, MAP_PATHS, type RecordKind } from '../urls.ts';
import { grouped, groupsOf, listCrumbs, type Group, type ListPage } from './list-page.ts';
import { panelOf } from './panel.ts';

export type ListName = 'programs' | 'exercises' | 'partnerships' | 'visits' | 'countries' | 'topics' | 'commanders' | 'background';

/** The maps and the calendar that show the records of a list. */
const WAYS: Partial<Record<ListName, readonly ('hosted' | 'visits' | 'calendar')[]>> = {
  exercises: ['hosted', 'calendar'],
  visits: ['visits', 'calendar'],
  partnerships: ['hosted', 'visits'],
  countries: ['hosted', 'visits'],
};

const waysFrom = ({ language, words: w }: Context, name: ListName): ListPage['ways'] =>
  (WAYS[name] ?? []).map((way) =>
    way === 'calendar'
      ? { title: w.calendar, href: href(language, calendarPath()) }
      : { title: w.mapTitle[way], href: href(language, MAP_PATHS[way]) },
  );

/** The list page of a collection. */
export function listPage(context: Context, name: ListName): ListPage {
  const { graph, language, cards, words: w } = context;
  const sorted = (list: Card[]) => list.sort((a, b) => byName(language)(a.title, b.title));
  const page = (kind: RecordKind, lead: string, groups: Group[], panel?: ListPage['panel']): ListPage => ({
    path: listPath(kind),
    title: w.list[name].title,
    headTitle: `${w.list[name].title}: ${w.siteTagline}`,
    lead,
    crumbs: listCrumbs(context, kind),
    index: true,
    ways: waysFrom(context, name),
    groups,
    panel,
  });
  const one = (all: Card[]): Group[] => [{ id: 'all', title: w.list[name].title, cards: all }];
  /** A list that can be narrowed down, in its groups. */
  const faceted = (list: Exclude<FacetList, 'editions'>, lead: (n: number) => string): ListPage => {
    const all = itemsOf(context, list).map(({ card }) => card);
    const groups = groupsOf(context, list, all);
    return page(SHAPES[list].kind, lead(all.length), groups, panelOf(context, list, groups));
  };
  switch (name) {
    case 'exercises':
      return faceted(name, (n) => w.list.exercises.lead(n, graph.editions.length));
    case 'programs':
    case 'partnerships':
    case 'visits':
      return faceted(name, w.list[name].lead);
    case 'countries': {
      const all = sorted(graph.countries.map(cards.country));
      const groups = grouped(
        all,
        (card) => card.label,
        (card) => card.facet,
      );
      return page('country', w.list.countries.lead(all.length), groups);
    }
    case 'topics': {
      const all = sorted(graph.topics.map(cards.topic));
      return page('topic', w.list.topics.lead(all.length), one(all));
    }
    case 'commanders': {
      const all = graph.commanders.map(cards.commander).sort((a, b) => (a.date < b.date ? 1 : -1));
      return page('commander', w.list.commanders.lead(all.length), one(all));
    }
    case 'background': {
      const all = sorted(graph.background.map(cards.background));
      return page('background', w.list.background.lead(all.length), one(all));
    }
  }
}

/** A line of the A to Z: a record, or a page about the site itself. */
export type AzEntry = Pick<Card, 'href' | 'title' | 'titleLanguage'> & { kind: RecordKind | 'site' };

/** Every record of the site and these other pages by the first letter of their names. Visits go by country. */
export function azPage(
  { graph, language, cards, words: w }: Context,
  others: readonly AzEntry[] = [],
): { letter: string; cards: AzEntry[] }[] {
  const all: AzEntry[] = [
    ...others,
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
  const letter = (card: AzEntry) =>
    card.title
      .normalize('NFD')
      .replace(/[^A-Za-z0-9]/g, '')
      .charAt(0)
      .toUpperCase();
  return [...Map.groupBy(all, letter)].map(([key, list]) => ({ letter: key, cards: list }));
}
