import type { Context } from '../context.ts';
import { countryName } from '../names.ts';
import { named, type Thing } from './thing.ts';

/** A country by its ISO code, with the address of its page where it has one. */
export function countryThing({ graph, language, cards }: Context, iso: string): Thing {
  const entry = graph.countryOf(iso);
  return entry ? named('Country', cards.country(entry)) : { '@type': 'Country', name: countryName(iso, language) };
}

interface Named {
  name: string;
  /** ISO code of the country that it lies in, where the record says so. */
  country?: string | undefined;
}

/** Where something happened, as exactly as its record says: named places, or else countries by ISO code; undefined where it says neither. */
export function locationOf(context: Context, places: readonly Named[], countries: readonly string[]): Thing[] | undefined {
  if (places.length > 0)
    return places.map(({ name, country }) => ({
      '@type': 'Place',
      name,
      address: country === undefined ? undefined : countryName(country, context.language),
    }));
  return countries.length > 0 ? countries.map((iso) => countryThing(context, iso)) : undefined;
}
