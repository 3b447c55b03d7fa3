import { csvOf } from '../model/csv.ts';
import type { Graph } from '../model/graph.ts';
import { site } from '../site.ts';
import { sha256 } from './checksum.ts';
import { dataPackage } from './data-package.ts';
import { DATASETS, FIELDS, LIST_MARK, type Dataset, type Field, type Row, type Value } from './fields.ts';
import { schemaOf } from './json-schema.ts';
import { ROWS } from './rows.ts';

const textOf = (value: Value | undefined): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? value.join(LIST_MARK) : String(value);

/** Rows as CSV, the names of the fields first. */
const csvText = (fields: readonly Field[], rows: readonly Row[]): string =>
  csvOf([fields.map(({ name }) => name), ...rows.map((row) => fields.map(({ name }) => textOf(row[name])))]);

/** The bytes of a value as a file of JSON. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Every file of open data by its name: each collection as JSON and CSV, its schema, the package and the checksums of all. */
export function dataFiles(graph: Graph): Record<string, string> {
  const sets = DATASETS.map((name) => [name, ROWS[name](graph, site.origin)] as const);
  const csv = sets.map(([name, rows]): [Dataset, string] => [name, csvText(FIELDS[name], rows)]);
  const files = Object.fromEntries([
    ...csv.map(([name, text]) => [`${name}.csv`, text] as const),
    ...sets.map(([name, rows]) => [`${name}.json`, jsonText(rows)] as const),
    ...DATASETS.map((name) => [`${name}.schema.json`, jsonText(schemaOf(name, site.origin))] as const),
    ['datapackage.json', jsonText(dataPackage(graph, csv))] as const,
  ]);
  const sums = Object.keys(files)
    .sort()
    .map((name) => `${sha256(files[name] ?? '')}  ${name}\n`);
  return { ...files, SHA256SUMS: sums.join('') };
}
