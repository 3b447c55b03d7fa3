import { countriesOfEdition, type Card } from './card.ts';
import type { Language } from '../site.ts';
import { href, recordPath } from './urls.ts';
import type { Edition, Graph, Partnership, Program, Series, Visit } from './graph.ts';

/** Records that concern one country, computed from the records themselves. Dated lists are newest first. */
export interface CountryRecords {
  hosted: Edition[];
  joined: Edition[];
  visits: Visit[];
  partnerships: Partnership[];
  statePartner: Partnership | undefined;
}

/** What the site knows of the country with this ISO code. */
export function recordsOfCountry(graph: Graph, iso: string): CountryRecords {
  const hosted = graph.editions.filter((edition) => edition.data.hosts?.value.includes(iso));
  const partnerships = graph.partnerships.filter((entry) => entry.data.members?.value.includes(iso));
  return {
    hosted,
    joined: graph.editions.filter((edition) => !hosted.includes(edition) && countriesOfEdition(edition).includes(iso)),
    visits: graph.visits.filter((visit) => visit.data.countries.value.includes(iso)),
    partnerships,
    statePartner: partnerships.find((entry) => entry.data.kind === 'state-partnership'),
  };
}

/** How many records concern the country. */
export function countRecords(records: CountryRecords): number {
  return records.hosted.length + records.joined.length + records.visits.length + records.partnerships.length;
}

export interface TopicRecords {
  programs: Program[];
  series: Series[];
  partnerships: Partnership[];
  visits: Visit[];
}

/** What the site files under a topic. */
export function recordsOfTopic(graph: Graph, topic: string): TopicRecords {
  const under = <T extends { data: { topics: string[] } }>(list: readonly T[]): T[] =>
    list.filter((entry) => entry.data.topics.includes(topic));
  return {
    programs: under(graph.programs),
    series: under(graph.exercises),
    partnerships: under(graph.partnerships),
    visits: under(graph.visits),
  };
}

/** Cards of the countries among these ISO codes that have a page. */
export const countryCards = (
  graph: Graph,
  cards: { country: (entry: Graph['countries'][number]) => Card },
  codes: readonly string[],
  limit: number,
): Card[] =>
  codes
    .map((iso) => graph.countryOf(iso))
    .filter((entry) => entry !== undefined)
    .slice(0, limit)
    .map((entry) => cards.country(entry));

/** Address of a country's page by ISO code, or undefined for a country outside the area of responsibility. */
export const countryLink =
  ({ graph, language }: { graph: Graph; language: Language }) =>
  (iso: string): string | undefined => {
    const entry = graph.countryOf(iso);
    return entry && href(language, recordPath('country', entry.id));
  };

/** Records of one kind under a subject; `dated` ones are shown by year. */
export interface RecordGroup {
  id: string;
  title: string;
  cards: Card[];
  dated?: boolean;
  /** The list of the same records with a summary of each. */
  more?: { title: string; href: string } | undefined;
}

/** Cards by the year of their date, in the order in which they come. */
export const byYear = (cards: readonly Card[]): [string, Card[]][] => [...Map.groupBy(cards, ({ date }) => date.slice(0, 4))];
