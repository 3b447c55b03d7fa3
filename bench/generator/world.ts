import { LANGUAGES, type Language } from '../../src/site.ts';

/** Countries of the made-up content with their part of the region. */
export const COUNTRIES: readonly [iso: string, subregion: string][] = [
  ...'AG BB CU DM DO GD GY HT JM KN LC SR TT VC'.split(' ').map((iso): [string, string] => [iso, 'caribbean']),
  ...'BZ CR GT HN NI PA SV'.split(' ').map((iso): [string, string] => [iso, 'central-america']),
  ...'AR BO BR CL CO EC PE PY UY VE'.split(' ').map((iso): [string, string] => [iso, 'south-america']),
];

const names = Object.fromEntries(LANGUAGES.map((language) => [language, new Intl.DisplayNames(language, { type: 'region' })])) as Record<
  Language,
  Intl.DisplayNames
>;

/** The name of a country in a language. */
export const countryName = (iso: string, language: Language): string => names[language].of(iso) ?? iso;

/** The address of a country, as the site has it: "trinidad-and-tobago". */
export const countryId = (iso: string): string =>
  countryName(iso, 'en')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z]+/g, '-');

/** The item at a place of a list that goes round and round. Throws when the list is empty. */
export function around<T>(list: readonly T[], at: number): T {
  const item = list[at % list.length];
  if (item === undefined) throw new Error('There is nothing to choose from');
  return item;
}
