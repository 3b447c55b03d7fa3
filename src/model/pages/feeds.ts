import { datedEvents, withoutDays } from '../dated-events.ts';
import type { Context } from '../context.ts';
import { calendarsOf } from '../feeds.ts';
import { byName, formatNumber } from '../names.ts';
import { scopesOf, type Scope } from '../scopes.ts';
import { feedPath, href, type FeedFormat } from '../urls.ts';

export interface FeedRow {
  title: string;
  href: string;
  /** Addresses by format; no calendar where nothing has days. */
  feeds: Record<Exclude<FeedFormat, 'ics'>, string> & { ics: string | undefined };
}
export interface FeedsPage {
  groups: { id: Scope['group']; title: string; rows: FeedRow[] }[];
  /** How many events calendars hold and how many they leave out, in words. */
  counts: string;
}

/** Every feed and calendar of a language, by what it is about. */
export function feedsPage(context: Context): FeedsPage {
  const { language, words: w } = context;
  const calendars = new Set(calendarsOf(context).map(({ scope }) => scope.id));
  const at = (scope: Scope, format: FeedFormat) => href(language, feedPath(scope.id, format));
  const row = (scope: Scope): FeedRow => ({
    title: scope.title,
    href: scope.href,
    feeds: { atom: at(scope, 'atom'), json: at(scope, 'json'), ics: calendars.has(scope.id) ? at(scope, 'ics') : undefined },
  });
  const number = (n: number) => formatNumber(n, language);
  const left = withoutDays(context);
  return {
    groups: [...Map.groupBy(scopesOf(context), ({ group }) => group)].map(([id, scopes]) => {
      const rows = scopes.map(row);
      const sorted = id === 'country' || id === 'topic' ? rows.sort((a, b) => byName(language)(a.title, b.title)) : rows;
      return { id, title: w.feedGroup[id], rows: sorted };
    }),
    counts: w.calendarCounts(number(datedEvents(context).length), number(left.exercises), number(left.visits)),
  };
}
