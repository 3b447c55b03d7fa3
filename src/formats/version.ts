import type { Graph } from '../model/graph.ts';
import { entriesOf } from './entries.ts';

/** The version of the data: the day of the latest review of a record. */
export const versionOf = (graph: Graph): string =>
  Object.values(entriesOf(graph))
    .flatMap((entries) => entries.map(({ data }) => data.reviewed ?? ''))
    .reduce((latest, day) => (day > latest ? day : latest), '');
