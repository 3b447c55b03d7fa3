import { numberSources, shareOf, viewSource, type Citations, type Share, type SourceView } from '../citations.ts';
import type { Context } from '../context.ts';
import { yearOf } from '../dates.ts';
import { exercisesByYear, partnershipsByYear, strengths, visitsByCountry } from '../glance.ts';
import type { Visit } from '../graph.ts';
import { countryName, formatNumber } from '../names.ts';
import { cited, linked, said, wrote, type Table } from '../table.ts';
import { gridPath, href } from '../urls.ts';

interface YearValue {
  year: number;
  value: number;
}
/** What a picture is drawn from; its table says the same. */
export type Plot =
  | { kind: 'columns'; points: YearValue[] }
  | { kind: 'rows'; points: { name: string; value: number }[] }
  | { kind: 'stems'; first: number; last: number; panels: { title: string; href: string; points: YearValue[] }[] };
export type FigureId = 'exercises' | 'visits' | 'partnerships' | 'personnel';
export interface Figure {
  id: FigureId;
  title: string;
  lead: string;
  /** How many records it is counted from. */
  records: number;
  plot: Plot;
  table: Table;
}
export interface GlancePage {
  figures: Figure[];
  citations: Citations;
  sources: SourceView[];
  share: Share;
}

type Drawn = Omit<Figure, 'id' | 'title' | 'lead'>;

function exercises({ graph, language, words: w }: Context): Drawn {
  const years = exercisesByYear(graph);
  const c = w.glanceColumns;
  return {
    records: years.reduce((sum, { items }) => sum + items.length, 0),
    plot: { kind: 'columns', points: years.map(({ key, items }) => ({ year: key, value: items.length })) },
    table: {
      columns: [{ title: c.year }, { title: c.editions, number: true }],
      rows: years.map(({ key, items }) => ({
        cells: [{ pieces: [{ text: String(key), href: href(language, gridPath(`years/${key}`)) }] }, said(String(items.length))],
      })),
    },
  };
}

function visits({ graph, language, cards, words: w }: Context): Drawn {
  const countries = visitsByCountry(graph);
  const c = w.glanceColumns;
  const latest = (items: Visit[]) => String(Math.max(...items.map(({ data }) => yearOf(data.start.value))));
  return {
    records: graph.visits.length,
    plot: { kind: 'rows', points: countries.map(({ key, items }) => ({ name: countryName(key, language), value: items.length })) },
    table: {
      columns: [{ title: c.country }, { title: c.visits, number: true }, { title: c.latest, number: true }],
      rows: countries.map(({ key, items }) => {
        const country = graph.countryOf(key);
        return {
          cells: [
            country ? linked([cards.country(country)]) : said(countryName(key, language)),
            said(String(items.length)),
            said(latest(items)),
          ],
        };
      }),
    },
  };
}

function partnerships({ graph, cards, words: w }: Context): Drawn {
  const years = partnershipsByYear(graph);
  const c = w.glanceColumns;
  return {
    records: years.reduce((sum, { items }) => sum + items.length, 0),
    plot: { kind: 'columns', points: years.map(({ key, items }) => ({ year: key, value: items.length })) },
    table: {
      columns: [{ title: c.year }, { title: c.begun, number: true }, { title: c.names }, { title: w.sources }],
      rows: years.map(({ key, items }) => ({
        cells: [
          said(String(key)),
          said(String(items.length)),
          linked(items.map(cards.partnership)),
          cited([...new Set(items.flatMap(({ data }) => data.established?.sources ?? []))]),
        ],
      })),
    },
  };
}

/** Series with fewer figures than this are in the table only: two points make no picture. */
const DRAWN = 3;
function personnel({ graph, language, cards, words: w }: Context): Drawn {
  const all = strengths(graph);
  const c = w.glanceColumns;
  const years = all.map(({ edition }) => edition.data.year);
  const panels = [...Map.groupBy(all, ({ edition }) => graph.seriesOf(edition))]
    .filter(([, list]) => list.length >= DRAWN)
    .map(([series, list]) => ({
      title: series.data.title,
      href: cards.series(series).href,
      points: list.map(({ edition, people }) => ({ year: edition.data.year, value: people })),
    }))
    .sort((a, b) => b.points.length - a.points.length || (a.title < b.title ? -1 : 1));
  return {
    records: all.length,
    plot: { kind: 'stems', first: Math.min(...years), last: Math.max(...years), panels },
    table: {
      columns: [{ title: c.exercise }, { title: c.year, number: true }, { title: c.people, number: true }, { title: w.sources }],
      rows: all.map(({ edition, people, note, sources }) => {
        const number = formatNumber(people, language);
        const noted = wrote(note, language);
        const phrase = noted && 'pieces' in noted ? noted.pieces[0] : undefined;
        return {
          cells: [
            linked([cards.edition(edition)]),
            said(String(edition.data.year)),
            { pieces: [{ text: number }], note: phrase },
            cited(sources),
          ],
        };
      }),
    },
  };
}

const MAKE: Record<FigureId, (context: Context) => Drawn> = { exercises, visits, partnerships, personnel };

/** The page of small multiples; a picture without data is left out. */
export function glancePage(context: Context): GlancePage {
  const { graph, words: w } = context;
  const figures = (Object.keys(MAKE) as FigureId[])
    .map((id) => ({ id, ...w.glanceFigures[id], ...MAKE[id](context) }))
    .filter(({ records }) => records > 0);
  const cells = figures.flatMap(({ table }) => table.rows.flatMap((row) => row.cells));
  const citations = numberSources(
    cells.flatMap((cell) => (cell && 'sources' in cell ? cell.sources : [])),
    '',
    [],
  );
  return {
    figures,
    citations,
    sources: citations.ids.map((id, at) => viewSource(graph.source(id), at + 1)),
    share: shareOf(citations.ids, graph),
  };
}
