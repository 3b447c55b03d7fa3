import { sourcesOf } from './citations.ts';
import type { Country, Edition, Graph, Series } from './graph.ts';
import { recordsOfCountry } from './relations.ts';

/** What an edition says of itself in the table of its series: the sources of these facts, each once. */
export function rowSources(graph: Graph, { data }: Edition): string[] {
  const used = [data.start, data.end, data.hosts, data.participantCount, data.ships, data.personnel];
  const ids = used.flatMap((value) => value?.sources ?? []);
  // One is enough for a row, a primary one if there is one: the page of the edition has them all.
  const best = ids.find((id) => graph.source(id).kind === 'primary') ?? ids[0];
  return best === undefined ? [] : [best];
}

/** Sources of what the head of a series says of its latest edition: when it was. */
export const latestSources = ({ data }: Edition): string[] => (data.start ?? data.end ?? data.summary).sources;

/** The latest edition whose number of nations is on record. */
export const latestCounted = (editions: readonly Edition[]): Edition | undefined => editions.find(({ data }) => data.participantCount);

/** Sources of the facts that the page of a country takes from its National Guard partnership. */
export function partnerSources(graph: Graph, { data }: Country): string[] {
  const partner = recordsOfCountry(graph, data.iso).statePartner?.data;
  return partner?.states ? (partner.established ?? partner.states).sources : [];
}

/** Every source on the page of a series: its own, those of its latest editions and those of the rows of its table. */
export function seriesSources(graph: Graph, entry: Series): string[] {
  const editions = graph.editionsOf(entry.id);
  const latest = editions[0] ? latestSources(editions[0]) : [];
  const counted = latestCounted(editions)?.data.participantCount?.sources ?? [];
  return [...new Set([...sourcesOf(entry), ...latest, ...counted, ...editions.flatMap((edition) => rowSources(graph, edition))])];
}

/** Every source on the page of a country: its own and those of its state partner. */
export const countrySources = (graph: Graph, entry: Country): string[] => [
  ...new Set([...sourcesOf(entry), ...partnerSources(graph, entry)]),
];
