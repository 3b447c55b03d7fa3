import { kilobytes, milliseconds, table } from '../lib/table.ts';
import type { Search } from './reader.ts';

export interface Row {
  query: string;
  maker: string;
  search: Search;
  /** Whether the site answers from names before the full text does. */
  suggests: boolean;
}
/** What is aimed at, as the last row says. */
export const AIMS = { scripts: 2_048, bytesToSuggestion: 25_000, all: 100_000, keyToSuggestion: 400, keyToResult: 1_300 };

const HEAD = [
  'query, site',
  'before',
  'scripts of it',
  'to the first suggestion',
  'to the first full text',
  'in all',
  'tap to field',
  'first key to suggestion',
  'first key to full text',
  'tap to suggestion',
  'tap to full text',
];

/** A row for each query and site, and the aims. */
export function searchTable(rows: readonly Row[]): string {
  const cells = rows.map(({ query, maker, search, suggests }) => [
    `${query}, ${maker}`,
    kilobytes(search.before),
    kilobytes(search.scripts),
    suggests ? kilobytes(search.bytesToSuggestion) : '–',
    kilobytes(search.bytesToResult),
    kilobytes(search.before + search.bytesToResult),
    milliseconds(search.tapToField),
    suggests ? milliseconds(search.keyToSuggestion) : '–',
    milliseconds(search.keyToResult),
    suggests ? milliseconds(search.tapToSuggestion) : '–',
    milliseconds(search.tapToResult),
  ]);
  const aims = [
    'aim, at most',
    '',
    kilobytes(AIMS.scripts),
    kilobytes(AIMS.bytesToSuggestion),
    '',
    kilobytes(AIMS.all),
    '',
    milliseconds(AIMS.keyToSuggestion),
    milliseconds(AIMS.keyToResult),
    '',
    '',
  ];
  return table(HEAD, [...cells, aims]);
}
