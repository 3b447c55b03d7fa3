import { calendarEvents, type CalendarEvent } from './calendar.ts';
import type { Context } from './context.ts';
import { formatDate, lastOf } from './dates.ts';
import { site } from '../site.ts';

/** One entry of "now and next": its heading, and links or the words for their absence. */
export interface NowEntry {
  title: string;
  events: Pick<CalendarEvent, 'title' | 'href' | 'when'>[];
  empty: string;
}

/** Days for which an exercise that is over counts as just ended. */
const JUST = 31;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** What is under way, last and next on the day of the build, among dates that are known to the day or the month. */
export function nowOf(events: readonly CalendarEvent[], today: string) {
  const dated = events.filter(({ precision, cancelled }) => precision !== 'year' && !cancelled);
  const past = dated.filter(({ to }) => to < today).toSorted((a, b) => (a.to === b.to ? (a.id < b.id ? 1 : -1) : a.to < b.to ? 1 : -1));
  const held = past.filter(({ status }) => status === '');
  return {
    underWay: dated.filter(({ from, to, precision }) => precision === 'days' && from <= today && today <= to),
    lastExercise: held.find(({ kind }) => kind === 'edition'),
    lastVisit: held.find(({ kind }) => kind === 'visit'),
    next: dated.find(({ from }) => from > today),
  };
}

/** The entries of the home page. Where the sources end before the build, their silence on what came later is said as such. */
export function nowAndNext(context: Context): NowEntry[] {
  const { graph, language, words: w } = context;
  const { today } = graph;
  const { underWay, lastExercise, lastVisit, next } = nowOf(calendarEvents(context), today);
  const known = lastOf(site.sourcesUntil);
  const empty = today > known ? w.homeNothingAfter(formatDate(site.sourcesUntil, language)) : w.homeNothing;
  const ended = lastExercise && daysBetween(lastExercise.to, today) <= JUST;
  const some = (event: CalendarEvent | undefined) => (event ? [event] : []);
  const last: NowEntry[] = [
    { title: ended ? w.homeJustEnded : w.homeLatestExercise, events: some(lastExercise), empty: w.homeNothing },
    { title: w.homeLatestVisit, events: some(lastVisit), empty: w.homeNothing },
  ];
  if (underWay.length === 0 && !next) return [...last, { title: w.homeNowAndNext, events: [], empty }];
  return [{ title: w.homeNow, events: underWay, empty }, ...last, { title: w.homeNext, events: some(next), empty }];
}
