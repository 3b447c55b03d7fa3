import type { Graph } from '../model/graph.ts';
import type { RecordKind } from '../model/urls.ts';

/** A record as it was written; one from a list has no text of its own. */
export interface Written {
  id: string;
  data: object;
  body: string;
}

const listed = <T extends { id: string }>(data: T) => ({ id: data.id, data, body: '' });

/** Every record as it was written, by kind. */
export const entriesOf = (graph: Graph): Record<RecordKind, Written[]> => ({
  program: graph.programs,
  series: graph.exercises,
  edition: graph.editions,
  partnership: graph.partnerships,
  visit: graph.visits,
  country: graph.countries,
  topic: graph.topics.map(listed),
  commander: graph.commanders.map(listed),
  background: graph.background,
  claim: graph.claims.map(listed),
});
