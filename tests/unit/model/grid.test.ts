import { describe, expect, test } from 'vitest';
import { countryGrid, exerciseGrid, gridOfCountry, seriesGrid, yearGrid, type GridTable } from '../../../src/model/grid.ts';
import { gridPage, gridParts } from '../../../src/model/pages/grid.ts';
import { participationOf, participationRows } from '../../../src/model/participation.ts';
import { contextWith, country, edition, series } from '../../fixtures/graph.ts';
import { sourced } from '../../fixtures/records.ts';

const context = contextWith({
  exercises: [series('unitas', { title: 'UNITAS' }), series('cruzex', { title: 'CRUZEX' })],
  editions: [
    edition('unitas/2024', { title: 'UNITAS 24', year: 2024, hosts: sourced(['PE']), participants: sourced(['PE', 'CL', 'FR'], 'press') }),
    edition('unitas/2022', { title: 'UNITAS 22', year: 2022, hosts: sourced(['CL']), participants: sourced(['PE'], 'press') }),
    edition('cruzex/2024', { title: 'CRUZEX 24', year: 2024, participants: sourced(['PE']) }),
    edition('cruzex/2025', { title: 'CRUZEX 25', year: 2025, held: 'announced', hosts: sourced(['PE']) }),
    edition('cruzex/2023', { title: 'CRUZEX 23', year: 2023, held: 'cancelled', hosts: sourced(['PE']) }),
    edition('cruzex/2022', { title: 'CRUZEX 22', year: 2022, hosts: sourced(['PE']) }),
  ],
  countries: [country('peru'), country('chile', { iso: 'CL' })],
});
const text = ({ columns, groups }: GridTable) => [
  columns.map(({ title }) => title),
  ...groups.flatMap(({ rows }) =>
    rows.map(({ title, cells }) => [title, ...cells.map((marks) => marks.map(({ role, number }) => [role, number].join('')).join('+'))]),
  ),
];

describe('participation', () => {
  test('names each country once for an edition, hosts first, and no canceled edition', () => {
    expect(participationOf(context.graph).map((item) => `${item.edition.id} ${item.iso} ${item.role}`)).toEqual([
      'cruzex/2022 PE host',
      'unitas/2022 CL host',
      'unitas/2022 PE part',
      'cruzex/2024 PE part',
      'unitas/2024 PE host',
      'unitas/2024 CL part',
      'unitas/2024 FR part',
      'cruzex/2025 PE unconfirmed',
    ]);
  });

  test('stands in its file with stable ids, addresses and the sources of that part', () => {
    const [head, ...rows] = participationRows(context.graph, 'https://site.example');
    expect(head).toHaveLength(rows[0]?.length ?? 0);
    expect(rows.find(([id, , , , iso]) => id === 'unitas/2022' && iso === 'PE')).toEqual([
      'unitas/2022',
      'unitas',
      'UNITAS 22',
      '2022',
      'PE',
      'Peru',
      'participant',
      'held',
      'https://site.example/exercises/unitas/2022/',
      'press',
    ]);
    expect(rows.at(-1)?.slice(6, 8)).toEqual(['host', 'announced']);
  });
});

describe('the grid', () => {
  test('of exercises by year counts the countries named, and tells editions without a list apart', () => {
    expect(text(exerciseGrid(context))).toEqual([
      ['2022', '2023', '2024', '2025'],
      ['CRUZEX', 'unlisted', '', 'part1', 'unconfirmed'],
      ['UNITAS', 'part2', '', 'part3', ''],
    ]);
  });

  test('of countries by year counts exercises that were held, the area first', () => {
    expect(text(countryGrid(context))).toEqual([
      ['2022', '2023', '2024'],
      ['Chile', 'host1', '', 'part1'],
      ['Peru', 'host2', '', 'host2'],
      ['France', '', '', 'part1'],
    ]);
  });

  test('leads from one exercise to its page, from several to those of that country and year', () => {
    const [chile, peru] = countryGrid(context).groups[0]?.rows ?? [];
    expect(chile?.cells[0]?.[0]?.href).toBe('/exercises/unitas/2022/');
    expect(peru?.cells[0]?.[0]?.href).toBe('/grid/years/2022/#peru');
  });

  test('of a series has its countries by year', () => {
    expect(text(seriesGrid(context, 'unitas'))).toEqual([
      ['2022', '2023', '2024'],
      ['Chile', 'host', '', 'part'],
      ['Peru', 'part', '', 'host'],
      ['France', '', '', 'part'],
    ]);
  });

  test('of a country has its exercises by year', () => {
    expect(text(gridOfCountry(context, 'PE'))).toEqual([
      ['2022', '2023', '2024', '2025'],
      ['CRUZEX', 'host', '', 'part', 'unconfirmed'],
      ['UNITAS', 'part', '', 'host', ''],
    ]);
  });

  test('of a year has its countries by exercise', () => {
    expect(text(yearGrid(context, 2024))).toEqual([
      ['CRUZEX 24', 'UNITAS 24'],
      ['Chile', '', 'part'],
      ['Peru', 'part', 'host'],
      ['France', '', 'part'],
    ]);
  });
});

describe('the pages of the grid', () => {
  test('are the overviews, then series, countries of the area and years in which a country is named', () => {
    expect(gridParts(context.graph)).toEqual([
      '',
      'countries',
      'exercises/unitas',
      'exercises/cruzex',
      'countries/peru',
      'countries/chile',
      'years/2022',
      'years/2024',
      'years/2025',
    ]);
  });

  test('lead to each other and mark the one that is read', () => {
    const links = gridPage(context, 'years/2024').views.flatMap((view) => view.links);
    expect(links).toHaveLength(gridParts(context.graph).length);
    expect(links.filter(({ current }) => current)).toEqual([{ title: '2024', href: '/grid/years/2024/', current: true }]);
  });

  test('explain only the marks they have', () => {
    expect(gridPage(context, 'exercises/unitas').key.map(({ mark }) => mark)).toEqual(['host', 'part']);
    expect(gridPage(context, '').key.map(({ mark }) => mark)).toEqual(['count', 'unlisted', 'unconfirmed']);
  });

  test('have no part that is not there', () => {
    expect(() => gridPage(context, 'countries/atlantis')).toThrow('The grid has no part "countries/atlantis"');
  });
});
