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
  /** The other name that matched, where the title does not show why. */
  why: string | undefined;
  /** True where the page answers a part of the query only. */
  part: boolean;
  /** Name of the language of the text, where it is not that of the page. */
  written: string | undefined;
}
export type Counts = Partial<Record<FilterName, Record<string, number>>>;
export interface Outcome {
  /** Pages that answer the query; those with some of its words only, that follow them, are not counted. */
  total: number;
  /** All pages that can be shown, those with some of the words among them. */
  listed: number;
  hits: Hit[];
  counts: Counts;
  /** How the query was read, where that is not how it was typed. */
  readAs: string | undefined;
}

/** What the search shows: one of five states. Names answer while the full text is still loading, and when it fails. */
export type State =
  | { status: 'idle' }
  | { status: 'loading'; query: Query; names: Hit[] }
  | { status: 'results'; query: Query; outcome: Outcome }
  | { status: 'none'; query: Query; counts: Counts; near: Hit[] }
  | { status: 'failed'; query: Query; names: Hit[] };

export type Event =
  | { type: 'asked'; query: Query }
  | { type: 'named'; query: Query; names: Hit[] }
  | { type: 'answered'; query: Query; outcome: Outcome; near: Hit[] }
  | { type: 'broke'; query: Query };

export const initial: State = { status: 'idle' };

/** The next state. An answer to a question that is no longer asked changes nothing. */
export function reduce(state: State, event: Event): State {
  if (event.type === 'asked') return isEmpty(event.query) ? initial : { status: 'loading', query: event.query, names: [] };
  if (state.status === 'idle' || !sameQuery(state.query, event.query)) return state;
  const { query } = event;
  switch (event.type) {
    case 'named':
      return state.status === 'loading' || state.status === 'failed' ? { ...state, names: event.names } : state;
    case 'broke':
      return { status: 'failed', query, names: state.status === 'loading' ? state.names : [] };
    case 'answered': {
      const { outcome, near } = event;
      return outcome.listed === 0 ? { status: 'none', query, counts: outcome.counts, near } : { status: 'results', query, outcome };
    }
  }
}
