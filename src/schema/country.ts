import { z } from 'astro/zod';
import { calendarDate } from './calendar-date.ts';
import type { Ref } from './ref.ts';
import { country as code, page, sourced, text } from './shared.ts';

/** A nation of the area of responsibility: `content/countries/<english-name>.mdx`. Its name comes from Intl. */
export const country = (ref: Ref) =>
  z.strictObject({
    ...page(ref),
    iso: code,
    subregion: z.enum(['caribbean', 'central-america', 'south-america']).describe('The part of the area of responsibility.'),
    capital: sourced(text('The capital.'), ref).optional(),
    capitalPlace: ref('places').optional().describe('The capital on the map, from content/places.yaml.'),
    institution: sourced(text('The ministry or force that answers for defence.'), ref).optional(),
    allySince: sourced(calendarDate, ref).optional().describe('Year of designation as a major non-NATO ally.'),
  });
