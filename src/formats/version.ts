import { contextOf } from '../model/context.ts';
import type { Graph } from '../model/graph.ts';
import { datedCards } from '../model/record-cards.ts';

/** The version of the data: the day of the latest review of a record. */
export const versionOf = (graph: Graph): string =>
  datedCards(contextOf(graph, 'en'))
    .map(({ history }) => history.reviewed ?? '')
    .reduce((latest, day) => (day > latest ? day : latest), '');
