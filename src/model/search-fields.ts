import { languageName } from './names.ts';
import type { FirstNames, NameKind } from './name-blocks.ts';
import type { Language } from '../site.ts';
import type { Words } from './words/index.ts';

/** Filters of the search, in the order in which they are shown: names in the index and in the address. */
export const FILTERS = ['type', 'country', 'topic', 'year', 'language'] as const;
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
  near: string;
  part: string;
  failed: string;
  failedHelp: string;
  idle: string;
  all: string;
  more: string;
  openPage: string;
  readAs: string;
  wordsOnly: string;
  foundBy: string;
  writtenIn: string;
  sort: string;
  best: string;
  newest: string;
  keys: [string, string][];
  filters: Record<FilterName, string>;
  button: string;
  kinds: Record<NameKind, string>;
  links: { title: string; path: string }[];
}

/** What the search loads first. */
export interface SearchStart {
  words: SearchWords;
  names: FirstNames;
}

/** Marks of the language in which the text of a page is written: a filter, and a label where it is not the page's own. */
export const languageMarks = (page: Language, text: Language): { filters: [string, string][]; meta: [string, string][] } => ({
  filters: [['language', languageName(text, page)]],
  meta: page === text ? [] : [['written', languageName(text, page)]],
});

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
  near: w.searchNear,
  part: w.searchPart,
  failed: w.searchFailed,
  failedHelp: w.searchFailedHelp,
  idle: w.searchIdle,
  all: w.searchAll,
  more: w.searchMore,
  openPage: w.searchOpenPage,
  readAs: w.searchReadAs('{query}'),
  wordsOnly: w.searchWordsOnly,
  foundBy: w.searchFoundBy,
  writtenIn: w.searchWrittenIn('{language}'),
  sort: w.searchSort,
  best: w.searchBest,
  newest: w.searchNewest,
  keys: [
    ['↑ ↓', w.searchKeyMove],
    ['Enter', w.searchKeyOpen],
    ['Esc', w.searchKeyClose],
  ],
  filters: { type: w.filterKind, country: w.filterCountry, topic: w.filterTopic, year: w.filterYear, language: w.filterLanguage },
  button: w.searchButton,
  kinds: { ...w.kind, page: w.searchKindPage, term: w.searchKindTerm },
  links: [
    { title: w.azTitle, path: '/a-z/' },
    { title: w.nav.exercises, path: '/exercises/' },
    { title: w.nav.countries, path: '/countries/' },
  ],
});
