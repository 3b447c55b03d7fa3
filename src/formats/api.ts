import type { Graph } from '../model/graph.ts';
import { absolute, apiPath, DATA, dataPath, type RecordKind } from '../model/urls.ts';
import { site } from '../site.ts';
import { entriesOf } from './entries.ts';
import { DATASETS, type Dataset } from './fields.ts';
import { openApi } from './openapi.ts';
import { rowsOf } from './rows.ts';
import { versionOf } from './version.ts';

/** A fact of an entry with its sources, as an author wrote it. */
interface Fact {
  value: unknown;
  sources: string[];
}
const isFact = (value: unknown): value is Fact => typeof value === 'object' && value !== null && 'value' in value && 'sources' in value;

/** The sourced facts of an entry by their names. */
const factsOf = (data: object): Record<string, Fact> =>
  Object.fromEntries(Object.entries(data).filter((pair): pair is [string, Fact] => isFact(pair[1])));

/** The kind of the records of a collection whose entries hold facts. */
const KINDS: Partial<Record<Dataset, RecordKind>> = {
  programs: 'program',
  exercises: 'series',
  editions: 'edition',
  partnerships: 'partnership',
  visits: 'visit',
  countries: 'country',
};

/** What stands around the data of every answer and never changes within "v1". */
const envelope = (graph: Graph, collection: Dataset, self: string) => ({
  api: 'v1',
  collection,
  self: absolute(site.origin, apiPath(self)),
  version: versionOf(graph),
  license: site.license,
  documentation: absolute(site.origin, DATA),
  schema: absolute(site.origin, dataPath(`${collection}.schema.json`)),
});

/**
 * Every answer of the API by the part of its address after "/api/v1/", and its own description.
 * Pages are read as a collection: their entries stand in the others.
 */
export function apiAnswers(graph: Graph): Record<string, object> {
  const answers: Record<string, object> = { openapi: openApi(versionOf(graph)) };
  const entries = entriesOf(graph);
  for (const collection of DATASETS) {
    const data = rowsOf(graph)[collection];
    answers[collection] = { ...envelope(graph, collection, collection), count: data.length, data };
    if (collection === 'pages') continue;
    const kind = KINDS[collection];
    const written = new Map(kind && entries[kind].map((entry) => [entry.id, entry.data]));
    for (const row of data) {
      const id = String(row['id']);
      const name = `${collection}/${id}`;
      answers[name] = { ...envelope(graph, collection, name), data: row, facts: factsOf(written.get(id) ?? {}) };
    }
  }
  return answers;
}
