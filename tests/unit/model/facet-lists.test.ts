import { describe, expect, test } from 'vitest';
import { FACET_LISTS, facetNames, filedIn, itemsOf, titleOf, valuesOf, type FacetList } from '../../../src/model/facet-lists.ts';
import type { FacetName } from '../../../src/model/facets.ts';
import { commander, contextWith, country, edition, partnership, program, series, visit } from '../../fixtures/graph.ts';
import { sourced } from '../../fixtures/records.ts';

const entries = {
  programs: [program('z', { title: 'Zeta', topics: ['sea', 'air'] }), program('a', { title: 'Alpha', kind: 'task-force' as const })],
  exercises: [series('unitas', { title: 'UNITAS', topics: ['sea'], firstHeld: sourced('1960') }), series('cruzex', { domain: 'air' })],
  editions: [
    edition('unitas/2023', { year: 2023, hosts: sourced(['CL']), participants: sourced(['PE', 'US']) }),
    edition('unitas/2024', { year: 2024, hosts: sourced(['PE']), start: sourced('2024-09-02') }),
  ],
  partnerships: [partnership('pact', { members: sourced(['PE', 'CL']) }), partnership('talks', { kind: 'conference' as const })],
  visits: [
    visit('peru', { start: sourced('2025-02-11'), topics: ['sea'] }),
    visit('chile', { start: sourced('2024-05'), countries: sourced(['CL', 'US']), commander: 'roe' }),
  ],
  countries: [country('peru'), country('chile', { iso: 'CL' })],
  commanders: [commander('doe'), commander('roe', { name: 'Ann Roe' })],
};
const context = contextWith(entries);
const spanish = contextWith(entries, 'es');
const values = (list: FacetList, name: FacetName, from = context) =>
  valuesOf(from, list, name, itemsOf(from, list)).map(({ title, count, href }) => [title, count, href]);

describe('the records of a list', () => {
  test('stand newest first where they have a day, else by name', () => {
    const ids = (list: FacetList) => itemsOf(context, list).map(({ card }) => card.id);
    expect([ids('editions'), ids('visits'), ids('programs')]).toEqual([
      ['unitas/2024', 'unitas/2023'],
      ['peru', 'chile'],
      ['a', 'z'],
    ]);
  });

  test('are filed for the script by path, with the facets of their list only', () => {
    expect(filedIn(context, 'visits')['/visits/chile/']).toEqual({
      year: ['2024'],
      country: ['chile'],
      topic: [],
      commander: ['roe'],
      date: '2024-05',
      sources: 1,
    });
    expect(Object.keys(filedIn(context, 'programs')['/programs/z/'] ?? {})).toEqual([...facetNames('programs'), 'date', 'sources']);
  });

  test('are filed alike in every language', () => {
    for (const list of FACET_LISTS) expect(filedIn(spanish, list)).toEqual(filedIn(context, list));
  });

  test('have the date that their row shows: series since when they are held', () => {
    expect(filedIn(context, 'exercises')['/exercises/unitas/']?.date).toBe('1960');
    expect(filedIn(context, 'exercises')['/exercises/cruzex/']?.date).toBe('');
  });
});

describe('the values of a facet', () => {
  test('are years, newest first, on pages of their own', () => {
    expect(values('editions', 'year')).toEqual([
      ['2024', 1, '/exercises/year/2024/'],
      ['2023', 1, '/exercises/year/2023/'],
    ]);
  });

  test('are countries of the area by name, hosts and participants', () => {
    expect(values('editions', 'country', spanish)).toEqual([
      ['Chile', 1, '/es/exercises/country/chile/'],
      ['Perú', 2, '/es/exercises/country/peru/'],
    ]);
  });

  test('are found where everything about them is gathered, if a page of their own would repeat that', () => {
    expect(values('visits', 'commander')).toEqual([
      ['Ann Roe', 1, '/commanders/roe/#visits'],
      ['Jane Doe', 1, '/commanders/doe/#visits'],
    ]);
    expect(values('partnerships', 'country')[0]).toEqual(['Chile', 1, '/countries/chile/#partnerships']);
  });

  test('lead nowhere if only a script can show them', () => {
    expect(values('editions', 'topic')).toEqual([['The sea', 2, undefined]]);
  });

  test('are none where no record has one', () => {
    expect(values('programs', 'country')).toEqual([]);
  });

  test('have the words of the language', () => {
    expect([
      titleOf(spanish, 'programs', 'kind', 'task-force'),
      titleOf(spanish, 'editions', 'kind', 'air'),
      titleOf(spanish, 'visits', 'topic', 'sea'),
    ]).toEqual(['Fuerzas de tarea', 'Aéreo', 'El mar']);
  });

  test('of a country that is not there are an error', () => {
    expect(() => titleOf(context, 'visits', 'country', 'atlantis')).toThrow('No country "atlantis"');
  });
});
