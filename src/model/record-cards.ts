import type { Card } from './card.ts';
import type { Context } from './context.ts';
import type { RecordKind } from './urls.ts';

/** The cards of every record, by kind. */
export function recordCards({ graph, cards }: Context): [RecordKind, Card[]][] {
  return [
    ['program', graph.programs.map(cards.program)],
    ['series', graph.exercises.map(cards.series)],
    ['edition', graph.editions.map(cards.edition)],
    ['partnership', graph.partnerships.map(cards.partnership)],
    ['visit', graph.visits.map(cards.visit)],
    ['country', graph.countries.map(cards.country)],
    ['topic', graph.topics.map(cards.topic)],
    ['commander', graph.commanders.map(cards.commander)],
    ['background', graph.background.map(cards.background)],
    ['claim', graph.claims.map(cards.claim)],
  ];
}

/** The cards of every record in one list. */
export const allCards = (context: Context): Card[] => recordCards(context).flatMap(([, list]) => list);
