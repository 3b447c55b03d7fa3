import { site } from '../site.ts';
import type { Card } from './card.ts';
import type { Context } from './context.ts';
import { newestFirst, type PartialDate } from './dates.ts';
import type { Edition, Visit } from './graph.ts';
import { historyOf, type History } from './history.ts';
import { countryList, formatList } from './names.ts';
import { once } from './once.ts';
import { absolute, quotedPath, shortPath } from './urls.ts';

export type EventStatus = 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';

/** An exercise or a visit with days that a source announced or reported. */
export interface DatedEvent {
  /** The same for ever and in every language. */
  uid: string;
  card: Card;
  /** First day. */
  start: string;
  /** Last day; undefined where sources do not give it. */
  end: string | undefined;
  status: EventStatus;
  location: string | undefined;
  categories: string[];
  description: string;
  url: string;
  history: History;
}
type Dated = { start?: { value: PartialDate } | undefined; end?: { value: PartialDate } | undefined };

const isDay = (date: PartialDate | undefined): date is string => date?.length === 10;
const HELD: Record<Edition['data']['held'], EventStatus> = {
  held: 'CONFIRMED',
  announced: 'TENTATIVE',
  unconfirmed: 'TENTATIVE',
  cancelled: 'CANCELLED',
};

/** Whether a calendar can show it: a month or a year is not made into a day. */
export const hasDays = ({ data }: { data: Dated }): boolean => isDay(data.start?.value);

function eventOf(
  { language, words: w }: Context,
  { data }: Visit | Edition,
  card: Card,
  { caveat = '', ...own }: Pick<DatedEvent, 'status' | 'location' | 'categories'> & { caveat?: string },
): DatedEvent {
  const start = data.start?.value ?? '';
  const end = isDay(data.end?.value) ? data.end.value : undefined;
  return {
    ...own,
    uid: `${shortPath(card.kind, card.id).slice(3)}@${new URL(site.origin).hostname}`,
    card,
    start,
    end,
    description: [card.summary, caveat, end === undefined ? w.firstDayOnly : ''].filter(Boolean).join(' '),
    url: absolute(site.origin, quotedPath(language, card.kind, card.id)),
    history: historyOf(data),
  };
}

function editionEvent(context: Context, entry: Edition): DatedEvent {
  const { cards, graph, language, words: w } = context;
  const { data } = entry;
  const card = cards.edition(entry);
  return eventOf(context, entry, card, {
    status: HELD[data.held],
    location: data.location?.value ?? (data.hosts && countryList(data.hosts.value, language)),
    categories: [w.kind.edition, cards.series(graph.seriesOf(entry)).label],
  });
}

function visitEvent(context: Context, entry: Visit): DatedEvent {
  const { cards, language, words: w } = context;
  const { cities, countries, confirmation, datesOf } = entry.data;
  return eventOf(context, entry, cards.visit(entry), {
    status: confirmation === 'announced' ? 'TENTATIVE' : 'CONFIRMED',
    location: [...(cities ? [formatList(cities.value, language)] : []), countryList(countries.value, language)].join(', '),
    categories: [w.kind.visit],
    caveat: datesOf === 'conference' ? w.conferenceDays : '',
  });
}

/** Exercises and visits whose first day is known, newest first. */
export const datedEvents = once((context: Context): DatedEvent[] =>
  [
    ...context.graph.editions.filter(hasDays).map((entry) => editionEvent(context, entry)),
    ...context.graph.visits.filter(hasDays).map((entry) => visitEvent(context, entry)),
  ].sort((a, b) => newestFirst(a.start, b.start) || (a.uid < b.uid ? -1 : 1)),
);

/** How many a calendar leaves out because no day is known. */
export const withoutDays = ({ graph }: Context): { exercises: number; visits: number } => ({
  exercises: graph.editions.filter((entry) => !hasDays(entry)).length,
  visits: graph.visits.filter((entry) => !hasDays(entry)).length,
});
