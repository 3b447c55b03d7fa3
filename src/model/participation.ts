import { countriesOfEdition } from './card.ts';
import { seriesId, type Edition, type Graph } from './graph.ts';
import { countryName } from './names.ts';
import { absolute, recordPath } from './urls.ts';

/** What a country did in an edition: it hosted it, took part, or is named for one that sources only announce. */
export type Role = 'host' | 'part' | 'unconfirmed';
export interface Participation {
  edition: Edition;
  iso: string;
  role: Role;
}

/** The countries that sources name for an edition, hosts first, each once. */
export function participantsOf(edition: Edition): Participation[] {
  const { hosts, held } = edition.data;
  return countriesOfEdition(edition).map((iso) => ({
    edition,
    iso,
    role: held !== 'held' ? 'unconfirmed' : hosts?.value.includes(iso) ? 'host' : 'part',
  }));
}

/** Country × exercise × year: one item for each country that sources name for an edition which was not canceled, oldest edition first. */
export const participationOf = (graph: Graph): Participation[] =>
  graph.editions
    .toReversed()
    .filter(({ data }) => data.held !== 'cancelled')
    .flatMap(participantsOf);

/** Rows of the file of participation under their names; ids are those of the addresses and never change. */
export function participationRows(graph: Graph, origin: string): string[][] {
  const head = ['edition', 'series', 'exercise', 'year', 'country', 'country_name', 'role', 'held', 'page', 'sources'];
  const rows = participationOf(graph).map(({ edition, iso }) => {
    const { data, id } = edition;
    const hosts = data.hosts?.value.includes(iso) ?? false;
    const sources = [
      ...(hosts ? (data.hosts?.sources ?? []) : []),
      ...(data.participants?.value.includes(iso) ? data.participants.sources : []),
    ];
    return [
      id,
      seriesId(edition),
      data.title,
      String(data.year),
      iso,
      countryName(iso, 'en'),
      hosts ? 'host' : 'participant',
      data.held,
      absolute(origin, recordPath('edition', id)),
      [...new Set(sources)].join(' '),
    ];
  });
  return [head, ...rows];
}
