import type { Card } from '../card.ts';
import type { Context } from '../context.ts';

export interface GapsPage {
  count: number;
  general: { id: string; title: string; gaps: { id: string; text: string }[] }[];
  pages: { id: string; title: string; rows: { card: Card; gaps: string[] }[] }[];
}

/** Everything that was looked for and not found: what concerns whole subjects first, then page by page. */
export function gapsPage({ graph, cards, words: w }: Context): GapsPage {
  const rows = <T extends { data: { gaps: string[] } }>(list: readonly T[], card: (entry: T) => Card) =>
    list.filter(({ data }) => data.gaps.length > 0).map((entry) => ({ card: card(entry), gaps: entry.data.gaps }));
  const pages = [
    { id: 'programs', title: w.kinds.program, rows: rows(graph.programs, cards.program) },
    { id: 'series', title: w.kinds.series, rows: rows(graph.exercises, cards.series) },
    { id: 'editions', title: w.kinds.edition, rows: rows(graph.editions, cards.edition) },
    { id: 'partnerships', title: w.kinds.partnership, rows: rows(graph.partnerships, cards.partnership) },
    { id: 'visits', title: w.kinds.visit, rows: rows(graph.visits, cards.visit) },
    { id: 'countries', title: w.kinds.country, rows: rows(graph.countries, cards.country) },
    { id: 'background', title: w.kinds.background, rows: rows(graph.background, cards.background) },
  ].filter((group) => group.rows.length > 0);
  const general = [...Map.groupBy(graph.gaps, ({ area }) => area)].map(([area, gaps]) => ({
    id: `general-${area}`,
    title: w.gapArea[area],
    gaps,
  }));
  const onPages = pages.flatMap((group) => group.rows).reduce((sum, row) => sum + row.gaps.length, 0);
  return { count: graph.gaps.length + onPages, general, pages };
}
