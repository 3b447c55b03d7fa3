import type { Card } from '../card.ts';
import type { Context } from '../context.ts';
import { editionDate } from '../graph.ts';
import { newestFirst } from '../dates.ts';
import { countRecords, recordsOfCountry } from '../relations.ts';

export interface HomePage {
  countries: number;
  latest: { edition: Card | undefined; visit: Card | undefined; announced: Card | undefined };
  index: { programs: Card[]; series: Card[]; partnerships: Card[]; visits: Card[] };
  counts: { programs: number; series: number; partnerships: number; visits: number };
  reviewed: Card[];
  pairs: { id: string; states: string[]; countries: string[] }[];
  records: Record<string, number>;
  tries: Card[];
}

const FIRST = {
  programs: ['state-partnership-program', 'international-military-education-and-training', 'foreign-military-financing', 'whinsec', 'global-health-engagement'],
  series: ['unitas', 'panamax', 'tradewinds', 'resolute-sentinel', 'fuerzas-comando'],
  partnerships: ['spp-south-carolina-colombia', 'spp-new-york-brazil', 'regional-security-system', 'southdec', 'major-non-nato-ally-status'],
} as const;

/** What the home page shows. The records named first are an editor's choice; the rest is computed. */
export function homePage({ graph, cards }: Context): HomePage {
  const pick = <T extends { id: string }>(list: readonly T[], ids: readonly string[], make: (entry: T) => Card): Card[] =>
    ids.map((id) => list.find((entry) => entry.id === id)).filter((entry) => entry !== undefined).map(make);
  const past = graph.editions.filter((edition) => editionDate(edition) <= graph.today && edition.data.held === 'held');
  const coming = graph.editions.findLast((edition) => editionDate(edition) > graph.today);
  const reviewed = [
    ...graph.programs.map(cards.program),
    ...graph.exercises.map(cards.series),
    ...graph.partnerships.map(cards.partnership),
    ...graph.visits.map(cards.visit),
    ...graph.countries.map(cards.country),
  ].sort((a, b) => newestFirst(a.reviewed, b.reviewed) || b.share.all - a.share.all);
  return {
    countries: graph.countries.length,
    latest: {
      edition: past[0] && cards.edition(past[0]),
      visit: graph.visits[0] && cards.visit(graph.visits[0]),
      announced: coming && cards.edition(coming),
    },
    index: {
      programs: pick(graph.programs, FIRST.programs, cards.program),
      series: pick(graph.exercises, FIRST.series, cards.series),
      partnerships: pick(graph.partnerships, FIRST.partnerships, cards.partnership),
      visits: graph.visits.slice(0, 5).map(cards.visit),
    },
    counts: {
      programs: graph.programs.length,
      series: graph.exercises.length,
      partnerships: graph.partnerships.length,
      visits: graph.visits.length,
    },
    reviewed: onePerKind(reviewed),
    pairs: graph.partnerships
      .filter(({ data }) => data.kind === 'state-partnership')
      .map(({ id, data }) => ({ id, states: data.states?.value ?? [], countries: data.members?.value ?? [] })),
    records: Object.fromEntries(graph.countries.map(({ data }) => [data.iso, countRecords(recordsOfCountry(graph, data.iso))])),
    tries: [...pick(graph.exercises, ['unitas'], cards.series), ...pick(graph.countries, ['colombia'], cards.country), ...pick(graph.programs, ['state-partnership-program'], cards.program)],
  };
}

/** The best of each kind, so that five rows show five kinds of page. */
function onePerKind(list: readonly Card[]): Card[] {
  return [...Map.groupBy(list, (card) => card.kind).values()].flatMap((group) => group.slice(0, 1)).slice(0, 5);
}
