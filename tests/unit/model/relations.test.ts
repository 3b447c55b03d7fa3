import { describe, expect, test } from 'vitest';
import { byYear, countRecords, countryCards, countryLink, recordsOfCountry, recordsOfTopic } from '../../../src/model/relations.ts';
import { contextWith, country, edition, graphOf, partnership, program, series, visit } from '../../fixtures/graph.ts';
import { sourced } from '../../fixtures/records.ts';

const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

describe('the records of a country', () => {
  const graph = graphOf({
    exercises: [series('unitas')],
    editions: [
      edition('unitas/2022', { year: 2022, hosts: sourced(['PE']) }),
      edition('unitas/2023', { year: 2023, hosts: sourced(['CL']), participants: sourced(['PE', 'BR']) }),
      edition('unitas/2024', { year: 2024, hosts: sourced(['PE']), participants: sourced(['PE', 'CL']) }),
      edition('unitas/2021', { year: 2021, hosts: sourced(['CL']) }),
    ],
    visits: [visit('peru'), visit('chile', { countries: sourced(['CL']) })],
    partnerships: [
      partnership('pact', { members: sourced(['PE', 'CL']) }),
      partnership('pair', { kind: 'state-partnership', members: sourced(['PE']), states: sourced(['WV']) }),
      partnership('other', { members: sourced(['CL']) }),
      partnership('open'),
    ],
  });
  const records = recordsOfCountry(graph, 'PE');

  test('are the editions it hosted, newest first', () => {
    expect(ids(records.hosted)).toEqual(['unitas/2024', 'unitas/2022']);
  });

  test('are the editions that it joined and did not host', () => {
    expect(ids(records.joined)).toEqual(['unitas/2023']);
  });

  test('are the visits to it', () => {
    expect(ids(records.visits)).toEqual(['peru']);
  });

  test('are the partnerships that name it, among them that with the National Guard', () => {
    expect(ids(records.partnerships)).toEqual(['pact', 'pair']);
    expect(records.statePartner?.id).toBe('pair');
  });

  test('are counted without counting any twice', () => {
    expect(countRecords(records)).toBe(6);
  });

  test('are none for a country that nothing names', () => {
    expect(countRecords(recordsOfCountry(graph, 'HT'))).toBe(0);
  });
});

test('the records of a topic are those that are filed under it', () => {
  const under = { topics: ['sea'] };
  const graph = graphOf({
    programs: [program('a', under), program('b', { topics: ['air'] })],
    exercises: [series('c', under)],
    partnerships: [partnership('d', under), partnership('e')],
    visits: [visit('f', { topics: ['air', 'sea'] })],
  });
  const { programs, series: exercises, partnerships, visits } = recordsOfTopic(graph, 'sea');
  expect([programs, exercises, partnerships, visits].map(ids)).toEqual([['a'], ['c'], ['d'], ['f']]);
});

describe('the page of a country', () => {
  const context = contextWith({ countries: [country('peru'), country('chile', { iso: 'CL' })] }, 'es');

  test('is found for a country of the area only', () => {
    expect([countryLink(context)('PE'), countryLink(context)('US')]).toEqual(['/es/countries/peru/', undefined]);
  });

  test('gives a card in the order of the codes, passing over those without one', () => {
    expect(ids(countryCards(context.graph, context.cards, ['US', 'CL', 'PE'], 5))).toEqual(['chile', 'peru']);
  });

  test('gives no more cards than asked for, those without a page not counted', () => {
    expect(ids(countryCards(context.graph, context.cards, ['US', 'CL', 'PE'], 1))).toEqual(['chile']);
  });
});

test('dated cards are shown by year, in the order in which they come', () => {
  const { cards } = contextWith();
  const visits = ['2025-02-11', '2024-05', '2024-01-02'].map((start, index) => cards.visit(visit(`v${index}`, { start: sourced(start) })));
  expect(byYear(visits).map(([year, list]) => [year, ids(list)])).toEqual([
    ['2025', ['v0']],
    ['2024', ['v1', 'v2']],
  ]);
});
