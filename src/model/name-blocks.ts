import { recordPath, type RecordKind } from './urls.ts';

/** A page about the site or a list ("page"), a term of the glossary ("term"), or a record. */
export type NameKind = RecordKind | 'page' | 'term';
/** Entries of one kind, column by column, one line each: a table packs best so. Names of an entry are parted by "|". */
export interface NameBlock {
  kind: NameKind;
  /** Ids as in addresses; for pages and terms what comes after the language: "/about/", "/glossary/#aor". */
  ids: string;
  titles: string;
  names: string;
  /** Start dates, as exact as known. */
  dates: string;
  /** ISO codes of hosts, members or places of a visit, run together. */
  where: string;
}
/** The names that answer first: what has few entries and many names. */
export interface FirstNames {
  blocks: NameBlock[];
  /** Groups of equivalent words: "key=word|word". Keys of countries are "iso:br", of kinds "kind:visit". */
  synonyms: string;
  /** ISO codes of the countries whose names are recognized. */
  countries: string;
}
/** The names that follow: what has many entries. */
export interface MoreNames {
  blocks: NameBlock[];
  /**
   * Digests by which the full-text index calls the pages of records, of one kind a line for each id, added once that
   * index is built.
   */
  pages?: Partial<Record<NameKind, string>>;
}

/** The path of an entry of the index without its language. */
export const pathOfName = (kind: NameKind, id: string): string => (kind === 'page' || kind === 'term' ? id : recordPath(kind, id));
