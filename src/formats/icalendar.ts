import ical, { ICalEventStatus } from 'ical-generator';
import type { DatedEvent } from '../model/dated-events.ts';
import type { Calendar } from '../model/feeds.ts';
import { feedUrl } from '../model/feed-links.ts';
import type { Words } from '../model/words/index.ts';
import { site, type Language } from '../site.ts';
import { instant } from './feed-entry.ts';

const DAY = 24 * 60 * 60 * 1000;
const midnight = (day: string): number => Date.parse(instant(day));

/** The day after the last one: an event of whole days ends before it. */
export const endOf = ({ start, end }: Pick<DatedEvent, 'start' | 'end'>): Date => new Date(midnight(end ?? start) + DAY);

/** A calendar as iCalendar (RFC 5545, with the properties of RFC 7986). */
export function iCalendar({ scope, title, events }: Calendar, language: Language, w: Words): string {
  const calendar = ical({
    prodId: { company: site.name, product: 'calendar', language: language.toUpperCase() },
    name: title,
    description: w.calendarDays,
    url: new URL(scope.href, site.origin).href,
    source: feedUrl(language, scope.id, 'ics'),
    ttl: 24 * 60 * 60,
    events: events.map((event) => ({
      id: event.uid,
      // The day of the page's version: a calendar depends on its content, never on the clock of a build.
      stamp: new Date(midnight(event.history.version)),
      created: new Date(midnight(event.history.published)),
      lastModified: new Date(midnight(event.history.version)),
      sequence: event.history.changes.length,
      start: new Date(midnight(event.start)),
      end: endOf(event),
      allDay: true,
      summary: event.card.title,
      description: event.description,
      url: event.url,
      status: ICalEventStatus[event.status],
      categories: event.categories.map((name) => ({ name })),
      ...(event.location === undefined ? {} : { location: event.location }),
    })),
  });
  return calendar.toString();
}
