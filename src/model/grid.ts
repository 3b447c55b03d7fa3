import { byName, countryName } from './names.ts';
import type { Context } from './context.ts';
import { seriesId, type Edition } from './graph.ts';
import { participationOf, type Participation, type Role } from './participation.ts';
import { gridPath, href } from './urls.ts';

/** One link in a cell; a mark with a number is written, one without is drawn. */
export interface GridMark {
  role: Role | 'unlisted';
  href: string;
  /** Read in place of the mark, after the heads of its row and column. */
  label: string;
  number?: number;
}
export interface GridRow {
  id: string;
  title: string;
  href?: string | undefined;
  cells: GridMark[][];
}
export interface GridTable {
  /** The head of the row heads. */
  corner: string;
  columns: { title: string; href: string }[];
  groups: { title?: string; rows: GridRow[] }[];
}

/** Every year from the first to the last of the editions, those without an edition too. */
export function yearsOf(editions: readonly Edition[]): number[] {
  const years = editions.map(({ data }) => data.year);
  const first = Math.min(...years);
  return years.length === 0 ? [] : Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => first + at);
}

const yearColumns = ({ language }: Context, years: readonly number[]) =>
  years.map((year) => ({ title: String(year), href: href(language, gridPath(`years/${year}`)) }));

/** The id of a country in addresses: that of its page, or else its code. */
export const countryId = ({ graph }: Context, iso: string): string => graph.countryOf(iso)?.id ?? iso.toLowerCase();

function markOf({ cards, words: w }: Context, { edition, role }: Participation): GridMark {
  const card = cards.edition(edition);
  return { role, href: card.href, label: `${card.title}: ${w.ledger[role]}` };
}

/** Rows of countries by name, those of the area first; `row` gives the link and the cells of one. */
function byCountry(
  context: Context,
  items: readonly Participation[],
  row: (iso: string, own: Participation[]) => Pick<GridRow, 'href' | 'cells'>,
): GridTable['groups'] {
  const { graph, language, words: w } = context;
  const alphabetical = byName(language);
  const rows = [...Map.groupBy(items, ({ iso }) => iso)]
    .map(([iso, own]) => ({ iso, id: countryId(context, iso), title: countryName(iso, language), ...row(iso, own) }))
    .sort((a, b) => alphabetical(a.title, b.title));
  const { area = [], elsewhere = [] } = Object.groupBy(rows, ({ iso }) => (graph.countryOf(iso) ? 'area' : 'elsewhere'));
  return [
    { title: w.gridArea, rows: area },
    { title: w.gridElsewhere, rows: elsewhere },
  ].filter((group) => group.rows.length > 0);
}

const countryHref = ({ graph, cards }: Context, iso: string): string | undefined => {
  const country = graph.countryOf(iso);
  return country && cards.country(country).href;
};

/** Series × year: the number of countries that sources name for each edition. */
export function exerciseGrid(context: Context): GridTable {
  const { graph, language, cards, words: w } = context;
  const editions = graph.editions.filter(({ data }) => data.held !== 'cancelled');
  const years = yearsOf(editions);
  const named = Map.groupBy(participationOf(graph), ({ edition }) => edition);
  const mark = (edition: Edition): GridMark => {
    const card = cards.edition(edition);
    const common = { href: card.href, role: edition.data.held === 'held' ? ('part' as const) : ('unconfirmed' as const) };
    const number = named.get(edition)?.length ?? 0;
    if (edition.data.participants && edition.data.held === 'held')
      return { ...common, number, label: `${card.title}: ${w.gridNamed(number)}` };
    if (edition.data.held !== 'held') return { ...common, label: `${card.title}: ${w.ledger.unconfirmed}` };
    return { ...common, role: 'unlisted', label: `${card.title}: ${w.gridUnlisted}` };
  };
  const rows = [...Map.groupBy(editions.toReversed(), graph.seriesOf)].map(([{ id, data }, own]) => ({
    id,
    title: data.title,
    href: href(language, gridPath(`exercises/${id}`)),
    cells: years.map((year) => own.filter(({ data }) => data.year === year).map(mark)),
  }));
  const held = (row: GridRow) => row.cells.flat().length;
  rows.sort((a, b) => held(b) - held(a) || byName(language)(a.title, b.title));
  return { corner: w.kind.series, columns: yearColumns(context, years), groups: [{ rows }] };
}

/** Country × year: in how many exercises sources name a country; a cell of several leads to its row among those of that year. */
export function countryGrid(context: Context): GridTable {
  const { graph, language, cards, words: w } = context;
  const items = participationOf(graph).filter(({ role }) => role !== 'unconfirmed');
  const years = yearsOf(items.map(({ edition }) => edition));
  const cell = (iso: string, year: number, own: readonly Participation[]): GridMark[] => {
    const [first] = own;
    if (!first) return [];
    const hosted = own.filter(({ role }) => role === 'host').length;
    const many = `${href(language, gridPath(`years/${year}`))}#${countryId(context, iso)}`;
    return [
      {
        role: hosted > 0 ? 'host' : 'part',
        number: own.length,
        href: own.length === 1 ? cards.edition(first.edition).href : many,
        label: w.gridCount(own.length, hosted),
      },
    ];
  };
  const groups = byCountry(context, items, (iso, own) => ({
    href: graph.countryOf(iso) && href(language, gridPath(`countries/${countryId(context, iso)}`)),
    cells: years.map((year) =>
      cell(
        iso,
        year,
        own.filter(({ edition }) => edition.data.year === year),
      ),
    ),
  }));
  return { corner: w.kind.country, columns: yearColumns(context, years), groups };
}

/** Country × year within one series. */
export function seriesGrid(context: Context, id: string): GridTable {
  const items = participationOf(context.graph).filter(({ edition }) => seriesId(edition) === id);
  const years = yearsOf(items.map(({ edition }) => edition));
  const groups = byCountry(context, items, (iso, own) => ({
    href: countryHref(context, iso),
    cells: years.map((year) => own.filter(({ edition }) => edition.data.year === year).map((item) => markOf(context, item))),
  }));
  return { corner: context.words.kind.country, columns: yearColumns(context, years), groups };
}

/** Series × year of one country. */
export function gridOfCountry(context: Context, iso: string): GridTable {
  const { graph, language, cards, words: w } = context;
  const items = participationOf(graph).filter((item) => item.iso === iso);
  const years = yearsOf(items.map(({ edition }) => edition));
  const rows = [...Map.groupBy(items, ({ edition }) => graph.seriesOf(edition))].map(([series, own]) => ({
    id: series.id,
    title: series.data.title,
    href: cards.series(series).href,
    cells: years.map((year) => own.filter(({ edition }) => edition.data.year === year).map((item) => markOf(context, item))),
  }));
  rows.sort((a, b) => byName(language)(a.title, b.title));
  return { corner: w.kind.series, columns: yearColumns(context, years), groups: [{ rows }] };
}

/** Country × exercise of one year, exercises oldest first. */
export function yearGrid(context: Context, year: number): GridTable {
  const { graph, cards, words: w } = context;
  const items = participationOf(graph).filter(({ edition }) => edition.data.year === year);
  const editions = [...new Set(items.map(({ edition }) => edition))];
  const groups = byCountry(context, items, (iso, own) => ({
    href: countryHref(context, iso),
    cells: editions.map((edition) => own.filter((item) => item.edition === edition).map((item) => markOf(context, item))),
  }));
  return {
    corner: w.kind.country,
    columns: editions.map((edition) => cards.edition(edition)).map(({ title, href: to }) => ({ title, href: to })),
    groups,
  };
}
