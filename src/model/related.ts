import { cardAt } from './card-at.ts';
import type { Card } from './card.ts';
import type { Context } from './context.ts';
import { formatList } from './names.ts';

/** Ways on from a page that have one reason, which the title says. */
export interface RelatedGroup {
  title: string;
  cards: Card[];
}
/** Such ways before they are chosen from, the best first: so many of them are shown, `MOST` unless it says otherwise. */
export interface Reason extends RelatedGroup {
  most?: number;
}

/** Cards of one group, unless a page asks for more or fewer. */
export const MOST = 3;
/** A topic under which this share of the records stands says nothing of any two of them. */
const COMMON = 0.6;
/** So many records make a group; fewer stand for themselves only where no other topics are shared by as many. */
const FEW = 3;
/** Topics that a title names, the rarest first. */
const NAMED = 3;

/** Months from one date to another, whichever comes first; a year alone counts as its middle. */
export function monthsApart(a: string, b: string): number {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 6);
  return Math.abs(months(a) - months(b));
}

/** The cards nearest in time to a date come first; those of one distance keep their order. */
export const nearestInTime = (date: string, cards: readonly Card[]): Card[] =>
  date === '' ? [...cards] : cards.toSorted((a, b) => monthsApart(a.date || '0000', date) - monthsApart(b.date || '0000', date));

/**
 * The records that share the most telling topics with one: a topic counts the more, the fewer records of the pool stand under
 * it, and the earlier its page names it. Every record of the answer stands under every topic that the answer names. Undefined where only common topics are shared.
 */
export function sharedTopics(card: Card, pool: readonly Card[]): { topics: string[]; cards: Card[] } | undefined {
  const others = pool.filter((other) => other.href !== card.href);
  const frequency = (topic: string) => others.filter((other) => other.topics.includes(topic)).length;
  const weights = new Map(
    card.topics
      .map((topic, at) => ({ topic, at, n: frequency(topic) }))
      .filter(({ n }) => n > 0 && n <= COMMON * others.length)
      .map(({ topic, at, n }) => [topic, Math.log((others.length + 1) / n) / Math.sqrt(at + 1)]),
  );
  const weigh = (topics: readonly string[]) => topics.reduce((sum, topic) => sum + (weights.get(topic) ?? 0), 0);
  const shared = (other: Card) => [...weights.keys()].filter((topic) => other.topics.includes(topic));
  const under = (topics: readonly string[]) => others.filter((other) => topics.every((topic) => other.topics.includes(topic)));
  const sets = [...new Map(others.map((other) => [shared(other).join(), shared(other)])).values()].filter((set) => set.length > 0);
  const [best] = sets
    .map((topics) => ({ topics, members: under(topics) }))
    .sort(
      (a, b) =>
        Number(b.members.length >= FEW) - Number(a.members.length >= FEW) ||
        weigh(b.topics) - weigh(a.topics) ||
        b.members.length - a.members.length,
    );
  if (!best) return undefined;
  const near = nearestInTime(card.date, best.members);
  return {
    topics: best.topics.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0)).slice(0, NAMED),
    cards: near.toSorted((a, b) => weigh(shared(b)) - weigh(shared(a))),
  };
}

/** Records on the same topics, which the title names; `say` puts them and their number into words. */
export function sameTopics(
  { graph, language }: Context,
  card: Card,
  pool: readonly Card[],
  say: (topics: string, n: number) => string,
  most = MOST,
): Reason[] {
  const found = sharedTopics(card, pool);
  if (!found) return [];
  const names = found.topics.map((id) => graph.topic(id).name[language]);
  return [{ title: say(formatList(names, language), names.length), cards: found.cards, most }];
}

/** Something that took place in countries at a time. */
export interface Event {
  card: Card;
  /** Where it was: the hosts of an exercise, the countries of a visit. */
  countries: readonly string[];
}

/** Everything dated: visits, and exercises at their hosts. */
export const eventsOf = ({ graph, cards }: Context): Event[] => [
  ...graph.visits.map((visit) => ({ card: cards.visit(visit), countries: visit.data.countries.value })),
  ...graph.editions.map((edition) => ({ card: cards.edition(edition), countries: edition.data.hosts?.value ?? [] })),
];

/** What took place in the same country in the same month, and in the same year, the nearest first. */
export function sameCountryAndTime({ words: w }: Context, event: Event, events: readonly Event[]): Reason[] {
  const { date } = event.card;
  const there = events.filter(({ card, countries }) => card !== event.card && countries.some((iso) => event.countries.includes(iso)));
  const within = (length: number) => (card: Card) => date.length >= length && card.date.slice(0, length) === date.slice(0, length);
  const near = nearestInTime(
    date,
    there.map(({ card }) => card),
  );
  return [
    { title: w.sameCountryMonth, cards: near.filter(within(7)) },
    { title: w.sameCountryYear, cards: near.filter(within(4)) },
  ];
}

/**
 * The ways on from a page: what its author chose, then groups by reason, none with a card that stands before it, at last
 * its topics. Empty groups are left out.
 */
export function waysOn(context: Context, card: Card, chosen: readonly string[], reasons: readonly Reason[]): RelatedGroup[] {
  const { graph, cards, words: w } = context;
  const all: Reason[] = [
    { title: w.seeAlso, cards: chosen.flatMap((path) => cardAt(context, path) ?? []), most: Infinity },
    ...reasons,
    { title: w.kinds.topic, cards: card.topics.map((id) => cards.topic(graph.topic(id))), most: 4 },
  ];
  const seen = new Set([card.href]);
  return all
    .map(({ title, cards: list, most = MOST }) => {
      const fresh = list.filter(({ href }) => !seen.has(href)).slice(0, most);
      for (const { href } of fresh) seen.add(href);
      return { title, cards: fresh };
    })
    .filter((group) => group.cards.length > 0);
}
