import type { FirstNames } from '../model/name-blocks.ts';

/** A word or phrase of a query: `key` stands for all its equivalents, `words` is what was typed. */
export interface Term {
  key: string;
  words: string;
}
export interface Lexicon {
  /** Reads a text as terms: equivalents, names of countries and months become their keys, every other word stays. */
  terms: (text: string) => Term[];
  /** The first, most usual wording of a key. */
  wording: (key: string) => string | undefined;
}

const LOCALES = ['en', 'es', 'pt'];
// "May" is a verb more often than a month in what people type.
const NO_MONTH = new Set(['may']);

/** Text without case and accents. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a text, folded; the letters of an initialism such as "U.S." are one word. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (letters) => `${letters.replaceAll('.', '')} `)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The lexicon of an index of names. Names of countries and months come from the browser, in all three languages. */
export function makeLexicon({ synonyms, countries, blocks }: FirstNames): Lexicon {
  const keys = new Map<string, string>();
  const wordings = new Map<string, string>();
  let longest = 1;
  const add = (phrase: string, key: string) => {
    const words = wordsOf(phrase);
    longest = Math.max(longest, words.length);
    if (words.length > 0 && !keys.has(words.join(' '))) keys.set(words.join(' '), key);
  };
  const regions = LOCALES.map((locale) => new Intl.DisplayNames(locale, { type: 'region' }));
  for (const iso of countries.match(/../g) ?? []) for (const names of regions) add(names.of(iso) ?? iso, `iso:${iso.toLowerCase()}`);
  const nations = blocks.find(({ kind }) => kind === 'country');
  const isos = nations?.where.split('\n') ?? [];
  nations?.names.split('\n').forEach((names, at) => names.split('|').forEach((name) => add(name, `iso:${isos[at]?.toLowerCase() ?? ''}`)));
  for (const locale of LOCALES) {
    const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const name = format.format(Date.UTC(2024, month - 1, 15));
      if (!NO_MONTH.has(fold(name))) add(name, `month:${String(month).padStart(2, '0')}`);
    }
  }
  for (const line of synonyms.split('\n').filter(Boolean)) {
    const [key = '', phrases = ''] = line.split('=');
    const list = phrases.split('|');
    if (list[0] !== undefined) wordings.set(key, list[0]);
    for (const phrase of list) add(phrase, key);
  }
  return {
    wording: (key) => wordings.get(key),
    terms: (text) => {
      const words = wordsOf(text);
      const terms: Term[] = [];
      for (let at = 0; at < words.length;) {
        let length = Math.min(longest, words.length - at);
        while (length > 1 && !keys.has(words.slice(at, at + length).join(' '))) length--;
        const phrase = words.slice(at, at + length).join(' ');
        terms.push({ key: keys.get(phrase) ?? phrase, words: phrase });
        at += length;
      }
      return terms;
    },
  };
}
