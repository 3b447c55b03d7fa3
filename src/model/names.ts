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
/** Alphabetical order of the language, accents and case aside, digits by value. */
export const byName = (language: Language) => collators[language].compare.bind(collators[language]);

const STATES: Record<string, string | Record<Language, string>> = {
  AR: 'Arkansas',
  CT: 'Connecticut',
  DC: { en: 'District of Columbia', es: 'Distrito de Columbia', pt: 'Distrito de Colúmbia' },
  DE: 'Delaware',
  FL: { en: 'Florida', es: 'Florida', pt: 'Flórida' },
  GA: { en: 'Georgia', es: 'Georgia', pt: 'Geórgia' },
  KY: 'Kentucky',
  LA: { en: 'Louisiana', es: 'Luisiana', pt: 'Luisiana' },
  MA: 'Massachusetts',
  MO: { en: 'Missouri', es: 'Misuri', pt: 'Missouri' },
  MS: { en: 'Mississippi', es: 'Misisipi', pt: 'Mississippi' },
  NH: { en: 'New Hampshire', es: 'Nuevo Hampshire', pt: 'Nova Hampshire' },
  NM: { en: 'New Mexico', es: 'Nuevo México', pt: 'Novo México' },
  NY: { en: 'New York', es: 'Nueva York', pt: 'Nova York' },
  PR: { en: 'Puerto Rico', es: 'Puerto Rico', pt: 'Porto Rico' },
  SC: { en: 'South Carolina', es: 'Carolina del Sur', pt: 'Carolina do Sul' },
  SD: { en: 'South Dakota', es: 'Dakota del Sur', pt: 'Dakota do Sul' },
  TX: 'Texas',
  VI: { en: 'U.S. Virgin Islands', es: 'Islas Vírgenes de los Estados Unidos', pt: 'Ilhas Virgens Americanas' },
  WI: 'Wisconsin',
  WV: { en: 'West Virginia', es: 'Virginia Occidental', pt: 'Virgínia Ocidental' },
};

/** Name of a U.S. state, district or territory from its postal code; the code itself when it is not in the table. */
export function stateName(code: string, language: Language): string {
  const name = STATES[code] ?? code;
  return typeof name === 'string' ? name : name[language];
}
