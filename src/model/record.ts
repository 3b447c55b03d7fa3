import type { Sourced } from '../schema/index.ts';
import { site, type Language } from '../site.ts';
import type { Card } from './card.ts';
import { citePanel, type CitePanel } from './citable.ts';
import { numberSources, shareOf, viewSource, type Citations, type Share, type SourceView } from './citations.ts';
import { contextOf } from './context.ts';
import { addMonths } from './dates.ts';
import type { Fact } from './facts.ts';
import type { Entry, Graph } from './graph.ts';
import { historyOf, type Change, type History } from './history.ts';
import { waysOn, type Reason, type RelatedGroup } from './related.ts';
import { absolute, href, listPath, recordPath, type RecordKind } from './urls.ts';
import { words } from './words/index.ts';

export interface Review {
  share: Share;
  reviewed: string;
  state: 'current' | 'due' | 'overdue';
  due: string;
}
export interface Crumb {
  title: string;
  href?: string;
}
/** A link to the record before or after one in a row of them. */
export interface Step {
  title: string;
  href: string;
}
type Conflict = { about: string; text: string; sources: string[] };
type Photo = {
  file?: string | undefined;
  link?: string | undefined;
  alt: string;
  caption: string;
  credit: string;
  date?: string | undefined;
  identifier?: string | undefined;
  source: string;
  rights: string;
};

/** Everything that the pages of all kinds of record show. */
export interface RecordView {
  language: Language;
  kind: RecordKind;
  path: string;
  href: string;
  url: string;
  title: string;
  /** True for one short word, which is set larger. */
  short: boolean;
  kicker: string;
  summary: { text: string; language: Language; sources: readonly string[] };
  translated: boolean;
  bodyLanguage: Language;
  review: Review;
  cite: CitePanel;
  facts: Fact[];
  crumbs: Crumb[];
  citations: Citations;
  sources: SourceView[];
  conflicts: Conflict[];
  gaps: string[];
  photos: Photo[];
  history: History;
  claims: Card[];
  related: RelatedGroup[];
  card: Card;
}

interface Written {
  summary: Sourced<string>;
  published: string;
  reviewed: string;
  changes: Change[];
  conflicts: Conflict[];
  gaps: string[];
  photos: Photo[];
  /** Paths of pages that the author would have readers go on to. */
  related: string[];
}
export interface RecordInput {
  graph: Graph;
  language: Language;
  collection: string;
  entry: Entry<Written>;
  card: Card;
  kicker: string;
  facts: (Fact | undefined)[];
  /** Links between the list and the page itself, such as the series of an edition. */
  parents?: Crumb[];
  /** Source ids that tables after the body cite, in their order. */
  after?: readonly string[];
  /** Ways on by reason, beside what the author chose and the topics. */
  related: Reason[];
}

/** Assembles the common part of a record's page. */
export function viewRecord(input: RecordInput): RecordView {
  const { graph, language, entry, card } = input;
  const { data } = entry;
  const path = recordPath(card.kind, card.id);
  const translation = language === 'en' ? undefined : graph.translation(input.collection, entry.id, language);
  const facts = input.facts.filter((fact) => fact !== undefined).slice(0, 9);
  const citations = numberSources([...data.summary.sources, ...facts.flatMap((fact) => fact.sources)], translation?.body ?? entry.body, [
    ...(input.after ?? []),
    ...data.conflicts.flatMap((conflict) => conflict.sources),
    ...data.photos.map((photo) => photo.source),
  ]);
  const history = historyOf(data);
  return {
    language,
    kind: card.kind,
    path,
    href: href(language, path),
    url: absolute(site.origin, href(language, path)),
    title: card.title,
    short: card.title.length <= 12 && !card.title.includes(' '),
    kicker: input.kicker,
    summary: { text: card.summary, language: card.summaryLanguage, sources: data.summary.sources },
    translated: language === 'en' || translation !== undefined,
    bodyLanguage: language === 'en' || translation ? language : 'en',
    review: reviewOf(data.reviewed, shareOf(citations.ids, graph), graph.today),
    cite: citePanel(contextOf(graph, language), card, history),
    facts,
    crumbs: crumbsOf(language, card, input.parents ?? []),
    citations,
    sources: citations.ids.map((id, index) => viewSource(graph.source(id), index + 1)),
    conflicts: data.conflicts,
    gaps: data.gaps,
    photos: data.photos,
    history,
    claims: graph.claimsAbout(path.replace(/^\/|\/$/g, '')).map(contextOf(graph, language).cards.claim),
    related: waysOn(contextOf(graph, language), card, data.related, input.related),
    card,
  };
}

function crumbsOf(language: Language, card: Card, parents: Crumb[]): Crumb[] {
  const w = words[language];
  const list = card.kind === 'edition' ? w.list.exercises.title : card.kind === 'series' ? w.list.exercises.title : w.kinds[card.kind];
  return [
    { title: w.home, href: href(language, '/') },
    { title: list, href: href(language, listPath(card.kind)) },
    ...parents,
    { title: card.title },
  ];
}

/** How fresh a page is on `today`: due in the month in which six months have passed, overdue after it. */
export function reviewOf(reviewed: string, share: Share, today: string): Review {
  const due = addMonths(reviewed, site.reviewMonths);
  const state = today.slice(0, 7) > due.slice(0, 7) ? 'overdue' : today.slice(0, 7) === due.slice(0, 7) ? 'due' : 'current';
  return { share, reviewed, state, due };
}

/** The ids cited in a list of rows, in order. */
export const sourcesIn = (rows: readonly { sources: readonly string[] }[]): string[] => rows.flatMap((row) => row.sources);
