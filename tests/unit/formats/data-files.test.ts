import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { apiAnswers } from '../../../src/formats/api.ts';
import { collectionFiles } from '../../../src/formats/data-files.ts';
import { schemaOf } from '../../../src/formats/json-schema.ts';
import { rowsOf } from '../../../src/formats/rows.ts';
import { contextOf } from '../../../src/model/context.ts';
import { dataPage } from '../../../src/formats/data-page.ts';
import { LANGUAGES } from '../../../src/site.ts';
import { edition, graphOf, series, source } from '../../fixtures/graph.ts';

const sourced = <T>(value: T) => ({ value, sources: ['navy'] });
const small = graphOf({
  exercises: [series('unitas')],
  editions: [edition('unitas/2025', { year: 2025, participants: sourced(['BR', 'CL']), personnel: sourced(8000) })],
  sources: [source('navy')],
});

test('a row has what sources state, and null or an empty list where they do not', () => {
  const [row] = rowsOf(small).editions;
  expect(row).toMatchObject({
    id: 'unitas/2025',
    url: 'https://southern-partners.example/exercises/unitas/2025/',
    short_link: 'https://southern-partners.example/x/unitas-2025',
    participants: ['BR', 'CL'],
    personnel: 8000,
    ships: null,
    hosts: [],
  });
});

test('the schema refuses a row with a field more, a field less, a date that is none or a value that is not on the list', () => {
  const check = new Ajv2020({ allowUnionTypes: true }).compile(schemaOf('editions', 'https://southern-partners.example'));
  const [row] = rowsOf(small).editions;
  const { sources: _, ...less } = row ?? {};
  expect(check([row])).toBe(true);
  const wrong = [[{ ...row, more: 1 }], [less], [{ ...row, start: 'May 2025' }], [{ ...row, held: 'perhaps' }]];
  expect(wrong.filter((rows) => check(rows))).toEqual([]);
});

test('lists become one field of CSV', () => {
  expect(collectionFiles(small)['editions.csv']).toContain(',BR;CL,');
});

test('the answer on an entry adds its facts with the sources of each', () => {
  expect(apiAnswers(small)['editions/unitas/2025']).toMatchObject({
    api: 'v1',
    collection: 'editions',
    facts: { personnel: { value: 8000, sources: ['navy'] } },
  });
});

test('a source that no page uses is left out, because no page can show it', () => {
  const graph = graphOf({ editions: [edition('unitas/2025')], exercises: [series('unitas')], sources: [source('navy'), source('unused')] });
  expect(rowsOf(graph).sources.map(({ id, url }) => [id, url])).toEqual([['navy', 'https://southern-partners.example/sources/t/#s-navy']]);
});

test.each(LANGUAGES)('the page of open data says in %s what every field holds', (language) => {
  const { fields, files } = dataPage(contextOf(small, language));
  const cells = fields.flatMap(({ table }) => table.rows.flatMap((row) => row.cells));
  expect(cells).not.toContain(undefined);
  expect(files.rows.map(({ id }) => `fields-${String(id)}`)).toEqual(fields.map(({ id }) => id));
});
