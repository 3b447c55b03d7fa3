import { z } from 'astro/zod';
import { calendarDate } from './calendar-date.ts';
import type { Ref } from './ref.ts';
import { page, sourced, status, text, title } from './shared.ts';

/** The parts of "Building partner capacity", in the order in which the overview lists them. */
export const CAPACITY_PARTS = [
  'security-capabilities',
  'humanitarian-disaster-relief',
  'training-exercises',
  'state-partnership',
  'education-exchange',
  'global-health',
] as const;

/** A program, school, initiative or task force: `content/programs/<id>.mdx`. */
export const program = (ref: Ref) =>
  z.strictObject({
    ...page(ref),
    title,
    acronym: z.string().min(2).max(20).optional().describe('Its acronym, if it has one.'),
    kind: z.enum(['program', 'school', 'initiative', 'task-force']).describe('What sort of thing it is.'),
    capacity: z.enum(CAPACITY_PARTS).optional().describe('The part of “Building partner capacity” it belongs to.'),
    runBy: sourced(text('Who runs it.'), ref).optional(),
    established: sourced(calendarDate, ref, 'When it began.').optional(),
    establishedInRegion: sourced(calendarDate, ref, 'When it began in the area of responsibility.').optional(),
    location: sourced(text('Where it sits.'), ref).optional(),
    legalBasis: sourced(text('Law or agreement it rests on.'), ref).optional(),
    audience: sourced(text('Whom it serves.'), ref).optional(),
    languages: sourced(z.array(z.enum(['en', 'es', 'pt'])), ref, 'Languages of instruction.').optional(),
    status: sourced(status, ref, 'Whether it still runs, as the sources last say.'),
    figures: z
      .array(
        z.strictObject({
          label: text('What is counted.'),
          value: z.string().trim().min(1).describe('The figure, as the source gives it.'),
          asOf: calendarDate,
          sources: z.array(ref('sources')).min(1),
        }),
      )
      .default([])
      .describe('Dated figures, newest first; older ones stay beside newer ones.'),
  });
