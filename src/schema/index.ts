import type { z } from 'astro/zod';
import { country } from './country.ts';
import { background, claim, commander, document, gap, place, sitePage, source, term, topic, translation } from './data.ts';
import { edition, exercise } from './exercise.ts';
import { partnership } from './partnership.ts';
import { program } from './program.ts';
import { synonym } from './synonym.ts';
import { visit } from './visit.ts';

/** Every collection's schema, as a function of how references are checked. */
export const schemas = {
  programs: program,
  exercises: exercise,
  editions: edition,
  partnerships: partnership,
  visits: visit,
  countries: country,
  background,
  commanders: commander,
  topics: topic,
  sources: source,
  glossary: term,
  places: place,
  claims: claim,
  documents: document,
  gaps: gap,
  synonyms: synonym,
  site: sitePage,
  translations: translation,
} as const;

export type Data<K extends keyof typeof schemas> = z.infer<ReturnType<(typeof schemas)[K]>>;
export type { CollectionName, Ref } from './ref.ts';
export interface Sourced<T> {
  value: T;
  sources: string[];
  note?: string | undefined;
  asOf?: string | undefined;
}
