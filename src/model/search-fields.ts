import type { Words } from './words/index.ts';

/** Filters of the search, in the order in which they are shown: names in the index and in the address. */
export const FILTERS = ['type', 'country', 'topic', 'year'] as const;
export type FilterName = (typeof FILTERS)[number];

/** The words of the search in one language, as plain text with {n} and {query} to be filled in. */
export interface SearchWords {
  label: string;
  close: string;
  loading: string;
  useAz: string;
  one: string;
  other: string;
  none: string;
  noneHelp: string;
  failed: string;
  failedHelp: string;
  idle: string;
  all: string;
  more: string;
  openPage: string;
  filters: Record<FilterName, string>;
  clear: string;
  button: string;
  links: { title: string; path: string }[];
}

/** The part of the dictionary that the search needs in the browser. */
export const searchWords = (w: Words): SearchWords => ({
  label: w.searchLabel,
  close: w.searchClose,
  loading: w.searchLoading,
  useAz: w.searchUseAz,
  one: w.searchResults(1).replace('1', '{n}'),
  other: w.searchResults(2).replace('2', '{n}'),
  none: w.searchNone('{query}'),
  noneHelp: w.searchNoneHelp,
  failed: w.searchFailed,
  failedHelp: w.searchFailedHelp,
  idle: w.searchIdle,
  all: w.searchAll,
  more: w.searchMore,
  openPage: w.searchOpenPage,
  filters: { type: w.filterKind, country: w.filterCountry, topic: w.filterTopic, year: w.filterYear },
  clear: w.searchClear,
  button: w.searchButton,
  links: [
    { title: w.azTitle, path: '/a-z/' },
    { title: w.nav.exercises, path: '/exercises/' },
    { title: w.nav.countries, path: '/countries/' },
  ],
});
