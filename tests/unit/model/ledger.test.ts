import { describe, expect, test } from 'vitest';
import { countryLedger, seriesLedger } from '../../../src/model/ledger.ts';
import { contextWith, edition, series, visit } from '../../fixtures/graph.ts';
import { sourced } from '../../fixtures/records.ts';

const of = (id: string, changes: Parameters<typeof edition>[1] = {}) => edition(id, { year: Number(id.slice(-4)), title: id, ...changes });
const peru = { participants: sourced(['PE']) };
const exercises = [series('unitas', { title: 'UNITAS' }), series('panamax', { title: 'PANAMAX' })];
const states = (cells: readonly ({ state: string } | undefined)[]) => cells.map((cell) => cell?.state);

describe('the ledger of a country', () => {
  test('has a column for every year from its first record to its last', () => {
    const editions = [of('unitas/2021', peru), of('unitas/2023', peru)];
    const visits = [visit('peru', { start: sourced('2025-02-11') })];
    expect(countryLedger(contextWith({ exercises, editions, visits }), 'PE').years).toEqual([2021, 2022, 2023, 2024, 2025]);
  });

  test('has the last twelve years at most', () => {
    const editions = [of('unitas/2000', peru), of('unitas/2024', peru)];
    const { years } = countryLedger(contextWith({ exercises, editions }), 'PE');
    expect([years.length, years[0], years.at(-1)]).toEqual([12, 2013, 2024]);
  });

  test('leaves out a series that it joined only before them', () => {
    const editions = [of('panamax/2000', peru), of('unitas/2024', peru)];
    expect(countryLedger(contextWith({ exercises, editions }), 'PE').rows.map(({ title }) => title)).toEqual(['UNITAS']);
  });

  test('marks what it hosted, what it joined, and what is not sure', () => {
    const editions = [
      of('unitas/2021', { hosts: sourced(['PE']) }),
      of('unitas/2022', peru),
      of('unitas/2023', { ...peru, held: 'cancelled' }),
      of('unitas/2024', { ...peru, held: 'announced' }),
      of('unitas/2025', { ...peru, held: 'unconfirmed' }),
    ];
    const [row] = countryLedger(contextWith({ exercises, editions }), 'PE').rows;
    expect(states(row?.cells ?? [])).toEqual(['host', 'part', 'cancelled', 'unconfirmed', 'unconfirmed']);
  });

  test('marks of two editions in a year the one that it hosted', () => {
    const editions = [edition('unitas/a', { ...peru, title: 'Joined' }), edition('unitas/b', { title: 'Hosted', hosts: sourced(['PE']) })];
    const [row] = countryLedger(contextWith({ exercises, editions }), 'PE').rows;
    expect(row?.cells).toEqual([{ state: 'host', href: '/exercises/unitas/b/', label: expect.stringMatching(/: host$/) as string }]);
  });

  test('has the series with most marks first, and visits last', () => {
    const editions = [of('panamax/2023', peru), of('unitas/2022', peru), of('unitas/2024', peru)];
    const { rows } = countryLedger(contextWith({ exercises, editions, visits: [visit('peru')] }), 'PE');
    expect(rows.map(({ href, shape }) => `${shape} ${href}`)).toEqual(['ex /exercises/unitas/', 'ex /exercises/panamax/', 'vi /visits/']);
  });

  test('marks the visits by year and leaves the other cells empty', () => {
    const visits = [visit('a', { start: sourced('2023-05') }), visit('b', { start: sourced('2025-02-11') })];
    const [row] = countryLedger(contextWith({ visits }), 'PE').rows;
    expect(states(row?.cells ?? [])).toEqual(['visit', undefined, 'visit']);
    expect(row?.cells[2]?.href).toBe('/visits/b/');
  });

  test('is empty for a country that nothing names', () => {
    expect(countryLedger(contextWith({ exercises, editions: [of('unitas/2024', peru)] }), 'HT')).toEqual({ years: [], rows: [] });
  });
});

describe('the ledger of all series', () => {
  const editions = [
    of('unitas/2022'),
    of('unitas/2023', { held: 'cancelled' }),
    of('unitas/2024', { held: 'announced' }),
    of('panamax/2024'),
  ];
  const ledger = seriesLedger(contextWith({ exercises: [...exercises, series('quiet', { title: 'QUIET' })], editions }));

  test('has a row for every series, those with most editions first', () => {
    expect(ledger.rows.map(({ title }) => title)).toEqual(['UNITAS', 'PANAMAX', 'QUIET']);
  });

  test('marks whether an edition was held', () => {
    expect(ledger.rows.map(({ cells }) => states(cells))).toEqual([
      ['held', 'cancelled', 'unconfirmed'],
      [undefined, undefined, 'held'],
      [undefined, undefined, undefined],
    ]);
  });

  test('says in words what a mark means', () => {
    expect(ledger.rows[0]?.cells[0]).toEqual({
      state: 'held',
      href: '/exercises/unitas/2022/',
      label: expect.stringMatching(/2022: held$/) as string,
    });
  });
});
