import { FILTERS, type FilterName } from '../model/search-fields.ts';

export type Filters = Partial<Record<FilterName, string>>;
export interface Query {
  text: string;
  filters: Filters;
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

/** Reads a query from an address: `?q=unitas&year=2025`. */
export function parseQuery(search: string): Query {
  const params = new URLSearchParams(search);
  const filters: Filters = {};
  for (const name of FILTERS) {
    const value = params.get(name);
    if (value) filters[name] = value;
  }
  return { text: cleanText(params.get('q') ?? ''), filters };
}

/** The address of a query, so that a filtered search is a link. */
export function formatQuery({ text, filters }: Query): string {
  const params = new URLSearchParams();
  if (text) params.set('q', text);
  for (const name of FILTERS) {
    const value = filters[name];
    if (value) params.set(name, value);
  }
  const query = params.toString();
  return query ? `?${query}` : '';
}

export const isEmpty = ({ text, filters }: Query): boolean => text === '' && Object.keys(filters).length === 0;
export const sameQuery = (a: Query, b: Query): boolean => formatQuery(a) === formatQuery(b);

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * True when `text` has a word of the query, or one that begins with most of it.
 * Pagefind answers an unknown word with its longest known beginning, down to one letter; such hits are not shown.
 */
export function mentions(text: string, query: string): boolean {
  const stems = wordsOf(query).map((word) => word.slice(0, Math.max(3, Math.ceil(word.length * 0.7))));
  if (stems.length === 0) return true;
  const words = wordsOf(text);
  return stems.some((stem) => words.some((word) => word.startsWith(stem)));
}
