import { exercisesByYear, partnershipsByYear, strengths, visitsByCountry } from './glance.ts';
import type { Graph } from './graph.ts';
import { countryName } from './names.ts';
import { participationRows } from './participation.ts';
import { absolute, recordPath } from './urls.ts';

const ids = (items: readonly { id: string }[]): string => items.map(({ id }) => id).join(' ');

/** Rows of the files of data by name, the head first; ids are those of the addresses. */
export const FILES: Record<string, (graph: Graph, origin: string) => string[][]> = {
  participation: participationRows,
  exercises: (graph) => [
    ['year', 'editions', 'edition_ids'],
    ...exercisesByYear(graph).map(({ key, items }) => [String(key), String(items.length), ids(items)]),
  ],
  visits: (graph) => [
    ['country', 'country_name', 'visits', 'visit_ids'],
    ...visitsByCountry(graph).map(({ key, items }) => [key, countryName(key, 'en'), String(items.length), ids(items)]),
  ],
  partnerships: (graph) => [
    ['year', 'begun', 'partnership_ids'],
    ...partnershipsByYear(graph).map(({ key, items }) => [String(key), String(items.length), ids(items)]),
  ],
  personnel: (graph, origin) => [
    ['edition', 'exercise', 'year', 'people', 'note', 'page', 'sources'],
    ...strengths(graph).map(({ edition: { id, data }, people, note = '', sources }) => [
      id,
      data.title,
      String(data.year),
      String(people),
      note,
      absolute(origin, recordPath('edition', id)),
      sources.join(' '),
    ]),
  ],
};
