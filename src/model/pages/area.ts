import type { Card } from '../card.ts';
import { formatDate } from '../dates.ts';
import type { Context } from '../context.ts';
import type { Edition, Graph, Visit } from '../graph.ts';
import { byName, countryName, formatList } from '../names.ts';
import { linked, said, type Table } from '../table.ts';
import { MAP_PATHS, href, recordPath } from '../urls.ts';

/** The questions that a map of the area answers; each has a page. */
export type AreaView = 'hosted' | 'visits';

/** A country of the area with its number, for its mark on the map and its row in the table. */
export interface AreaCountry {
  iso: string;
  name: string;
  count: number;
  /** The country's page, at the records that are counted where there are any. */
  href: string;
  /** The name of its mark: country, number, what is counted. */
  label: string;
  latest: Card | undefined;
}
export interface AreaPage {
  view: AreaView;
  path: string;
  title: string;
  lead: string;
  views: { title: string; href: string; current: boolean }[];
  /** By name, as a reader goes through them on the map. */
  countries: AreaCountry[];
  /** Countries outside the area with their numbers, as words; empty when there are none. */
  outside: string;
}

interface Counted {
  countries: string[];
  card: Card;
}

/** Editions that name a host. */
const hostedEditions = (graph: Graph): Edition[] => graph.editions.filter(({ data }) => data.hosts !== undefined);

function countedOf({ graph, cards }: Context, view: AreaView): Counted[] {
  if (view === 'hosted')
    return hostedEditions(graph).map((edition) => ({ countries: edition.data.hosts?.value ?? [], card: cards.edition(edition) }));
  return graph.visits.map((visit) => ({ countries: visit.data.countries.value, card: cards.visit(visit) }));
}

function leadOf({ graph, language, words: w }: Context, view: AreaView): string {
  if (view === 'hosted') {
    const hosted = hostedEditions(graph);
    const announced = hosted.filter(({ data }) => data.held === 'announced').length;
    return [w.mapHostedLead(hosted.length, graph.editions.length), announced > 0 && w.mapAnnounced(announced)].filter(Boolean).join(' ');
  }
  const first = graph.visits.at(-1) as Visit | undefined;
  return w.mapVisitsLead(graph.visits.length, formatDate(first?.data.start.value.slice(0, 4) ?? '', language));
}

/** The map of the area for one question: a number for every country, and for those outside that the records name. */
export function areaPage(context: Context, view: AreaView): AreaPage {
  const { graph, language, words: w } = context;
  const counted = countedOf(context, view);
  const of = (iso: string): Card[] => counted.filter(({ countries }) => countries.includes(iso)).map(({ card }) => card);
  const name = view === 'hosted' ? w.mapEditions : w.mapVisits;
  const countries = graph.countries.map(({ id, data: { iso } }): AreaCountry => {
    const cards = of(iso);
    const own = countryName(iso, language);
    const page = href(language, recordPath('country', id));
    return {
      iso,
      name: own,
      count: cards.length,
      href: cards.length > 0 ? `${page}#${view}` : page,
      label: name(own, cards.length),
      latest: cards[0],
    };
  });
  const beyond = [...new Set(counted.flatMap((item) => item.countries))].filter((iso) => !graph.countryOf(iso));
  const outside = beyond.map((iso) => ({ iso, count: of(iso).length })).sort((a, b) => b.count - a.count || (a.iso < b.iso ? -1 : 1));
  return {
    view,
    path: MAP_PATHS[view],
    title: w.mapTitle[view],
    lead: leadOf(context, view),
    views: (['hosted', 'visits', 'pairs'] as const).map((other) => ({
      title: w.mapView[other],
      href: href(language, MAP_PATHS[other]),
      current: other === view,
    })),
    countries: countries.sort((a, b) => byName(language)(a.name, b.name)),
    outside: formatList(
      outside.map(({ iso, count }) => `${countryName(iso, language)} (${String(count)})`),
      language,
    ),
  };
}

/** The same numbers as a table, highest first; countries with the same number go by name. */
export function areaTable({ words: w }: Context, { view, countries }: AreaPage): Table {
  return {
    caption: w.mapTableCaption(countries.length),
    columns: [{ title: w.kind.country }, { title: w.mapNumber[view], number: true }, { title: w.mapLatest }],
    rows: countries
      .toSorted((a, b) => b.count - a.count)
      .map(({ iso, name, href: page, count, latest }) => ({
        id: `r-${iso}`,
        cells: [
          { pieces: [{ text: name, href: page }] },
          said(String(count)),
          latest ? linked([latest]) : { pieces: [{ text: w.notOnRecord }] },
        ],
      })),
  };
}
