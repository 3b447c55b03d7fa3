import { FILTERS, type FilterName } from '../model/search-fields.ts';
import { wordsOf } from './lexicon.ts';

export type Filters = Partial<Record<FilterName, string>>;
export interface Query {
  text: string;
  filters: Filters;
  /** Newest first instead of best first. */
  byDate?: boolean;
  /** Takes the words as they are typed, without reading names, equivalents or corrections into them. */
  wordsOnly?: boolean;
}

/** Longest query that is searched; what comes after is left out, so that a pasted page does no harm. */
const MAX_LENGTH = 200;

/** A query as typed, without control and format characters and outer space. */
export const cleanText = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .trim()
    .slice(0, MAX_LENGTH)
    .trim();

/** Reads a query from an address: `?q=unitas&year=2025&sort=date`. */
export function parseQuery(search: string): Query {
  const params = new URLSearchParams(search);
  const filters: Filters = {};
  for (const name of FILTERS) {
    const value = params.get(name);
    if (value) filters[name] = value;
  }
  return {
    text: cleanText(params.get('q') ?? ''),
    filters,
    ...(params.get('sort') === 'date' && { byDate: true }),
    ...(params.get('words') === 'only' && { wordsOnly: true }),
  };
}

/** The address of a query, so that a filtered search is a link. */
export function formatQuery({ text, filters, byDate, wordsOnly }: Query): string {
  const params = new URLSearchParams();
  if (text) params.set('q', text);
  for (const name of FILTERS) {
    const value = filters[name];
    if (value) params.set(name, value);
  }
  if (byDate) params.set('sort', 'date');
  if (wordsOnly) params.set('words', 'only');
  const query = params.toString();
  return query ? `?${query}` : '';
}

export const isEmpty = ({ text, filters }: Query): boolean => text === '' && Object.keys(filters).length === 0;
export const sameQuery = (a: Query, b: Query): boolean => formatQuery(a) === formatQuery(b);

/** The part of a word that other forms of it share, near enough. */
const stemOf = (word: string): string => word.slice(0, Math.max(3, Math.ceil(word.length * 0.7)));

/**
 * The words of `query` that `text` has, or has another form of.
 * Pagefind answers an unknown word with its longest known beginning, down to one letter; such hits are not shown.
 */
export function mentioned(text: string, query: string): string[] {
  const words = new Set(wordsOf(text));
  return wordsOf(query).filter((word) => words.has(word) || [...words].some((known) => word.length > 2 && known.startsWith(stemOf(word))));
}
