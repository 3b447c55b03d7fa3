import type { Context } from './context.ts';
import { firstOf, formatRange, lastOf, type PartialDate } from './dates.ts';
import type { Edition, Partnership, Visit } from './graph.ts';
import { countryList, countryName } from './names.ts';

/** The kinds of event, in the order in which calendars show them. */
export const EVENT_KINDS = ['edition', 'conference', 'visit'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** How exactly the dates of an event are known: both days, one of the two days, the months, or the year only. */
export type Precision = 'days' | 'part' | 'months' | 'year';

/** An exercise, a session of a conference or a visit, as calendars show it. */
export interface CalendarEvent {
  kind: EventKind;
  id: string;
  href: string;
  title: string;
  /** What stands beside its mark. */
  short: string;
  /** The first and the last day that it may have had, as far as the sources tell: "2025-08-01". */
  from: string;
  to: string;
  precision: Precision;
  /** The dates in words. */
  when: string;
  /** Host nations, the place of a session, or who traveled. */
  detail: string;
  /** The word for what was not simply held: announced, canceled, unconfirmed. */
  status: string;
  /** Whether it is known to have been called off. */
  cancelled: boolean;
}

interface Dates {
  start: PartialDate | undefined;
  end: PartialDate | undefined;
  year: number;
  /** Whether a start without an end is one day; else the end is not known. */
  single: boolean;
}

function precisionOf({ start, end, single }: Dates): Precision {
  const lengths = [start, end].filter((date) => date !== undefined).map((date) => date.length);
  if (lengths.length === 0 || lengths.includes(4)) return 'year';
  if (lengths.includes(7)) return 'months';
  return lengths.length === 2 || (single && start !== undefined) ? 'days' : 'part';
}

function timesOf({ language, words: w }: Context, dates: Dates): Pick<CalendarEvent, 'from' | 'to' | 'precision' | 'when'> {
  const { start, end, year } = dates;
  const precision = precisionOf(dates);
  const [first, last] = [start ?? end ?? String(year), end ?? start ?? String(year)];
  const span = formatRange(first, last, language, 'short');
  const when = precision !== 'part' ? span : start === undefined ? w.calendarUntil(span) : w.calendarFrom(span);
  return { from: firstOf(first), to: lastOf(last), precision, when };
}

/** A title without its year and what stands in parentheses or after a comma: "SALITRE 2022 (Salitre IV)" gives "SALITRE". */
export const shortTitle = (title: string): string => title.replace(/\s*\(.*|,.*/, '').replace(/ (?:20)?\d\d$/, '');

/** An edition of an exercise as an event. */
export function editionEvent(context: Context, edition: Edition): CalendarEvent {
  const { cards, language, words: w } = context;
  const { start, end, year, held, hosts } = edition.data;
  return {
    kind: 'edition',
    id: edition.id,
    href: cards.edition(edition).href,
    title: cards.edition(edition).title,
    short: shortTitle(cards.edition(edition).title),
    detail: countryList(hosts?.value ?? [], language),
    status: held === 'held' ? '' : w.held[held],
    cancelled: held === 'cancelled',
    ...timesOf(context, { start: start?.value, end: end?.value, year, single: start?.value === end?.value }),
  };
}

/** A visit of a commander as an event. */
export function visitEvent(context: Context, visit: Visit): CalendarEvent {
  const { cards, language, words: w } = context;
  const { start, end, countries, confirmation } = visit.data;
  return {
    kind: 'visit',
    id: visit.id,
    href: cards.visit(visit).href,
    title: cards.visit(visit).title,
    short: countryList(countries.value, language),
    detail: cards.visit(visit).label,
    status: confirmation === 'confirmed' ? '' : w.confirmation[confirmation],
    cancelled: false,
    ...timesOf(context, { start: start.value, end: end?.value, year: Number(start.value.slice(0, 4)), single: true }),
  };
}

/** The sessions of a conference as events; each leads to its row on the page of the conference. */
export function sessionEvents(context: Context, entry: Partnership): CalendarEvent[] {
  const { cards, language, words: w } = context;
  const name = entry.data.acronym ?? cards.partnership(entry).title;
  return entry.data.sessions.map(({ id, start, end, year, place, country, virtual }) => ({
    kind: 'conference',
    id,
    href: `${cards.partnership(entry).href}#${id}`,
    title: `${name} ${year}`,
    short: name,
    detail: virtual ? w.virtual : [place, country && countryName(country, language)].filter(Boolean).join(', '),
    status: '',
    cancelled: false,
    ...timesOf(context, { start, end, year, single: true }),
  }));
}

const byTime = (a: CalendarEvent, b: CalendarEvent): number => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1);

/** All exercises, conferences and visits, oldest first. */
export function calendarEvents(context: Context): CalendarEvent[] {
  const { graph } = context;
  return [
    ...graph.editions.map((edition) => editionEvent(context, edition)),
    ...graph.partnerships.flatMap((entry) => sessionEvents(context, entry)),
    ...graph.visits.map((visit) => visitEvent(context, visit)),
  ].sort(byTime);
}

/** Whether any day of an event may fall into a year. */
export const inYear = ({ from, to }: CalendarEvent, year: number): boolean =>
  from.slice(0, 4) <= String(year) && String(year) <= to.slice(0, 4);

/** Whether nothing but the year of an event is known. */
export const yearOnly = (event: CalendarEvent): boolean => event.precision === 'year';

/** The month an event is listed under within a year, 1 to 12: the one it begins in, January where it began before. */
export const monthIn = ({ from }: CalendarEvent, year: number): number => (from.slice(0, 4) < String(year) ? 1 : Number(from.slice(5, 7)));
