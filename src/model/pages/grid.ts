import type { Context } from '../context.ts';
import { seriesId, type Graph } from '../graph.ts';
import { countryGrid, exerciseGrid, gridOfCountry, seriesGrid, yearGrid, yearsOf, type GridTable } from '../grid.ts';
import { byName } from '../names.ts';
import { participationOf } from '../participation.ts';
import { gridPath, href } from '../urls.ts';

/** A page of the grid, with links to all others. */
export interface GridPage {
  path: string;
  title: string;
  lead: string;
  table: GridTable;
  /** What its marks mean. */
  key: { mark: 'host' | 'part' | 'unconfirmed' | 'unlisted' | 'count' | 'hosted'; title: string }[];
  /** Whether names stand upright over the columns, being long. */
  upright: boolean;
  /** Links to the other pages; long lists are folded under their title. */
  views: { title: string; folded: boolean; links: { title: string; href: string; current: boolean }[] }[];
}

/** Parts of the grid that have a page, as they stand in its address: "" is the overview. */
export function gridParts(graph: Graph): string[] {
  const items = participationOf(graph);
  const series = new Set(items.map(({ edition }) => seriesId(edition)));
  const named = new Set(items.map(({ iso }) => iso));
  const years = new Set(items.map(({ edition }) => edition.data.year));
  return [
    '',
    'countries',
    ...graph.exercises.filter(({ id }) => series.has(id)).map(({ id }) => `exercises/${id}`),
    ...graph.countries.filter(({ data }) => named.has(data.iso)).map(({ id }) => `countries/${id}`),
    ...yearsOf(items.map(({ edition }) => edition))
      .filter((year) => years.has(year))
      .map((year) => `years/${year}`),
  ];
}

const rowsOf = ({ groups }: GridTable) => groups.flatMap(({ rows }) => rows);
const marksIn = (table: GridTable) => rowsOf(table).flatMap(({ cells }) => cells.flat());
/** How many editions the marks lead to. */
const editionsIn = (table: GridTable): number => new Set(marksIn(table).map((mark) => mark.href)).size;

type Face = Pick<GridPage, 'title' | 'lead' | 'table'>;
function faceOf(context: Context, part: string): Face {
  const { graph, cards, words: w } = context;
  const [kind = '', id] = part.split('/');
  if (kind === '') {
    const table = exerciseGrid(context);
    return { title: w.gridAll, lead: w.gridAllLead(rowsOf(table).length, editionsIn(table)), table };
  }
  if (id === undefined) {
    const table = countryGrid(context);
    return { title: w.gridCountries, lead: w.gridCountriesLead(rowsOf(table).length), table };
  }
  if (kind === 'years') {
    const table = yearGrid(context, Number(id));
    return { title: w.gridYear(Number(id)), lead: w.gridYearLead(rowsOf(table).length, table.columns.length), table };
  }
  const series = kind === 'exercises' ? graph.exercises.find((entry) => entry.id === id) : undefined;
  if (series) {
    const table = seriesGrid(context, id);
    return { title: w.gridSeries(series.data.title), lead: w.gridSeriesLead(rowsOf(table).length, editionsIn(table)), table };
  }
  const country = graph.countries.find((entry) => entry.id === id);
  if (!country) throw new Error(`The grid has no part "${part}"`);
  const table = gridOfCountry(context, country.data.iso);
  return { title: w.gridCountry(cards.country(country).title), lead: w.gridCountryLead(rowsOf(table).length, editionsIn(table)), table };
}

/** The page of a part of the grid: "" for the overview, "countries", "exercises/unitas", "countries/peru", "years/2025". */
export function gridPage(context: Context, part: string): GridPage {
  const face = faceOf(context, part);
  return {
    ...face,
    path: gridPath(part),
    key: keyOf(context, part, face.table),
    upright: part.startsWith('years/'),
    views: viewsOf(context, part),
  };
}

function keyOf({ words: w }: Context, part: string, table: GridTable): GridPage['key'] {
  const roles = new Set(marksIn(table).map(({ role }) => role));
  const all: GridPage['key'] =
    part === ''
      ? [
          { mark: 'count', title: w.gridKeyCount },
          { mark: 'unlisted', title: w.gridKeyUnlisted },
          { mark: 'unconfirmed', title: w.gridKeyOpen },
        ]
      : part === 'countries'
        ? [
            { mark: 'hosted', title: w.gridKeyHosted },
            { mark: 'count', title: w.gridKeyExercises },
          ]
        : [
            { mark: 'host', title: w.gridKeyHost },
            { mark: 'part', title: w.gridKeyPart },
            { mark: 'unconfirmed', title: w.gridKeyOpen },
          ];
  return all.filter(({ mark }) => mark === 'count' || mark === 'hosted' || roles.has(mark));
}

/** The parts of the grid that have a page, with what each is called among the others. */
export function gridTitles({ graph, cards, words: w }: Context): Map<string, string> {
  const titles = new Map([
    ['', w.gridAll],
    ['countries', w.gridCountries],
    ...graph.exercises.map((series) => [`exercises/${series.id}`, cards.series(series).title] as const),
    ...graph.countries.map((country) => [`countries/${country.id}`, cards.country(country).title] as const),
  ]);
  return new Map(gridParts(graph).map((part) => [part, titles.get(part) ?? part.replace('years/', '')]));
}

function viewsOf(context: Context, current: string): GridPage['views'] {
  const { language, words: w } = context;
  const titles = gridTitles(context);
  const parts = [...titles.keys()];
  const view = (title: string, list: readonly string[], folded: boolean) => ({
    title,
    folded,
    links: list.map((part) => ({
      title: titles.get(part) ?? part,
      href: href(language, gridPath(part)),
      current: part === current,
    })),
  });
  const under = (folder: string) => parts.filter((part) => part.startsWith(`${folder}/`));
  const sorted = (list: string[]) => list.sort((a, b) => byName(language)(titles.get(a) ?? a, titles.get(b) ?? b));
  return [
    view(w.gridWhole, ['', 'countries'], false),
    view(w.gridByYear, under('years').toReversed(), true),
    view(w.gridBySeries, sorted(under('exercises')), true),
    view(w.gridByCountry, sorted(under('countries')), true),
  ];
}
