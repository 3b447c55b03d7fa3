import type { Graph } from './graph.ts';
import { recordPath, type RecordKind } from './urls.ts';

/** A former path of the site and the path that took its place, both without language. */
export interface Redirect {
  from: string;
  to: string;
  kind: RecordKind;
  id: string;
}

type Written = { id: string; data: { formerIds: readonly string[] } };

/** Every former place that an entry names, leading straight to its page, sorted by path. */
export function redirectsOf(graph: Graph): Redirect[] {
  const lists: [RecordKind, readonly Written[]][] = [
    ['program', graph.programs],
    ['series', graph.exercises],
    ['edition', graph.editions],
    ['partnership', graph.partnerships],
    ['visit', graph.visits],
    ['country', graph.countries],
    ['background', graph.background],
  ];
  return lists
    .flatMap(([kind, entries]) =>
      entries.flatMap(({ id, data }) => data.formerIds.map((former) => ({ from: `/${former}/`, to: recordPath(kind, id), kind, id }))),
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
