import type { Sourced } from '../schema/index.ts';
import type { Language } from '../site.ts';
import { formatDate } from './dates.ts';
import { words } from './words/index.ts';

/** Words with their own language where that is not the page's. */
export interface Phrase {
  text: string;
  lang?: Language | undefined;
}

/** One line of the fact panel. `sources` are ids; the template turns them into numbers. */
export interface Fact {
  label: string;
  value: Phrase;
  notes: Phrase[];
  href?: string | undefined;
  sources: readonly string[];
}
interface Options {
  note?: string | undefined;
  href?: string | undefined;
}

/** The language of what authors write, where it is not the page's. */
export const authorLang = (language: Language): Language | undefined => (language === 'en' ? undefined : 'en');

/** What an author wrote in English, marked as such on pages in another language. */
export const written = (text: string, language: Language): Phrase => ({ text, lang: authorLang(language) });

/** Makes the facts of a page in one language; an absent value gives undefined, so that its line is left out. */
export function factsIn(language: Language) {
  const notesOf = ({ note, asOf }: { note?: string | undefined; asOf?: string | undefined }, own: string | undefined): Phrase[] => [
    ...(own ? [{ text: own }] : []),
    ...(note ? [written(note, language)] : []),
    ...(asOf ? [{ text: words[language].asOf(formatDate(asOf, language)) }] : []),
  ];
  const make = (label: string, value: Phrase, sourced: Sourced<unknown>, { note, href }: Options): Fact => ({
    label,
    value,
    notes: notesOf(sourced, note),
    href,
    sources: sourced.sources,
  });
  return {
    /** A value that the page says in its own language: a date, a number, a country. */
    shown: <T>(label: string, sourced: Sourced<T> | undefined, show: (value: T) => string, options: Options = {}): Fact | undefined =>
      sourced && make(label, { text: show(sourced.value) }, sourced, options),
    /** A value in an author's English words. */
    worded: (label: string, sourced: Sourced<string> | undefined, options: Options = {}): Fact | undefined =>
      sourced && make(label, written(capital(sourced.value), language), sourced, options),
    /** A value that is computed or known to the page itself. */
    computed: (
      label: string,
      value: string,
      { sources = [], notes = [], href }: { sources?: readonly string[]; notes?: (Phrase | undefined)[]; href?: string | undefined } = {},
    ): Fact => ({
      label,
      value: { text: value },
      notes: notes.filter((note) => note !== undefined),
      href,
      sources: [...new Set(sources)],
    }),
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
