import { calendarEvents, EVENT_KINDS, inYear, monthIn, yearOnly, type CalendarEvent, type EventKind } from '../calendar.ts';
import type { Context } from '../context.ts';
import { formatDate, monthName } from '../dates.ts';
import { formatList } from '../names.ts';
import { calendarPath, href } from '../urls.ts';
import { site } from '../../site.ts';

export interface CalendarMonth {
  id: string;
  title: string;
  events: CalendarEvent[];
}
/** How many events of each kind a year has. */
export type YearCounts = Record<EventKind, number>;
export interface CalendarYear {
  year: number;
  path: string;
  title: string;
  lead: string;
  /** What the sources do not reach, in words; empty where they reach all of it. */
  limit: string;
  events: CalendarEvent[];
  months: CalendarMonth[];
  /** All years of the calendar, newest first. */
  years: { year: number; href: string; current: boolean; counts: YearCounts }[];
}

/** The years in which something is on record, newest first. */
export function calendarYears(context: Context): number[] {
  const years = calendarEvents(context).flatMap(({ from, to }) => {
    const first = Number(from.slice(0, 4));
    return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => first + index);
  });
  return [...new Set(years)].sort((a, b) => b - a);
}

const countsOf = (events: readonly CalendarEvent[]): YearCounts => ({
  edition: events.filter(({ kind }) => kind === 'edition').length,
  conference: events.filter(({ kind }) => kind === 'conference').length,
  visit: events.filter(({ kind }) => kind === 'visit').length,
});

/** "15 exercises and 2 conferences"; kinds of which there is none are left out. */
function countsInWords({ language, words: w }: Context, counts: YearCounts): string {
  const some = EVENT_KINDS.filter((kind) => counts[kind] > 0);
  return formatList(
    some.map((kind) => w.calendarCount[kind](counts[kind])),
    language,
  );
}

/** The events of a year by the month they begin in, then those of which only the year is known. */
function monthsOf({ language, words: w }: Context, events: readonly CalendarEvent[], year: number): CalendarMonth[] {
  const dated = Map.groupBy(
    events.filter((event) => !yearOnly(event)),
    (event) => monthIn(event, year),
  );
  const months = Array.from({ length: 12 }, (_, index) => index + 1).map((month) => ({
    id: `m${month}`,
    title: monthName(month, language),
    events: dated.get(month) ?? [],
  }));
  return [...months, { id: 'year', title: w.calendarYearOnly, events: events.filter(yearOnly) }].filter((month) => month.events.length > 0);
}

/** The calendar of a year: its events for the strip and by month, and the ways to the other years. */
export function calendarYear(context: Context, year: number): CalendarYear {
  const { language, words: w } = context;
  const all = calendarEvents(context);
  const of = (own: number) => all.filter((event) => inYear(event, own));
  const events = of(year);
  const known = site.sourcesUntil;
  return {
    year,
    path: calendarPath(year),
    title: w.calendarTitle(year),
    lead: w.calendarLead(year, countsInWords(context, countsOf(events))),
    limit: String(year) >= known.slice(0, 4) ? w.calendarLimit(formatDate(known, language)) : '',
    events,
    months: monthsOf(context, events, year),
    years: calendarYears(context).map((other) => ({
      year: other,
      href: href(language, calendarPath(other)),
      current: other === year,
      counts: countsOf(of(other)),
    })),
  };
}
