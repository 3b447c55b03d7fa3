import { z } from 'astro/zod';
import { calendarDate } from './calendar-date.ts';
import type { Ref } from './ref.ts';
import { country, page, sourced, sourceIds, text } from './shared.ts';

const area = (ref: Ref) =>
  z.strictObject({
    area: text('The subject, in two or three words.'),
    what: text('What was said or done.'),
    basis: z
      .enum(['on-record', 'agenda', 'press'])
      .describe('on-record: a statement by one of the governments; agenda: announced as a subject; press: a press report.'),
    see: z.array(z.string()).default([]).describe('Paths of pages on the subject, such as "topics/maritime-security".'),
    sources: sourceIds(ref),
  });

/** A visit of the commander to one country: `content/visits/<id>.mdx`. Its title is made from country and date. */
export const visit = (ref: Ref) =>
  z
    .strictObject({
      ...page(ref),
      commander: ref('commanders').describe('Who travelled, from content/commanders.yaml.'),
      confirmation: z
        .enum(['confirmed', 'announced'])
        .default('confirmed')
        .describe('announced: only an announcement before the visit supports it.'),
      start: sourced(calendarDate, ref, 'First day of the visit, or of the conference where only that is known.'),
      end: sourced(calendarDate, ref, 'Last day.').optional(),
      datesOf: z.enum(['stay', 'conference']).default('stay').describe('Whether the dates are the stay’s or the conference’s.'),
      countries: sourced(z.array(country).min(1), ref, 'The country visited; more than one only where a source does not part them.'),
      cities: sourced(z.array(text('City or base.')).min(1), ref, 'Cities and bases visited.').optional(),
      places: z.array(ref('places')).default([]).describe('Places for the map, from content/places.yaml.'),
      occasion: sourced(text('Why the visit took place.'), ref),
      metWith: z
        .array(
          z.strictObject({
            name: text('Name or group, as the source spells it.'),
            office: text('Office at the time.').optional(),
            sources: sourceIds(ref),
          }),
        )
        .default([])
        .describe('People and groups whom a source names.'),
      embassy: sourced(text('The embassy that took part.'), ref).optional(),
      trip: z.string().optional().describe('Shared by visits made on one journey.'),
      exercises: z.array(z.string()).default([]).describe('Ids of exercise series or editions the visit was tied to.'),
      conference: ref('partnerships').optional().describe('The conference the visit was for.'),
      areas: z.array(area(ref)).default([]).describe('Subjects of the visit, for the table “Priority areas”.'),
      days: z
        .array(z.strictObject({ date: calendarDate, text: text('What happened.'), sources: sourceIds(ref) }))
        .default([])
        .describe('Day by day, as far as sources tell.'),
    })
    .refine((v) => !v.end || v.start.value <= v.end.value.padEnd(v.start.value.length, '~'), {
      path: ['end', 'value'],
      error: 'is before the start: swap the two dates or mend the wrong one',
    });
