import type { Language } from '../site.ts';
import type { Card } from './card.ts';
import { written, type Phrase } from './facts.ts';

/** A piece of a cell: words, perhaps with a link, and the language of where it leads if it is another. */
export type Piece = Phrase & { href?: string | undefined; hreflang?: Language };
/** What stands in one place of a table. An undefined cell is one that no source states. */
export type Cell = { pieces: Piece[]; note?: Phrase | undefined; mark?: string | undefined } | { sources: readonly string[] } | undefined;

/** A table as data: templates only draw it. The first cell of a row is its header. */
export interface Table {
  caption?: string | undefined;
  columns: { title: string; number?: boolean }[];
  rows: { id?: string; cells: Cell[] }[];
}

/** A cell in the page's own words; undefined or empty words make an unstated cell. */
export const said = (text: string | undefined): Cell => (text ? { pieces: [{ text }] } : undefined);
/** A cell in an author's English words. */
export const wrote = (text: string | undefined, language: Language, note?: Phrase): Cell =>
  text ? { pieces: [written(text, language)], note } : undefined;
/** A cell of links to records, one after another. */
export const linked = (cards: readonly Card[]): Cell =>
  cards.length > 0 ? { pieces: cards.map(({ title, href }) => ({ text: title, href })) } : undefined;
/** A cell of source marks. */
export const cited = (sources: readonly string[]): Cell => ({ sources });
