import { z } from 'astro/zod';
import { calendarDate } from './calendar-date.ts';

const path = z
  .string()
  .regex(
    /^\/(?:[^\s#?]+\/)?(?:[^\s#?/]+\.[a-z]+)?$/,
    'is not an address of the site: write it from the first slash on, as in /programs/imet/',
  );
const address = z
  .string()
  .regex(
    /^\/[^\s#?]*(?:#[^\s#]+)?$/,
    'is not an address of the site: write it from the first slash on, as in /programs/imet/ or /programs/imet/#brief',
  );

/** What a page was that has been taken away, for the page that stays in its place. */
const removed = z.strictObject({
  title: z.string().min(3).describe('Its title.'),
  was: z
    .string()
    .min(20, 'has fewer than 20 characters: say in a sentence what the page said')
    .describe('What it said in one sentence: its summary.'),
  why: z.string().min(10, 'has fewer than 10 characters: say in a sentence why').describe('Why it was taken away, in a sentence.'),
  date: calendarDate.describe('The day it was taken away.'),
  see: z.array(path).min(1, 'is empty: name at least one page where readers may look now').describe('Pages to look at now.'),
});

/** An address that no longer stands: where it leads, or what the page was that is gone for good. */
export const retired = z.array(
  z
    .strictObject({
      from: address.describe('The address as it was published. Without /es/ or /pt/ it stands for all languages.'),
      to: address.optional().describe('The address that took its place.'),
      gone: removed.optional().describe('For a page that nothing replaces.'),
    })
    .refine(({ to, gone }) => (to === undefined) !== (gone === undefined), 'needs either "to" or "gone", and not both'),
);
export type Retired = z.infer<typeof retired>[number];
