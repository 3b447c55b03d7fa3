import { csvOf } from '../model/csv.ts';
import type { Graph } from '../model/graph.ts';
import { site } from '../site.ts';
import { dataPackage } from './data-package.ts';
import { DATASETS, FIELDS, LIST_MARK, type Dataset, type Field, type Row, type Value } from './fields.ts';
import { schemaOf } from './json-schema.ts';
import { rowsOf } from './rows.ts';

const textOf = (value: Value | undefined): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? value.join(LIST_MARK) : String(value);

/** Rows as CSV, the names of the fields first. */
const csvText = (fields: readonly Field[], rows: readonly Row[]): string =>
  csvOf([fields.map(({ name }) => name), ...rows.map((row) => fields.map(({ name }) => textOf(row[name])))]);

/** The bytes of a value as a file of JSON. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

const csvFiles = (graph: Graph): [Dataset, string][] => DATASETS.map((name) => [name, csvText(FIELDS[name], rowsOf(graph)[name])]);

/** The files of the collections by their names: each as JSON and CSV, with its schema. */
export const collectionFiles = (graph: Graph): Record<string, string> =>
  Object.fromEntries([
    ...csvFiles(graph).map(([name, text]) => [`${name}.csv`, text] as const),
    ...DATASETS.map((name) => [`${name}.json`, jsonText(rowsOf(graph)[name])] as const),
    ...DATASETS.map((name) => [`${name}.schema.json`, jsonText(schemaOf(name, site.origin))] as const),
  ]);

/** Every file of open data by its name: those of the collections, the package and the checksums of all. `sha256` gives that of a text in hexadecimal. */
export function dataFiles(graph: Graph, sha256: (text: string) => string): Record<string, string> {
  const files = { ...collectionFiles(graph), 'datapackage.json': jsonText(dataPackage(graph, csvFiles(graph), sha256)) };
  const sums = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => `${sha256(text)}  ${name}\n`);
  return { ...files, SHA256SUMS: sums.join('') };
}
