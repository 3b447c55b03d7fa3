import { site, type Language } from '../../site.ts';
import type { Card } from '../card.ts';
import { absolute, href } from '../urls.ts';

type Value = string | number | Thing;

/** What schema.org calls a thing: its class and its properties. A property without a value is left out when it is written. */
export interface Thing {
  '@type': string;
  [property: string]: Value | readonly Value[] | undefined;
}

/** The full address of a path in a language. */
export const address = (language: Language, path: string): string => absolute(site.origin, href(language, path));

/** The class, name and full address with which things name the record of a card. */
export const named = (type: string, { title, href: path }: Card): Thing & { name: string; url: string } => ({
  '@type': type,
  name: title,
  url: absolute(site.origin, path),
});

/** The site itself, as author of what it publishes. */
export const AUTHOR: Thing = { '@type': 'Organization', name: site.name, url: absolute(site.origin, '/') };
