import { z } from 'astro/zod';
import { calendarDate } from './calendar-date.ts';
import { id, type Ref } from './ref.ts';
import { aliases, country, day, history, page, sourceIds, text, title } from './shared.ts';

const threeLanguages = z.strictObject({ en: text('English.'), es: text('Spanish.'), pt: text('Portuguese.') });

/** One published document that the site relies on: `content/sources.yaml`. */
export const source = () =>
  z.strictObject({
    id,
    url: z.url({ protocol: /^https?$/, error: 'is not a web address' }),
    title: text('Title of the document.'),
    publisher: text('Who published it.'),
    published: calendarDate.nullable().optional(),
    kind: z.enum(['primary', 'secondary']).describe('primary: issued by an organisation that took part.'),
    language: z
      .string()
      .regex(/^[a-z]{2}$/)
      .optional()
      .describe('Language of the document, two letters.'),
  });

/** A subject that gathers pages: `content/topics.yaml`. */
export const topic = (ref: Ref) =>
  z.strictObject({
    id,
    name: threeLanguages.describe('Name in three languages.'),
    covers: z.array(z.string()).default([]).describe('Finer tags that fall under it.'),
    text: z
      .array(z.strictObject({ text: text('A sentence or two in our words.'), sources: sourceIds(ref) }))
      .min(1)
      .describe('What the subject is and what the records say of it, a few sourced sentences.'),
    background: ref('background').optional().describe('The explainer on the subject, if there is one.'),
    ...history,
  });

/** A commander of U.S. Southern Command: `content/commanders.yaml`. */
export const commander = (ref: Ref) =>
  z.strictObject({
    id,
    name: text('Full name.'),
    rank: text('Rank while in command.'),
    service: text('Service.'),
    tookCommand: calendarDate,
    leftCommand: calendarDate.nullable().optional(),
    acting: z.boolean().default(false),
    facts: z.array(z.strictObject({ text: text('A sentence.'), sources: sourceIds(ref) })).default([]),
    sources: sourceIds(ref),
    ...history,
  });

/** An acronym, former name or term: `content/glossary.yaml`. */
export const term = (ref: Ref) =>
  z.strictObject({
    id,
    term: text('The acronym or term, as printed.'),
    expansion: threeLanguages.describe('What it stands for, in three languages.'),
    formerly: z.array(z.string()).default([]).describe('Former names.'),
    aliases: z.array(z.string()).default([]),
    see: z.string().optional().describe('Path of the page on it, such as "programs/whinsec".'),
    sources: sourceIds(ref).optional(),
  });

/** A point for the maps: `content/places.yaml`. Coordinates from GeoNames (CC BY 4.0). */
export const place = () =>
  z.strictObject({
    id,
    name: text('Name on the map.'),
    country,
    lon: z.number().min(-180).max(180),
    lat: z.number().min(-90).max(90),
  });

/** An explainer: `content/background/<slug>.mdx`. */
export const background = (ref: Ref) => z.strictObject({ ...page(ref), title });

/** A page about the site itself: `content/site/<slug>.mdx`. It states no facts on the subject, so it needs no sources. */
export const sitePage = () =>
  z.strictObject({
    title,
    summary: z.string().min(50).max(320).describe('What the page is, in a sentence or two.'),
    aliases: aliases.describe('Words by which readers look for the page.'),
    ...history,
    reviewed: day.describe('The day an editor last checked the page.'),
  });

/** A translation: `<entry>.es.mdx` beside `<entry>.mdx`. Facts stay in the base file. */
export const translation = () =>
  z.strictObject({
    title: title.optional().describe('The title in this language, where it differs.'),
    summary: z.string().min(50).max(320).describe('The summary in this language.'),
    aliases: aliases.describe('Other names in this language.'),
  });

/** Verdicts on a claim, from best supported to least. */
export const VERDICTS = ['confirmed', 'outdated', 'unsupported', 'wrong', 'opinion'] as const;

/** A claim that circulates, and what its check found: `content/claims.yaml`. */
export const claim = (ref: Ref) =>
  z.strictObject({
    id,
    title: title.describe('What the claim is about, in a few words.'),
    claim: text('The claim in our words, as the document makes it.'),
    document: ref('documents').describe('The document it was met in, from content/documents.yaml.'),
    verdict: z.enum(VERDICTS).describe('confirmed, outdated, unsupported (nothing found for it), wrong, or opinion (cannot be checked).'),
    why: text('What the sources say, in our words.').max(900),
    sources: sourceIds(ref),
    about: z.array(z.string()).default([]).describe('Paths of pages that the claim concerns, such as "programs/whinsec".'),
    ...history,
    reviewed: day,
  });

/** A document whose claims were checked: `content/documents.yaml`. Its id is its id as a source. */
export const document = (ref: Ref) =>
  z.strictObject({
    id: ref('sources'),
    name: threeLanguages.describe('What the document is, never a file name: "an undated page of U.S. Southern Command".'),
    note: threeLanguages.describe('What a reader should know of it, in a sentence.'),
  });

/** A general gap: what was looked for, beyond any single page, and not found: `content/gaps.yaml`. */
export const gap = () =>
  z.strictObject({
    id,
    area: z.enum(['programs', 'exercises', 'partnerships', 'visits', 'countries', 'claims', 'sources']),
    text: text('What was not found.'),
  });
