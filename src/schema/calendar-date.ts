import { z } from 'astro/zod';

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * YAML turns an unquoted 2025-08-20 into midnight UTC and 2025 into a number.
 * Reading the UTC parts gives back what the author typed, in any time zone.
 */
function asText(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? String(value) : value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
}

function exists(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A calendar date as exact as it is known: "2025", "2025-08" or "2025-08-20". Never a moment in time. */
export const calendarDate = z.preprocess(
  asText,
  z
    .string('is not a date: write 2025, 2025-08 or 2025-08-20')
    .refine(exists, 'is not a date: write a real one as 2025, 2025-08 or 2025-08-20'),
);
