import { z } from 'astro/zod';
import { calendarDate } from './calendar-date.ts';
import type { Ref } from './ref.ts';
import { US_STATES } from './us-states.ts';

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

// Codes that Unicode names but that are no country: unions, pseudo-regions, "unknown".
const NO_COUNTRY = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const TWO_CAPITALS = /^[A-Z]{2}$/;
// What is no code at all is told once, by the first of the two rules.
const isCountry = (code: string): boolean => !TWO_CAPITALS.test(code) || (!NO_COUNTRY.has(code) && regions.of(code) !== undefined);

/** ISO 3166-1 alpha-2 code of a country, in capitals. */
export const country = z
  .string()
  .regex(TWO_CAPITALS, 'is not a country code: write two capitals, as in CO')
  .refine(isCountry, 'is not a country: look the code up in ISO 3166-1')
  .describe('ISO 3166-1 code of a country in two capitals, for example CO.');

/** Postal code of a U.S. state or territory, in capitals. */
export const state = z.enum(
  US_STATES as [string, ...string[]],
  'is not the postal code of a U.S. state or territory: write it as in SC for South Carolina',
);

export const sourceIds = (ref: Ref) =>
  z
    .array(ref('sources'))
    .min(1, 'has no source: name at least one id from content/sources.yaml')
    .describe('Ids of the sources that say this, from content/sources.yaml.');

/** The one shape of every fact in front matter: the value, who says so, and how it is qualified. `what` says what the fact is. */
export const sourced = <T extends z.ZodType>(value: T, ref: Ref, what = value.description) =>
  z
    .strictObject({
      value,
      sources: sourceIds(ref),
      note: z
        .string()
        .max(160)
        .optional()
        .describe('A short qualifier that the same sources support, such as "organizers’ figure" or "approximate".'),
      asOf: calendarDate.optional().describe('The date the value was true, when it may have changed since.'),
    })
    .describe(what ?? 'A fact with its sources.');

export const text = (what: string) => z.string().trim().min(2).describe(what);
export const count = z.int('is not a whole number').positive();

const conflict = (ref: Ref) =>
  z.strictObject({
    about: text('What the sources differ on, in a few words: "Ships in 2021".'),
    text: text('Both versions, and which one the page uses and why.'),
    sources: sourceIds(ref),
  });

const photo = (ref: Ref) =>
  z.strictObject({
    file: z.string().optional().describe('File beside the page. Leave out to list an official photograph as a link only.'),
    link: z.url().optional().describe('Address of the photograph at its publisher.'),
    alt: text('What the picture shows, for those who cannot see it.'),
    caption: text('What, where and when.'),
    credit: text('Photographer and organisation, as the source gives them.'),
    date: calendarDate.optional(),
    identifier: z.string().optional().describe('VIRIN or other number of the publisher.'),
    source: ref('sources').describe('Where it was published.'),
    rights: text('The rights statement at the source, in our words.'),
  });

const formerId = z
  .string()
  .regex(/^[a-z]+\/[a-z0-9-]+(\/[a-z0-9-]+)?$/, 'is not the place of a page: write its folder and id, as in "programs/lamat"');

/** Other names of a page, each once and without remarks: they are shown, searched and suggested. */
export const aliases = z
  .array(
    z
      .string()
      .min(2)
      .max(90)
      .regex(/^[^()]*$/, 'has a remark in parentheses: an alias is only a name; put the remark into the text'),
  )
  .refine((names) => new Set(names.map((name) => name.toLowerCase())).size === names.length, 'names the same alias twice')
  .default([]);

/** What a change of a page is: something wrong put right, something newer, or something more. */
export const CHANGE_KINDS = ['correction', 'update', 'addition'] as const;

// Feeds and citations carry them, so they are days.
export const day = calendarDate.refine((date) => date.length !== 4 && date.length !== 7, 'is not a day: write it as in 2026-12-01');

const change = z.strictObject({
  date: day,
  kind: z
    .enum(CHANGE_KINDS)
    .default('update')
    .describe('correction: the page was wrong; update: the facts have changed; addition: the page says more.'),
  text: text('What changed for the reader, and why.'),
});

/** When a page appeared and what has changed on it since. */
export const history = {
  published: day.describe('The day the page first appeared.'),
  changes: z
    .array(change)
    .default([])
    .describe('Changes of substance since publication. They are shown on the page, in the feeds and on the list of changes.'),
};

/** Fields of every page that an author writes. */
export const page = (ref: Ref) => ({
  summary: sourced(
    z.string().min(50, 'is too short for a search result: write at least 50 characters').max(320, 'is too long: 320 characters at most'),
    ref,
  ).describe('One or two sentences that say what this is. Shown first on the page, in lists and in search results.'),
  aliases: aliases.describe('Other names, acronyms and spellings that readers may search for.'),
  topics: z.array(ref('topics')).default([]).describe('Ids of topics from content/topics.yaml.'),
  ...history,
  reviewed: day.describe('The day an editor last checked every fact against its source.'),
  conflicts: z.array(conflict(ref)).default([]).describe('Where sources differ.'),
  gaps: z.array(text('What was looked for and not found.')).default([]).describe('What is not known, said plainly.'),
  photos: z.array(photo(ref)).default([]).describe('Photographs, each with credit and alt text.'),
  related: z.array(z.string()).default([]).describe('Paths of pages worth reading next, such as "programs/whinsec".'),
  formerIds: z
    .array(formerId)
    .default([])
    .describe('Former places of this page or of records merged into it, such as "programs/lamat"; each address redirects here.'),
  draft: z.boolean().default(false).describe('True keeps the page out of the site.'),
});

export const title = z.string().min(3).max(110).describe('The name of the thing, as its source spells it.');
export const status = z.enum(['active', 'ended', 'renamed', 'suspended', 'unclear', 'unconfirmed']);
