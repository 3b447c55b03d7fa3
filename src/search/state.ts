import type { FilterName } from '../model/search-fields.ts';
import { isEmpty, sameQuery, type Query } from './query.ts';

export interface Hit {
  url: string;
  title: string;
  kind: string;
  label: string;
  when: string;
  /** Pieces of the passage; marked ones matched. */
  passage: { text: string; marked: boolean }[];
  /** Headings on the page under which the words stand. */
  sections: { title: string; url: string }[];
}
export type Counts = Partial<Record<FilterName, Record<string, number>>>;
export interface Outcome {
  total: number;
  hits: Hit[];
  counts: Counts;
}

/** What the search shows: one of five states. */
export type State =
  | { status: 'idle' }
  | { status: 'loading'; query: Query }
  | { status: 'results'; query: Query; outcome: Outcome }
  | { status: 'none'; query: Query; counts: Counts }
  | { status: 'failed'; query: Query };

export type Event =
  { type: 'asked'; query: Query } | { type: 'answered'; query: Query; outcome: Outcome } | { type: 'broke'; query: Query };

export const initial: State = { status: 'idle' };

/** The next state. An answer to a question that is no longer asked changes nothing. */
export function reduce(state: State, event: Event): State {
  if (event.type === 'asked') return isEmpty(event.query) ? initial : { status: 'loading', query: event.query };
  if (state.status === 'idle' || !sameQuery(state.query, event.query)) return state;
  if (event.type === 'broke') return { status: 'failed', query: event.query };
  const { outcome, query } = event;
  return outcome.total === 0 ? { status: 'none', query, counts: outcome.counts } : { status: 'results', query, outcome };
}
