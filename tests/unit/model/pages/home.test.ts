import { describe, expect, test } from 'vitest';
import { homeColumns, homePage } from '../../../../src/model/pages/home.ts';
import { words } from '../../../../src/model/words/index.ts';
import { background, claim, contextWith, country, edition, partnership, program, series, visit } from '../../../fixtures/graph.ts';
import { sourced } from '../../../fixtures/records.ts';

const home = (entries: Parameters<typeof contextWith>[0]) => homePage(contextWith({ exercises: [series('unitas')], ...entries }));

describe('the columns of the home page', () => {
  const { columns, reading } = homeColumns(home({ programs: [program('whinsec'), program('other')], claims: [claim('a')] }), words.es);

  test('are the four kinds of record, then what there is to read', () => {
    expect([columns, reading].map((list) => list.map(({ kind }) => kind))).toEqual([
      ['program', 'series', 'partnership', 'visit'],
      ['background', 'claim'],
    ]);
  });

  test('lead to all records of a kind and say how many there are', () => {
    expect(columns.map(({ all }) => all)).toEqual([
      words.es.allPrograms(2),
      words.es.allExercises(1),
      words.es.allPartnerships(0),
      words.es.allVisits(0),
    ]);
  });

  test('show the records that were chosen', () => {
    expect(columns[0]?.cards.map(({ id }) => id)).toEqual(['whinsec']);
  });
});

describe('the records on the home page', () => {
  test('are counted', () => {
    const { counts, countries } = home({
      programs: [program('a'), program('b')],
      partnerships: [partnership('c')],
      visits: [visit('d')],
      background: [background('e')],
      claims: [claim('f'), claim('g')],
      countries: [country('peru'), country('chile', { iso: 'CL' })],
    });
    expect(counts).toEqual({ programs: 2, series: 1, partnerships: 1, visits: 1, background: 1, claims: 2 });
    expect(countries).toBe(2);
  });

  test('are those that an editor chose, as far as they are there', () => {
    const { index } = home({ programs: [program('other'), program('whinsec'), program('state-partnership-program')] });
    expect(index.programs.map(({ id }) => id)).toEqual(['state-partnership-program', 'whinsec']);
    expect(index.series.map(({ id }) => id)).toEqual(['unitas']);
  });

  test('are the five latest visits', () => {
    const visits = Array.from({ length: 7 }, (_, index) => visit(`v${index}`, { start: sourced(`2025-0${index + 1}`) }));
    expect(home({ visits }).index.visits.map(({ id }) => id)).toEqual(['v6', 'v5', 'v4', 'v3', 'v2']);
  });

  test('are counted for each country on the map', () => {
    const countries = [country('peru'), country('haiti', { iso: 'HT' })];
    const { records } = home({ countries, visits: [visit('a')], editions: [edition('unitas/b', { year: 2025, hosts: sourced(['PE']) })] });
    expect(records).toEqual({ PE: 2, HT: 0 });
  });

  test('are joined on the map as National Guard pairs', () => {
    const partnerships = [
      partnership('x', { kind: 'state-partnership', states: sourced(['WV']), members: sourced(['PE']) }),
      partnership('y'),
    ];
    expect(home({ partnerships }).pairs).toEqual([{ id: 'x', states: ['WV'], countries: ['PE'] }]);
  });
});

test('what was reviewed last is one record of each kind, latest first', () => {
  const { reviewed } = home({
    programs: [program('a', { reviewed: '2025-06-20' }), program('b', { reviewed: '2025-06-25' })],
    visits: [visit('c', { reviewed: '2025-06-30' })],
    countries: [country('peru', { reviewed: '2025-06-01' })],
  });
  expect(reviewed.map(({ id }) => id)).toEqual(['c', 'b', 'unitas', 'peru']);
});

test('the claims shown are one for each verdict but "confirmed"', () => {
  const claims = [
    claim('a', { verdict: 'confirmed' }),
    claim('b', { verdict: 'wrong' }),
    claim('c', { verdict: 'wrong' }),
    claim('d', { verdict: 'opinion' }),
  ];
  expect(home({ claims }).claims.map(({ id }) => id)).toEqual(['b', 'd']);
});
