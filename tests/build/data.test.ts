import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { DATASETS, FIELDS, LIST_MARK, type Field, type Row } from '../../src/formats/fields.ts';
import { site } from '../../src/site.ts';
import { DIST, fileAt, files } from './site.ts';

const read = (path: string): string => readFileSync(DIST + path, 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));
const rowsOf = (name: string) => json(`/data/${name}.json`) as Row[];
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
interface Resource {
  path: string;
  bytes: number;
  hash: string;
  schema: { fields: { name: string }[] };
}
interface Operation {
  get: { responses: { 200: { content: { 'application/json': { schema: object } } } } };
}
const inCsv = (value: Row[string] | undefined): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? value.join(LIST_MARK) : String(value);

describe.each(DATASETS)('the collection %s', (name) => {
  const rows = rowsOf(name);

  test('fits its schema, which is a schema', () => {
    const check = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
      json(`/data/${name}.schema.json`) as object,
    );
    check(rows);
    expect(check.errors ?? []).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
  });

  test('says the same as CSV', () => {
    const table = parse<Record<string, string>>(readFileSync(`${DIST}/data/${name}.csv`), { columns: true, record_delimiter: '\r\n' });
    expect(table).toEqual(rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, inCsv(value)]))));
  });

  test('has no item of a list that holds what parts items', () => {
    const items = rows.flatMap((row) => Object.values(row).flatMap((value) => (Array.isArray(value) ? (value as string[]) : [])));
    expect(items.filter((item) => item.includes(LIST_MARK))).toEqual([]);
  });

  test('has ids of its own, and pages that are there', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const urls = rows.map(({ url }) => url).filter((url) => typeof url === 'string');
    expect(urls).toHaveLength(rows.length);
    const parts = urls.map((url) => url.replace(site.origin, '').split('#'));
    expect(parts.filter(([path = '']) => !fileAt(path))).toEqual([]);
    const textOf = new Map(parts.map(([path = '']) => [path, read(`${path}index.html`)]));
    expect(parts.filter(([path = '', id]) => id !== undefined && !textOf.get(path)?.includes(`id="${id}"`))).toEqual([]);
  });

  test('stands in the API, whole and entry by entry', () => {
    const whole = json(`/api/v1/${name}.json`) as { count: number; data: Row[] };
    expect(whole.data).toEqual(rows);
    expect(whole.count).toBe(rows.length);
    const missing = rows.filter(({ id }) => name !== 'pages' && !files.includes(`/api/v1/${name}/${String(id)}.json`));
    expect(missing).toEqual([]);
  });
});

test('short links lead to one page each', () => {
  const links = rowsOf('pages').map((row) => row['short_link']);
  expect(new Set(links).size).toBe(links.length);
});

test.each(DATASETS.filter((name) => name !== 'sources'))('%s names sources in every row, and only those that are listed', (name) => {
  const known = new Set(rowsOf('sources').map(({ id }) => id));
  const named = rowsOf(name).map(({ sources }) => sources as string[]);
  expect(named.filter((ids) => ids.length === 0)).toEqual([]);
  expect(named.flat().filter((id) => !known.has(id))).toEqual([]);
});

test('ids of other collections are those of rows there', () => {
  const wrong = DATASETS.flatMap((name) =>
    (FIELDS[name] as Field[]).flatMap(({ name: field, refers }) => {
      if (!refers) return [];
      const known = new Set<Row[string] | undefined>(rowsOf(refers).map(({ id }) => id));
      return rowsOf(name).filter((row) => row[field] !== null && !known.has(row[field]));
    }),
  );
  expect(wrong).toEqual([]);
});

test('the data package has every CSV file with its length, its checksum and its columns', () => {
  const { resources } = json('/data/datapackage.json') as { resources: Resource[] };
  const described = resources.map(({ path, bytes, hash, schema }) => ({ path, bytes, hash, head: schema.fields.map(({ name }) => name) }));
  const found = DATASETS.map((name) => {
    const file = readFileSync(`${DIST}/data/${name}.csv`);
    const [head] = parse(file, { to: 1 });
    return { path: `${name}.csv`, bytes: file.length, hash: `sha256:${sha256(file)}`, head };
  });
  expect(described).toEqual(found);
});

describe('the description of the API', () => {
  const description = json('/api/v1/openapi.json') as { paths: Record<string, Operation>; components: { schemas: object } };

  test('is one in OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(`${DIST}/api/v1/openapi.json`);
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  test('has every answer, and every answer is as it says', () => {
    const ajv = new Ajv2020({ strict: false, formats: { uri: true, date: /^\d{4}-\d\d-\d\d$/ } });
    const checks = Object.entries(description.paths).map(([path, operation]) => ({
      address: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
      check: ajv.compile({ ...operation.get.responses[200].content['application/json'].schema, components: description.components }),
    }));
    const answers = files.filter((file) => file.startsWith('/api/v1/') && !file.endsWith('/openapi.json'));
    const unlike = answers.filter((file) => {
      const matching = checks.filter(({ address }) => address.test(file));
      return matching.length !== 1 || !matching.every(({ check }) => check(json(file)));
    });
    expect(unlike).toEqual([]);
    expect(answers.length).toBeGreaterThan(DATASETS.length);
  });
});

test('the checksums are those of the files, and of all of them', () => {
  const sums = read('/data/SHA256SUMS')
    .trim()
    .split('\n')
    .map((line) => line.split('  '));
  const wrong = sums.filter(([sum, name = '']) => sha256(readFileSync(`${DIST}/data/${name}`)) !== sum);
  expect(wrong).toEqual([]);
  expect(sums).toHaveLength(DATASETS.length * 3 + 1);
});
