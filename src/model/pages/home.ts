import type { Card } from '../card.ts';
import type { Context } from '../context.ts';
import type { Claim } from '../graph.ts';
import { newestFirst } from '../dates.ts';
import { nowAndNext, type NowEntry } from '../now.ts';
import { pairsOf, type Pair } from '../pairs.ts';
import { countRecords, recordsOfCountry } from '../relations.ts';
import type { RecordKind } from '../urls.ts';
import type { Words } from '../words/index.ts';

export interface HomePage {
  countries: number;
  now: NowEntry[];
  index: { programs: Card[]; series: Card[]; partnerships: Card[]; visits: Card[] };
  background: Card[];
  claims: Card[];
  counts: { programs: number; series: number; partnerships: number; visits: number; background: number; claims: number };
  reviewed: Card[];
  pairs: Pair[];
  records: Record<string, number>;
  tries: Card[];
}

const FIRST = {
  programs: [
    'state-partnership-program',
    'international-military-education-and-training',
    'foreign-military-financing',
    'whinsec',
    'global-health-engagement',
  ],
  series: ['unitas', 'panamax', 'tradewinds', 'resolute-sentinel', 'fuerzas-comando'],
  partnerships: [
    'spp-south-carolina-colombia',
    'spp-new-york-brazil',
    'regional-security-system',
    'southdec',
    'major-non-nato-ally-status',
  ],
  background: [
    'building-partner-capacity',
    'how-security-cooperation-developed',
    'main-exercises',
    'limits-and-criticism',
    'reading-an-exercise-announcement',
  ],
} as const;

/** What the home page shows. The records named first are an editor's choice; the rest is computed. */
export function homePage(context: Context): HomePage {
  const { graph, cards } = context;
  const pick = <T extends { id: string }>(list: readonly T[], ids: readonly string[], make: (entry: T) => Card): Card[] =>
    ids
      .map((id) => list.find((entry) => entry.id === id))
      .filter((entry) => entry !== undefined)
      .map(make);
  const reviewed = [
    ...graph.programs.map(cards.program),
    ...graph.exercises.map(cards.series),
    ...graph.partnerships.map(cards.partnership),
    ...graph.visits.map(cards.visit),
    ...graph.countries.map(cards.country),
  ].sort((a, b) => newestFirst(a.reviewed, b.reviewed) || b.share.all - a.share.all);
  return {
    countries: graph.countries.length,
    now: nowAndNext(context),
    index: {
      programs: pick(graph.programs, FIRST.programs, cards.program),
      series: pick(graph.exercises, FIRST.series, cards.series),
      partnerships: pick(graph.partnerships, FIRST.partnerships, cards.partnership),
      visits: graph.visits.slice(0, 5).map(cards.visit),
    },
    background: pick(graph.background, FIRST.background, cards.background),
    claims: onePerVerdict(graph.claims).map(cards.claim),
    counts: {
      programs: graph.programs.length,
      series: graph.exercises.length,
      partnerships: graph.partnerships.length,
      visits: graph.visits.length,
      background: graph.background.length,
      claims: graph.claims.length,
    },
    reviewed: onePerKind(reviewed),
    pairs: pairsOf(graph),
    records: Object.fromEntries(graph.countries.map(({ data }) => [data.iso, countRecords(recordsOfCountry(graph, data.iso))])),
    tries: [
      ...pick(graph.exercises, ['unitas'], cards.series),
      ...pick(graph.countries, ['colombia'], cards.country),
      ...pick(graph.programs, ['state-partnership-program'], cards.program),
    ],
  };
}

/** The best of each kind, so that five rows show five kinds of page. */
function onePerKind(list: readonly Card[]): Card[] {
  return [...Map.groupBy(list, (card) => card.kind).values()].flatMap((group) => group.slice(0, 1)).slice(0, 5);
}

/** The first claim of each verdict but "confirmed": what readers gain most from. */
const onePerVerdict = (claims: readonly Claim[]): Claim[] =>
  [...Map.groupBy(claims, ({ verdict }) => verdict).entries()].flatMap(([verdict, list]) =>
    verdict === 'confirmed' ? [] : list.slice(0, 1),
  );

export interface Column {
  kind: RecordKind;
  title: string;
  lead: string;
  cards: Card[];
  all: string;
}

/** The columns of the home page: the four kinds of record, then what there is to read. */
export function homeColumns({ counts, index, background, claims }: HomePage, w: Words): { columns: Column[]; reading: Column[] } {
  return {
    columns: [
      { kind: 'program', title: w.nav.programs, lead: w.indexLead.programs, cards: index.programs, all: w.allPrograms(counts.programs) },
      { kind: 'series', title: w.nav.exercises, lead: w.indexLead.exercises, cards: index.series, all: w.allExercises(counts.series) },
      {
        kind: 'partnership',
        title: w.nav.partnerships,
        lead: w.indexLead.partnerships,
        cards: index.partnerships,
        all: w.allPartnerships(counts.partnerships),
      },
      { kind: 'visit', title: w.nav.visits, lead: w.indexLead.visits, cards: index.visits, all: w.allVisits(counts.visits) },
    ],
    reading: [
      { kind: 'background', title: w.understand, lead: w.understandLead, cards: background, all: w.allBackground(counts.background) },
      { kind: 'claim', title: w.kinds.claim, lead: w.claimsLead(counts.claims), cards: claims, all: w.allClaims(counts.claims) },
    ],
  };
}
