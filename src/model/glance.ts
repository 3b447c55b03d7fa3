import { yearOf } from './dates.ts';
import type { Edition, Graph, Partnership, Visit } from './graph.ts';

/** A number of records under a key, with the records. */
export interface Tally<K, T> {
  key: K;
  items: T[];
}
const tally = <K, T>(groups: Map<K, T[]>): Tally<K, T>[] => [...groups].map(([key, items]) => ({ key, items }));

/** Editions on record as held, by year, oldest first. */
export const exercisesByYear = ({ editions }: Graph): Tally<number, Edition>[] =>
  tally(
    Map.groupBy(
      editions.filter(({ data }) => data.held === 'held'),
      ({ data }) => data.year,
    ),
  ).sort((a, b) => a.key - b.key);

/** Confirmed and announced visits by country, most first; one that sources do not part counts for each of its countries. */
export function visitsByCountry({ visits }: Graph): Tally<string, Visit>[] {
  const pairs = visits.flatMap((visit) => visit.data.countries.value.map((iso) => ({ iso, visit })));
  return tally(Map.groupBy(pairs, ({ iso }) => iso))
    .map(({ key, items }) => ({ key, items: items.map(({ visit }) => visit) }))
    .sort((a, b) => b.items.length - a.items.length || (a.key < b.key ? -1 : 1));
}

/** Partnerships by the year they began, oldest first; those without a known year are left out. */
export function partnershipsByYear({ partnerships }: Graph): Tally<number, Partnership>[] {
  const dated = partnerships.flatMap((entry) => (entry.data.established ? [{ entry, year: yearOf(entry.data.established.value) }] : []));
  return tally(Map.groupBy(dated, ({ year }) => year))
    .map(({ key, items }) => ({ key, items: items.map(({ entry }) => entry) }))
    .sort((a, b) => a.key - b.key);
}

export interface Strength {
  edition: Edition;
  people: number;
  note: string | undefined;
  sources: string[];
}
/** The people in each edition as its sources give them, oldest first. */
export const strengths = ({ editions }: Graph): Strength[] =>
  editions.toReversed().flatMap((edition) => {
    const { personnel } = edition.data;
    return personnel ? [{ edition, people: personnel.value, note: personnel.note, sources: personnel.sources }] : [];
  });
