import { describe, expect, test } from 'vitest';
import { areaPage, areaTable } from '../../../../src/model/pages/area.ts';
import { contextWith, country, edition, series, visit } from '../../../fixtures/graph.ts';
import { sourced } from '../../../fixtures/records.ts';

const context = contextWith({
  exercises: [series('unitas')],
  countries: [country('peru'), country('chile', { iso: 'CL' }), country('belize', { iso: 'BZ' })],
  editions: [
    edition('unitas/a', { year: 2024, start: sourced('2024-09-02'), hosts: sourced(['CL', 'PE']) }),
    edition('unitas/b', { year: 2023, start: sourced('2023-09-02'), hosts: sourced(['CL']), held: 'announced' }),
    edition('unitas/c', { year: 2022, start: sourced('2022-09-02'), hosts: sourced(['BR']) }),
    edition('unitas/d', { year: 2021 }),
  ],
  visits: [visit('v', { countries: sourced(['PE', 'MX']) })],
});
const hosted = areaPage(context, 'hosted');

describe('a map of the area', () => {
  test('counts an edition for each of its hosts, and none for countries without', () => {
    expect(hosted.countries.map(({ iso, count }) => [iso, count])).toEqual([
      ['BZ', 0],
      ['CL', 2],
      ['PE', 1],
    ]);
  });

  test('leads to the records of a country where there are any, else to its page', () => {
    expect(hosted.countries.map(({ href }) => href)).toEqual(['/countries/belize/', '/countries/chile/#hosted', '/countries/peru/#hosted']);
  });

  test('says how many editions name a host and how many of them are announced', () => {
    expect(hosted.lead).toContain('3 of 4 editions');
    expect(hosted.lead).toContain('One of the editions is');
  });

  test('names what lies outside the area in words', () => {
    expect([hosted.outside, areaPage(context, 'visits').outside]).toEqual(['Brazil (1)', 'Mexico (1)']);
  });

  test('leads to the other maps and marks itself', () => {
    expect(areaPage(context, 'visits').views.map(({ href, current }) => [href, current])).toEqual([
      ['/map/', false],
      ['/map/visits/', true],
      ['/partnerships/', false],
    ]);
  });

  test('begins the name of a mark with what stands on the map', () => {
    for (const { name, count, label } of hosted.countries) expect(label.startsWith(`${name} ${String(count)}`)).toBe(true);
  });
});

test('the table has the same numbers, highest first, with the latest record', () => {
  const { rows } = areaTable(context, hosted);
  const words = rows.map(({ cells }) =>
    cells.map((cell) => (cell && 'pieces' in cell ? cell.pieces.map(({ text }) => text).join('') : '')),
  );
  expect(rows.map(({ id }) => id)).toEqual(['r-CL', 'r-PE', 'r-BZ']);
  expect(words.map(([, number]) => number)).toEqual(['2', '1', '0']);
  expect(rows[0]?.cells[2]).toMatchObject({ pieces: [{ href: '/exercises/unitas/a/' }] });
});
