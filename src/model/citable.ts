import { DEFAULT_LANGUAGE, LANGUAGES, site, type Language } from '../site.ts';
import type { Card } from './card.ts';
import { contextOf, type Context } from './context.ts';
import type { Graph } from './graph.ts';
import type { History } from './history.ts';
import { recordItems } from './inventory.ts';
import { absolute, CITE_FORMATS, citePath, quotedPath, shortPath, type CiteFormat } from './urls.ts';

/** What a citation of a page says. The site itself is the author. */
export interface Citable {
  /** Key in a bibliography, the same for ever: "southern-partners-unitas-2025", with "-es" at its end for the Spanish page. */
  id: string;
  language: Language;
  title: string;
  /** Day of the version cited. */
  date: string;
  url: string;
  /** The page's summary, where it is in the language of the citation. */
  abstract: string | undefined;
}

const FORMAT_NAMES: Record<CiteFormat, string> = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' };
const NAME = site.name.toLowerCase().replaceAll(' ', '-');

/** What a citation of a record's page in a language says. */
export function citableOf(language: Language, card: Card, { version }: History): Citable {
  const { kind, id, title, summary, summaryLanguage } = card;
  return {
    id: shortPath(kind, id).replace('/x/', `${NAME}-`) + (language === DEFAULT_LANGUAGE ? '' : `-${language}`),
    language,
    title,
    date: version,
    url: absolute(site.origin, quotedPath(language, kind, id)),
    abstract: summary !== '' && summaryLanguage === language ? summary : undefined,
  };
}

/** What is cited of one record: the English page, and the page of each language that gives it another title. */
export interface CitedRecord {
  kind: Card['kind'];
  id: string;
  versions: Citable[];
}

/** Every record with what is cited of it: one set of files each. */
export function citedRecords(graph: Graph): CitedRecord[] {
  const items = LANGUAGES.map((language) => recordItems(contextOf(graph, language)));
  return recordItems(contextOf(graph, DEFAULT_LANGUAGE)).map(({ card }, at) => ({
    kind: card.kind,
    id: card.id,
    versions: LANGUAGES.map((language, index) => ({ language, item: items[index]?.[at] }))
      .flatMap(({ language, item }) => (item ? [citableOf(language, item.card, item.history)] : []))
      .filter(({ language, title }) => language === DEFAULT_LANGUAGE || title !== card.title),
  }));
}

/** What the panel of a page shows. */
export interface CitePanel {
  citable: Citable;
  files: { format: string; href: string }[];
}

/** The panel of a record's page in a language. */
export const citePanel = ({ language }: Context, card: Card, history: History): CitePanel => ({
  citable: citableOf(language, card, history),
  files: CITE_FORMATS.map((format) => ({ format: FORMAT_NAMES[format], href: citePath(card.kind, card.id, format) })),
});

/**
 * What a page tells reference managers, in the names of Dublin Core and Highwire Press; the rest they read from the title's
 * neighbours: language, description, address, name of the site. Highwire's own title would make Zotero file the page as an article in a
 * journal, and the comma keeps it from taking the name of the site for a person's.
 */
export const citationMeta = ({ title, date }: Citable): [string, string][] => [
  ['DC.title', title],
  ['citation_author', `${site.name},`],
  ['citation_date', date],
];
