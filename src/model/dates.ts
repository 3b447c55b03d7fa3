import type { Language } from '../site.ts';

/** A calendar date as exact as it is known: "2025", "2025-08" or "2025-08-20". */
export type PartialDate = string;
export type DateStyle = 'long' | 'short';

const MONTHS: Record<DateStyle, Record<Language, readonly string[]>> = {
  long: { en: months('en-US', 'long'), es: months('es', 'long'), pt: months('pt-BR', 'long') },
  short: { en: months('en-US', 'short'), es: months('es', 'short'), pt: months('pt-BR', 'short') },
};

function months(locale: string, style: DateStyle): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month, 15)).replace(/\.$/, ''));
}

/** The name of a month, 1 to 12. */
export const monthName = (month: number, language: Language, style: DateStyle = 'long'): string => MONTHS[style][language][month - 1] ?? '';

/** Days of a month, 1 to 12. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The first day that a date may mean: "2025-08" gives "2025-08-01". */
export function firstOf(date: PartialDate): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return [year, month, day].join('-');
}

/** The last day that a date may mean: "2025-08" gives "2025-08-31". */
export function lastOf(date: PartialDate): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return [year, month, day ?? daysIn(year, month)].map((part) => String(part).padStart(2, '0')).join('-');
}

interface Parts {
  year: string;
  month?: string | undefined;
  day?: string | undefined;
}
const parts = (date: PartialDate): Parts => {
  const [year = '', month, day] = date.split('-');
  return { year, month, day };
};

/** The word between two ends; Spanish has an article before a day and none before a month or a year. */
const between = (language: Language, end: Parts): string =>
  language === 'en' ? ' to ' : language === 'es' && end.day !== undefined ? ' al ' : ' a ';

/** Day, month and year joined as the language does; absent parts are left out. */
function join(language: Language, style: DateStyle, { day, month, year }: Partial<Parts>): string {
  const name = month === undefined ? undefined : MONTHS[style][language][Number(month) - 1];
  const number = day === undefined ? undefined : String(Number(day));
  const separator = language === 'en' || style === 'short' ? ' ' : ' de ';
  return [number, name, year].filter((part) => part !== undefined).join(separator);
}

/** A date in words, no more exact than it is known: "20 August 2025", "agosto de 2025", "2025". */
export function formatDate(date: PartialDate, language: Language, style: DateStyle = 'long'): string {
  return join(language, style, parts(date));
}

/**
 * A span in words without repeating what both ends share: "15 September to 6 October 2025".
 * Where only one end is known to the day, the other is shown as exactly as it is known.
 */
export function formatRange(start: PartialDate, end: PartialDate | undefined, language: Language, style: DateStyle = 'long'): string {
  if (end === undefined || end === start || start.startsWith(end)) return formatDate(start, language, style);
  if (end.startsWith(start)) return formatDate(end, language, style);
  const [a, b] = [parts(start), parts(end)];
  const first: Partial<Parts> = { ...a };
  if (a.year === b.year) {
    delete first.year;
    if (a.month === b.month) delete first.month;
  }
  if (first.month === undefined && first.day === undefined && first.year === undefined) return formatDate(end, language, style);
  return join(language, style, first) + between(language, b) + formatDate(end, language, style);
}

/** The four-digit year of a date. */
export const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));

/** Order for sorting, newest first; of two dates of which one begins with the other the more exact comes first. */
export const newestFirst = (a: PartialDate, b: PartialDate): number => (a === b ? 0 : a < b ? 1 : -1);

/** The date `months` calendar months later, kept within the month: "2025-08-31" and 6 give "2026-02-28". */
export function addMonths(date: PartialDate, months: number): PartialDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = daysIn(first.getUTCFullYear(), first.getUTCMonth() + 1);
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10);
}
