import { z } from 'astro/zod';
import { calendarDate } from './calendar-date.ts';
import { id, type Ref } from './ref.ts';
import { country, page, sourced, sourceIds, state, status, text, title } from './shared.ts';

const session = (ref: Ref) =>
  z
    .strictObject({
      id: id.describe('Conference and year: "southdec-2025".'),
      year: z.int().min(1940).max(2100),
      start: calendarDate.optional(),
      end: calendarDate.optional(),
      place: text('City, as the source names it.').optional(),
      country: country.optional(),
      coHost: text('Who hosted it together with the command.').optional(),
      theme: text('The theme, in our words.').optional(),
      attended: text('Who attended, as far as a source says: "13 nations, more than 140 people".').optional(),
      countries: z.array(country).default([]).describe('Nations that a source names as taking part; not always all of them.'),
      observers: z.array(country).default([]).describe('Nations or territories that a source names as observers.'),
      virtual: z.boolean().default(false),
      visit: ref('visits').optional().describe('The commander’s visit to it, if it has a page.'),
      sources: sourceIds(ref),
    })
    .refine((s) => !s.start || !s.end || s.start <= s.end.padEnd(s.start.length, '~'), {
      path: ['end'],
      error: 'is before the start: swap the two dates or mend the wrong one',
    });

/** A standing relation between the United States and others: `content/partnerships/<id>.mdx`. */
export const partnership = (ref: Ref) =>
  z.strictObject({
    ...page(ref),
    title,
    acronym: z.string().min(2).max(20).optional().describe('Its acronym, if it has one.'),
    kind: z
      .enum(['state-partnership', 'multilateral', 'bilateral', 'alliance-status', 'conference'])
      .describe('What sort of partnership it is.'),
    members: sourced(z.array(country).min(1), ref).optional().describe('Partner countries or members that a source names.'),
    states: sourced(z.array(state).min(1), ref)
      .optional()
      .describe('U.S. states or territories of a State Partnership Program pair, as postal codes.'),
    established: sourced(calendarDate, ref, 'When it began.').optional(),
    seat: sourced(text('Where its secretariat or headquarters is.'), ref).optional(),
    purpose: sourced(text('What it is for, in our words.'), ref).optional(),
    legalBasis: sourced(text('Treaty, resolution or law it rests on.'), ref).optional(),
    status: sourced(status, ref, 'Whether it still stands, as the sources last say.').optional(),
    sessions: z.array(session(ref)).default([]).describe('Editions of a conference, newest first.'),
  });
