import { describe, expect, test } from 'vitest';
import type { Context } from '../../../../src/model/context.ts';
import type { ListPage } from '../../../../src/model/pages/list-page.ts';
import { azPage, listPage } from '../../../../src/model/pages/lists.ts';
import { words } from '../../../../src/model/words/index.ts';
import type { Language } from '../../../../src/site.ts';
import {
  background,
  commander,
  contextWith,
  country,
  edition,
  partnership,
  program,
  series,
  topic,
  visit,
} from '../../../fixtures/graph.ts';
import { sourced } from '../../../fixtures/records.ts';

const w = words.en;
const make = (language: Language): Context =>
  contextWith(
    {
      programs: [
        program('z', { title: 'Zeta', topics: ['sea'] }),
        program('a', { title: 'Alpha', kind: 'program' }),
        program('b', { title: 'Beta' }),
      ],
      exercises: [series('unitas', { title: 'UNITAS' }), series('cruzex', { title: 'CRUZEX', domain: 'air' })],
      editions: [
        edition('unitas/2024', { year: 2024, hosts: sourced(['PE']) }),
        edition('unitas/2023', { year: 2023, hosts: sourced(['CL']) }),
        edition('cruzex/2024', { year: 2024, hosts: sourced(['US']) }),
      ],
      partnerships: [partnership('pact'), partnership('conference', { kind: 'conference' })],
      visits: [
        visit('a', { start: sourced('2025-02-11'), topics: ['sea'] }),
        visit('b', { start: sourced('2024-05'), countries: sourced(['CL']), topics: ['air', 'sea'] }),
        visit('c', { start: sourced('2024-03'), countries: sourced(['CL']) }),
      ],
      countries: [country('peru'), country('chile', { iso: 'CL' }), country('haiti', { iso: 'HT', subregion: 'caribbean' })],
      commanders: [commander('roe', { name: 'Ann Roe', tookCommand: '2021-10-29' }), commander('doe')],
      background: [background('history'), background('Another', { title: 'Another account' })],
    },
    language,
  );
const made = { en: make('en'), es: make('es') };
const world = (language: 'en' | 'es' = 'en'): Context => made[language];
const groups = ({ groups: list }: ListPage) => list.map(({ id, title, cards }) => [id, title, cards.map((card) => card.id)]);

describe('a list', () => {
  test('of programs is by kind, and by name within a kind', () => {
    expect(groups(listPage(world(), 'programs'))).toEqual([
      ['school', 'Schools', ['b', 'z']],
      ['program', 'Standing programs', ['a']],
    ]);
  });

  test('of exercises is by domain', () => {
    expect(groups(listPage(world(), 'exercises'))).toEqual([
      ['air', 'Air', ['cruzex']],
      ['maritime', 'Maritime', ['unitas']],
    ]);
  });

  test('of partnerships is by kind', () => {
    const kinds = groups(listPage(world(), 'partnerships')).map(([id, title]) => `${String(id)}: ${String(title)}`);
    expect(kinds).toEqual(['conference: Conferences', 'multilateral: Multilateral frameworks']);
  });

  test('of visits is by year, newest first', () => {
    expect(groups(listPage(world(), 'visits'))).toEqual([
      ['y2025', '2025', ['a']],
      ['y2024', '2024', ['b', 'c']],
    ]);
  });

  test('of countries is by region, in the language of the page', () => {
    expect(groups(listPage(world('es'), 'countries')).map(([, title, ids]) => [title, ids])).toEqual([
      [words.es.subregion['south-america'], ['chile', 'peru']],
      [words.es.subregion.caribbean, ['haiti']],
    ]);
  });

  test('of topics is by name', () => {
    expect(groups(listPage(world(), 'topics'))).toEqual([['all', w.list.topics.title, ['air', 'sea']]]);
  });

  test('of commanders has the latest first', () => {
    expect(groups(listPage(world(), 'commanders'))).toEqual([['all', w.list.commanders.title, ['doe', 'roe']]]);
  });

  test('of explainers is by name', () => {
    expect(groups(listPage(world(), 'background'))).toEqual([['all', w.list.background.title, ['Another', 'history']]]);
  });

  test('says how many there are', () => {
    expect([listPage(world(), 'programs').lead, listPage(world(), 'exercises').lead]).toEqual([
      w.list.programs.lead(3),
      w.list.exercises.lead(2, 3),
    ]);
  });

  test('has the way back to the home page', () => {
    expect(listPage(world('es'), 'exercises').crumbs).toEqual([{ title: words.es.home, href: '/es/' }, { title: 'Ejercicios' }]);
  });

  test('has the title and the path of its kind', () => {
    expect(listPage(world('es'), 'visits')).toMatchObject({ path: '/visits/', title: words.es.list.visits.title });
  });
});

describe('the A to Z', () => {
  test('has the records under their first letter, accents aside', () => {
    const programs = ['Écoles', 'École 2', 'Zeta', '“Edge”', '9th drill'].map((title, index) => program(`p${index}`, { title }));
    const letters = azPage(
      contextWith({ programs, commanders: [], topics: [topic('sea', { name: { en: 'Water', es: 'Agua', pt: 'Água' } })] }),
    );
    expect(Object.fromEntries(letters.map(({ letter, cards }) => [letter, cards.length]))).toEqual({ '9': 1, E: 3, W: 1, Z: 1 });
  });

  test('is in the order of the language', () => {
    const programs = ['Zeta', 'alpha', 'Émile'].map((title, index) => program(`p${index}`, { title }));
    expect(azPage(contextWith({ programs, commanders: [], topics: [] })).map(({ letter }) => letter)).toEqual(['A', 'E', 'Z']);
  });

  test('names visits by their country', () => {
    const titles = (language: 'en' | 'es') =>
      azPage(world(language)).flatMap(({ cards }) => cards.flatMap(({ kind, title }) => (kind === 'visit' ? title : [])));
    expect(titles('en')[0]).toBe('Chile: visit, March 2024');
    expect(titles('es')[0]).toBe('Chile: visita, marzo de 2024');
  });

  test('has the names of the language', () => {
    const titles = azPage(world('es')).flatMap(({ cards }) => cards.map(({ title }) => title));
    expect(titles).toEqual(expect.arrayContaining(['Perú', 'Haití', 'El mar', 'UNITAS', 'Adm. Jane Doe']));
  });
});

test.each([
  ['exercises', ['/map/', '/calendar/']],
  ['visits', ['/map/visits/', '/calendar/']],
  ['partnerships', ['/map/', '/map/visits/']],
  ['countries', ['/map/', '/map/visits/']],
  ['topics', []],
] as const)('the list of %s leads to %j', (name, ways) => {
  expect(listPage(contextWith(), name).ways.map(({ href }) => href)).toEqual(ways);
});
