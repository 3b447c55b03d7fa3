import type { Language } from '../site.ts';

const LOCALE: Record<Language, string> = { en: 'en-US', es: 'es-419', pt: 'pt-BR' };
const each = <T>(make: (locale: string) => T): Record<Language, T> => ({ en: make(LOCALE.en), es: make(LOCALE.es), pt: make(LOCALE.pt) });

const regions = each((locale) => new Intl.DisplayNames(locale, { type: 'region' }));
const languages = each((locale) => new Intl.DisplayNames(locale, { type: 'language' }));
const numbers = each((locale) => new Intl.NumberFormat(locale));
const lists = each((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const collators = each((locale) => new Intl.Collator(locale, { sensitivity: 'base', numeric: true }));

/** A country's name from its ISO code, as Unicode CLDR has it. */
export const countryName = (iso: string, language: Language): string => regions[language].of(iso) ?? iso;
/** A language's name from its two-letter code. */
export const languageName = (code: string, language: Language): string => languages[language].of(code) ?? code;
/** A whole number with the language's separators. */
export const formatNumber = (value: number, language: Language): string => numbers[language].format(value);
/** Names joined as the language does: "Chile, Peru, and Brazil". */
export const formatList = (items: readonly string[], language: Language): string => lists[language].format(items);
/** Names of countries joined as the language does. */
export const countryList = (codes: readonly string[], language: Language): string =>
  formatList(
    codes.map((iso) => countryName(iso, language)),
    language,
  );
/** Alphabetical order of the language, accents and case aside, digits by value. */
export const byName = (language: Language) => collators[language].compare.bind(collators[language]);

export { stateName } from './us-states.ts';
