import { countriesOfEdition } from './card.ts';
import type { Context } from './context.ts';
import type { Edition } from './graph.ts';
import { seriesId } from './graph.ts';
import { yearOf } from './dates.ts';
import { href, listPath } from './urls.ts';

export type MarkState = 'part' | 'host' | 'visit' | 'held' | 'cancelled' | 'unconfirmed';
export interface Mark {
  state: MarkState;
  href: string;
  /** Read by screen readers after the head of the row: "2023: host". */
  label: string;
}
/** Rows of marks over years, the visual index of a country or of the exercises. */
export interface Ledger {
  years: number[];
  rows: { title: string; href: string; shape: 'ex' | 'vi'; cells: (Mark | undefined)[] }[];
}

const span = (years: readonly number[], most: number): number[] => {
  if (years.length === 0) return [];
  const last = Math.max(...years);
  const first = Math.max(Math.min(...years), last - most + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};
const YEARS = 12;

/** The ledger of a country: exercises it hosted or is named in, and visits it received. At most twelve years, ending with the latest. */
export function countryLedger(context: Context, iso: string): Ledger {
  const { graph, cards, words: w } = context;
  const editions = graph.editions.filter((edition) => countriesOfEdition(edition).includes(iso));
  const visits = graph.visits.filter((visit) => visit.data.countries.value.includes(iso));
  const years = span([...editions.map(({ data }) => data.year), ...visits.map(({ data }) => yearOf(data.start.value))], YEARS);
  const mark = (edition: Edition): Mark => {
    const state =
      edition.data.held !== 'held'
        ? edition.data.held === 'cancelled'
          ? 'cancelled'
          : 'unconfirmed'
        : edition.data.hosts?.value.includes(iso)
          ? 'host'
          : 'part';
    return { state, href: cards.edition(edition).href, label: `${edition.data.year}: ${w.ledger[state]}` };
  };
  const rows: Ledger['rows'] = [...Map.groupBy(editions, seriesId)].map(([id, list]) => {
    const series = graph.exercises.find((entry) => entry.id === id);
    return {
      title: series?.data.title ?? id,
      href: series ? cards.series(series).href : '',
      shape: 'ex',
      cells: years.map((year) => {
        const held = list.filter((edition) => edition.data.year === year);
        const best = held.find((edition) => edition.data.hosts?.value.includes(iso)) ?? held[0];
        return best && mark(best);
      }),
    };
  });
  const full = rows
    .filter((row) => row.cells.some(Boolean))
    .sort((a, b) => b.cells.filter(Boolean).length - a.cells.filter(Boolean).length || (a.title < b.title ? -1 : 1));
  if (visits.length > 0) full.push(visitRow(context, visits, years));
  return { years, rows: full };
}

function visitRow(
  { cards, words: w, language }: Context,
  visits: Context['graph']['visits'],
  years: readonly number[],
): Ledger['rows'][number] {
  return {
    title: w.ledgerVisits,
    href: href(language, listPath('visit')),
    shape: 'vi',
    cells: years.map((year) => {
      const visit = visits.find(({ data }) => yearOf(data.start.value) === year);
      return visit && { state: 'visit' as const, href: cards.visit(visit).href, label: `${year}: ${w.ledger.visit}` };
    }),
  };
}

/** The ledger of all series by year, for the list of exercises. */
export function seriesLedger({ graph, cards, words: w }: Context): Ledger {
  const years = span(
    graph.editions.map(({ data }) => data.year),
    YEARS,
  );
  const rows = graph.exercises.map((series) => ({
    title: series.data.title,
    href: cards.series(series).href,
    shape: 'ex' as const,
    cells: years.map((year) => {
      const edition = graph.editionsOf(series.id).find(({ data }) => data.year === year);
      if (!edition) return undefined;
      const { held } = edition.data;
      const state: MarkState = held === 'held' ? 'held' : held === 'cancelled' ? 'cancelled' : 'unconfirmed';
      return { state, href: cards.edition(edition).href, label: `${edition.data.year}: ${w.ledger[state]}` };
    }),
  }));
  return {
    years,
    rows: rows.sort((a, b) => b.cells.filter(Boolean).length - a.cells.filter(Boolean).length || (a.title < b.title ? -1 : 1)),
  };
}
