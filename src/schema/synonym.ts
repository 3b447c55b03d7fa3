import { z } from 'astro/zod';
import { id } from './ref.ts';
import { country, text } from './shared.ts';

/** Kinds of page that a reader may name in a search. */
export const SPOKEN_KINDS = ['exercise', 'visit', 'program', 'partnership', 'commander', 'country', 'claim'] as const;

/** Words that the search takes for one another: `content/synonyms.yaml`. */
export const synonym = () =>
  z.strictObject({
    id,
    words: z
      .array(text('A word or a phrase; case, accents and marks do not count.'))
      .min(1)
      .refine((words) => new Set(words.map((word) => word.toLowerCase())).size === words.length, 'names the same word twice')
      .describe('Words and phrases that mean the same, in any of the languages.'),
    country: country.optional().describe('The country that they name, besides its names.'),
    see: z
      .string()
      .optional()
      .describe('Path of the page that they are to find, such as "programs/whinsec": words for it in other languages.'),
    kind: z.enum(SPOKEN_KINDS).optional().describe('The kind of page that they name.'),
  });
