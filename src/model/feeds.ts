import { site } from '../site.ts';
import { datedEvents, type DatedEvent } from './dated-events.ts';
import { changelog, type LogEntry } from './changelog.ts';
import type { Context } from './context.ts';
import { scopesOf, type Scope } from './scopes.ts';

/** Most entries of a feed. The page of changes has all. */
export const FEED_LENGTH = 60;

export interface Feed {
  scope: Scope;
  title: string;
  entries: LogEntry[];
}
export interface Calendar {
  scope: Scope;
  title: string;
  events: DatedEvent[];
}

const named = (title: string): string => `${site.name}: ${title}`;

/** The feed of every subject. */
export const feedsOf = (context: Context): Feed[] =>
  scopesOf(context).map((scope) => ({
    scope,
    title: named(scope.title),
    entries: changelog(context)
      .filter(({ item }) => scope.has(item.card))
      .slice(0, FEED_LENGTH),
  }));

const CALENDARS = ['all', 'exercises', 'visits'];

/** The calendars: of all, of exercises, of visits, and of every country with an event. An empty one would break its standard. */
export const calendarsOf = (context: Context): Calendar[] =>
  scopesOf(context)
    .filter(({ id, group }) => CALENDARS.includes(id) || group === 'country')
    .map((scope) => ({
      scope,
      title: named(scope.group === 'all' ? context.words.calendarAll : scope.title),
      events: datedEvents(context).filter(({ card }) => scope.has(card)),
    }))
    .filter(({ events }) => events.length > 0);
