import { z } from 'astro/zod';

/** The collections that other entries may point to. The name is the folder (or file) under `content/`. */
export const COLLECTIONS = [
  'programs',
  'exercises',
  'editions',
  'partnerships',
  'visits',
  'commanders',
  'countries',
  'topics',
  'background',
  'sources',
  'glossary',
  'places',
  'claims',
  'documents',
  'gaps',
  'synonyms',
] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

/**
 * Makes the schema of an id that must exist in `collection`.
 * Schemas take it as an argument, so that Astro can load entries one by one
 * while the content check, which knows every id, refuses a dangling one.
 */
export type Ref = (collection: CollectionName) => z.ZodType<string, string>;

const idPattern = /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)?$/;

/** A well-formed id: lower case, digits and hyphens, with one slash at most (`unitas/2025`). */
export const id = z
  .string()
  .regex(idPattern, 'is not a valid id: use lower case letters, digits and hyphens, as in "unitas" or "unitas/2025"');

/** A `Ref` that only looks at the form of an id. */
export const anyRef: Ref = () => id;
