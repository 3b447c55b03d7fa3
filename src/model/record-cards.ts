import type { Card } from './card.ts';
import type { Context } from './context.ts';
import { historyOf, type History, type WrittenHistory } from './history.ts';
import { once } from './once.ts';
import type { RecordKind } from './urls.ts';

/** A record as its card, with when it appeared and changed. */
export interface DatedCard {
  card: Card;
  history: History;
}
const files = <T extends { data: WrittenHistory }>(entries: readonly T[], card: (entry: T) => Card): DatedCard[] =>
  entries.map((entry) => ({ card: card(entry), history: historyOf(entry.data) }));
const rows = <T extends WrittenHistory>(entries: readonly T[], card: (entry: T) => Card): DatedCard[] =>
  entries.map((entry) => ({ card: card(entry), history: historyOf(entry) }));

/** Every record, by kind. */
const records = once(({ graph, cards }: Context): [RecordKind, DatedCard[]][] => [
  ['program', files(graph.programs, cards.program)],
  ['series', files(graph.exercises, cards.series)],
  ['edition', files(graph.editions, cards.edition)],
  ['partnership', files(graph.partnerships, cards.partnership)],
  ['visit', files(graph.visits, cards.visit)],
  ['country', files(graph.countries, cards.country)],
  ['topic', rows(graph.topics, cards.topic)],
  ['commander', rows(graph.commanders, cards.commander)],
  ['background', files(graph.background, cards.background)],
  ['claim', rows(graph.claims, cards.claim)],
]);

/** The cards of every record in one list, each with its history. */
export const datedCards = (context: Context): DatedCard[] => records(context).flatMap(([, list]) => list);

/** The cards of every record, by kind. */
export const recordCards = (context: Context): [RecordKind, Card[]][] =>
  records(context).map(([kind, list]) => [kind, list.map(({ card }) => card)]);

/** The cards of every record in one list. */
export const allCards = (context: Context): Card[] => datedCards(context).map(({ card }) => card);
