import { z } from 'astro/zod';
import { calendarDate } from './calendar-date.ts';
import type { Ref } from './ref.ts';
import { count, country, page, sourced, status, text, title } from './shared.ts';

/** An exercise series: `content/exercises/<series>/index.mdx`. */
export const exercise = (ref: Ref) =>
  z.strictObject({
    ...page(ref),
    title,
    domain: z
      .enum(['maritime', 'land', 'air', 'cyber', 'multi-domain', 'special-operations', 'humanitarian'])
      .describe('The domain it is held in.'),
    sponsor: sourced(text('Who sponsors it.'), ref).optional(),
    lead: sourced(text('Who plans and leads it.'), ref).optional(),
    firstHeld: sourced(calendarDate, ref, 'When it was first held.').optional(),
    frequency: sourced(text('How often it is held, as the sources say.'), ref).optional(),
    status: sourced(status, ref, 'Whether it is still held, as the sources last say.'),
  });

/** One edition of a series: `content/exercises/<series>/<edition>.mdx`. The folder names its series. */
export const edition = (ref: Ref) =>
  z
    .strictObject({
      ...page(ref),
      title,
      year: z.int().min(1940).max(2100).describe('The calendar year it is counted under.'),
      held: z
        .enum(['held', 'announced', 'cancelled', 'unconfirmed'])
        .default('held')
        .describe('What the sources support: held, only announced, cancelled, or unconfirmed.'),
      start: sourced(calendarDate, ref, 'First day.').optional(),
      end: sourced(calendarDate, ref, 'Last day.').optional(),
      hosts: sourced(z.array(country).min(1), ref).optional().describe('Host countries.'),
      location: sourced(text('Where it took place.'), ref).optional(),
      places: z.array(ref('places')).default([]).describe('Places for the map, from content/places.yaml.'),
      participants: sourced(z.array(country).min(1), ref)
        .optional()
        .describe('Countries that a source names as taking part; not always all of them.'),
      participantCount: sourced(count, ref).optional().describe('Number of nations as the organizers give it.'),
      personnel: sourced(count, ref, 'People who took part.').optional(),
      ships: sourced(count, ref, 'Ships that took part.').optional(),
      aircraft: sourced(count, ref, 'Aircraft that took part.').optional(),
    })
    .refine((e) => !e.start || !e.end || e.start.value <= e.end.value.padEnd(e.start.value.length, '~'), {
      path: ['end', 'value'],
      error: 'is before the start: swap the two dates or mend the wrong one',
    });
