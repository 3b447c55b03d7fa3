import { LANGUAGES, type Language } from '../../src/site.ts';
import { MAKE, fact, type Known } from './kinds.ts';
import type { BenchRecord, Kind } from './record.ts';
import type { Scene } from './sentences.ts';
import { COUNTRIES, around, countryId, countryName } from './world.ts';

/** Kinds in the shares that the site has them in: every series with six editions, and what goes with them. */
const CYCLE: readonly Kind[] = [
  'exercises',
  ...Array<Kind>(6).fill('editions'),
  ...Array<Kind>(7).fill('visits'),
  ...Array<Kind>(3).fill('partnerships'),
  ...Array<Kind>(2).fill('programs'),
  'background',
];
/** Sources of the record with a number: two of its own and one that every tenth record shares. */
export const sourceIdsOf = (at: number): string[] => [`source-${at}-a`, `source-${at}-b`, `shared-${at % 10}`];

function scenesOf(title: string, countries: readonly string[], place: string): Record<Language, Scene> {
  const scene = (language: Language): Scene => {
    const [country = '', other = ''] = countries.map((iso) => countryName(iso, language));
    return { name: title, country, other, place };
  };
  return Object.fromEntries(LANGUAGES.map((language) => [language, scene(language)])) as Record<Language, Scene>;
}

const threeFrom = (at: number): string[] => [0, 5, 11].map((step) => around(COUNTRIES, at + step)[0]);

/** A page for each country. */
function countryRecord([iso, subregion]: readonly [string, string], at: number): BenchRecord {
  const sources = sourceIdsOf(at);
  const countries = [iso, around(COUNTRIES, at + 1)[0]];
  return {
    kind: 'countries',
    id: countryId(iso),
    title: undefined,
    facts: { iso, subregion, capital: fact('A capital', sources) },
    sources,
    scenes: scenesOf(countryName(iso, 'en'), countries, 'the coast'),
    link: { path: '/countries/', text: countryName(iso, 'en') },
  };
}

function record(at: number, first: number, known: Known): BenchRecord {
  const number = at - first;
  const [round, step] = [Math.floor(number / CYCLE.length), number % CYCLE.length];
  const kind = around(CYCLE, step) as Exclude<Kind, 'countries'>;
  const countries = threeFrom(at);
  const sources = sourceIdsOf(at);
  const made = MAKE[kind]({ at: number, round, step, countries, sources, known });
  const title = made.title ?? `Visit ${number}`;
  const iso = countries[0] ?? '';
  const link = { path: `/countries/${countryId(iso)}/`, text: countryName(iso, 'en') };
  return { kind, ...made, sources, scenes: scenesOf(title, countries, around(known.places, at).name), link };
}

/** `count` made-up records with their relations, the countries first. The same number gives the same records. */
export function makeRecords(count: number, known: Known): BenchRecord[] {
  const countries = COUNTRIES.slice(0, count).map(countryRecord);
  const others = Array.from({ length: Math.max(0, count - countries.length) }, (_, at) =>
    record(at + countries.length, countries.length, known),
  );
  return [...countries, ...others];
}
