import { describe, expect, test } from 'vitest';
import type { Context } from '../../../../src/model/context.ts';
import { listPage } from '../../../../src/model/pages/lists.ts';
import { editionsPage, narrowedLists, narrowedPage } from '../../../../src/model/pages/narrowed.ts';
import type { Narrowed } from '../../../../src/model/pages/panel.ts';
import { words } from '../../../../src/model/words/index.ts';
import { LANGUAGES, type Language } from '../../../../src/site.ts';
import { commander, contextWith, country, edition, partnership, program, series, visit } from '../../../fixtures/graph.ts';
import { sourced } from '../../../fixtures/records.ts';

const entries = {
  programs: [
    program('a', { title: 'Alpha', kind: 'program' as const, topics: ['sea'] }),
    program('b', { title: 'Beta', topics: ['air'] }),
    program('c', { title: 'Gamma', topics: ['air'] }),
  ],
  exercises: [
    series('unitas', { title: 'UNITAS', topics: ['sea'] }),
    series('cruzex', { title: 'CRUZEX', domain: 'air' as const, topics: ['air'] }),
  ],
  editions: [
    ...[2012, 2013, 2014].flatMap((year) =>
      [...'abcde'].map((part) => edition(`unitas/${year}-${part}`, { year, hosts: sourced(['PE', ...(part === 'a' ? ['AR'] : [])]) })),
    ),
    edition('cruzex/2014', { year: 2014, hosts: sourced(['CL']), participants: sourced(['PE']) }),
  ],
  partnerships: [partnership('pact', { topics: ['sea'] }), partnership('talks', { kind: 'conference' as const, topics: ['air', 'sea'] })],
  visits: [
    visit('peru', { start: sourced('2025-02-11'), topics: ['sea', 'air'] }),
    visit('chile', { start: sourced('2024-05'), countries: sourced(['CL']), topics: ['sea'] }),
    visit('lima', { start: sourced('2024-03'), commander: 'roe' }),
  ],
  countries: [country('peru'), country('chile', { iso: 'CL' }), country('argentina', { iso: 'AR' })],
  commanders: [commander('doe'), commander('roe', { name: 'Ann Roe' })],
};
const contexts = Object.fromEntries(LANGUAGES.map((language) => [language, contextWith(entries, language)])) as Record<Language, Context>;
const w = words.en;
const page = (list: Narrowed['list'], name: Narrowed['name'], value: string, language: Language = 'en') =>
  narrowedPage(contexts[language], { list, name, value });
const rows = ({ groups }: ReturnType<typeof page>) => groups.flatMap(({ cards }) => cards.map(({ id }) => id));

describe('a list narrowed down', () => {
  const all = narrowedLists(contexts.en);

  test('has a page for every value on which a facet leads to one', () => {
    const of = (list: string) => all.filter((narrowed) => narrowed.list === list).map(({ name, value }) => `${name}/${value}`);
    expect(of('visits')).toEqual(['year/2025', 'year/2024', 'country/chile', 'country/peru', 'topic/air', 'topic/sea']);
    expect(of('exercises')).toEqual(['kind/air', 'kind/maritime', 'topic/air', 'topic/sea']);
    expect(of('editions').slice(-3)).toEqual(['country/argentina', 'country/chile', 'country/peru']);
  });

  test('is in every language the same pages', () => {
    for (const language of LANGUAGES) {
      const paths = narrowedLists(contexts[language]).map((narrowed) => narrowedPage(contexts[language], narrowed).path);
      expect(paths.toSorted()).toEqual(all.map((narrowed) => narrowedPage(contexts.en, narrowed).path).toSorted());
    }
  });

  test('has as many rows as the links to it announce', () => {
    for (const narrowed of all) {
      const found = narrowedPage(contexts.en, narrowed);
      const list = narrowed.list === 'editions' ? editionsPage(contexts.en) : listPage(contexts.en, narrowed.list);
      const link = list.panel?.facets.flatMap(({ values }) => values).find(({ href }) => href === found.path);
      expect([found.path, rows(found).length]).toEqual([found.path, link?.count]);
    }
  });

  test('has a title, a first sentence and an address of its own in each language', () => {
    for (const language of LANGUAGES) {
      const pages = all.map((narrowed) => narrowedPage(contexts[language], narrowed));
      for (const key of ['title', 'lead', 'path', 'headTitle'] as const)
        expect(new Set(pages.map((one) => one[key])).size).toBe(pages.length);
    }
  });

  test('says how many it has, and of when or where', () => {
    expect(page('visits', 'country', 'peru').lead).toBe('2 visits on record by commanders of U.S. Southern Command to Peru, 2024 to 2025.');
    expect(page('visits', 'year', '2024').lead).toBe('2 visits on record by commanders of U.S. Southern Command in 2024: Chile and Peru.');
    expect(page('editions', 'year', '2014').lead).toBe('6 editions of exercises on record in 2014. Hosts: Peru, Argentina, and Chile.');
    expect(page('exercises', 'kind', 'maritime').lead).toMatch(/^Maritime exercises: 1 series with 15 editions/);
  });

  test('has its way back to the list', () => {
    expect(page('visits', 'topic', 'sea', 'es').crumbs).toEqual([
      { title: 'Inicio', href: '/es/' },
      { title: 'Visitas del comandante', href: '/es/visits/' },
      { title: 'El mar' },
    ]);
  });

  test('has one group of few rows, and several by year or kind of many', () => {
    expect(page('visits', 'topic', 'sea').groups).toHaveLength(1);
    expect(page('editions', 'country', 'peru').groups.map(({ title, cards }) => [title, cards.length])).toEqual([
      ['2014', 6],
      ['2013', 5],
      ['2012', 5],
    ]);
  });

  test('has one group of many rows where each year would have only one or two', () => {
    const visits = Array.from({ length: 14 }, (_, at) =>
      visit(`v${at}`, { start: sourced(`${2010 + Math.floor(at / 2)}-03`), topics: ['sea'] }),
    );
    const found = narrowedPage(contextWith({ ...entries, visits }), { list: 'visits', name: 'topic', value: 'sea' });
    expect(found.groups.map(({ id, cards }) => [id, cards.length])).toEqual([['all', 14]]);
  });

  test('is left out by search engines where it repeats another page', () => {
    expect(page('editions', 'year', '2014').index).toBe(true);
    // One record only; the whole list; the same rows as a value before it.
    expect(page('visits', 'country', 'chile').index).toBe(false);
    expect(page('editions', 'country', 'peru').index).toBe(false);
    expect([page('programs', 'kind', 'school').index, page('programs', 'topic', 'air').index]).toEqual([true, false]);
  });

  test('without words for it is an error', () => {
    expect(() => page('partnerships', 'year', '2024')).toThrow('No words for a list of partnerships by year');
  });
});

describe('the panel beside a list', () => {
  const panelOf = (found: { panel: ReturnType<typeof page>['panel'] }) =>
    found.panel?.facets.map(({ title, use, open }) => [title, use, open]);

  test('has boxes for its facets', () => {
    expect(panelOf(listPage(contexts.en, 'visits'))).toEqual([
      [w.filterYear, 'boxes', true],
      [w.filterCountry, 'boxes', true],
      [w.filterTopic, 'boxes', true],
      [w.kind.commander, 'boxes', true],
    ]);
  });

  test('has on a list narrowed down links to the other values of the same facet, its own marked', () => {
    const [years, ...others] = page('visits', 'year', '2024').panel?.facets ?? [];
    expect(years?.values.map(({ title, current }) => [title, current])).toEqual([
      ['2025', false],
      ['2024', true],
    ]);
    expect([years?.use, new Set(others.map(({ use }) => use))]).toEqual(['links', new Set(['boxes'])]);
  });

  test('leads from the series to lists of editions', () => {
    const { panel } = listPage(contexts.en, 'exercises');
    expect(panelOf({ panel })?.slice(2)).toEqual([
      [w.editionsBy.year, 'links', false],
      [w.editionsBy.country, 'links', false],
    ]);
    expect(panel?.more).toEqual({ title: w.allEditions(16), href: '/exercises/editions/' });
  });

  test('shows facets of editions that have no page to readers with scripts only', () => {
    expect(panelOf(editionsPage(contexts.en))?.map(([, use]) => use)).toEqual(['boxes', 'boxes', 'script', 'script']);
  });

  test('knows the whole list, the value that is chosen, and how many rows there are', () => {
    expect(page('editions', 'country', 'chile', 'es').panel).toMatchObject({
      data: '/lists/editions.json',
      whole: '/es/exercises/editions/',
      preset: 'Chile',
      all: '1 edición',
      shown: '{n} de 1 ediciones',
    });
    expect(listPage(contexts.en, 'programs').panel?.preset).toBeUndefined();
  });

  test('begins its orders with that of the page', () => {
    const sorts = (found: { panel: ReturnType<typeof page>['panel'] }) => found.panel?.sorts.map(({ title }) => title);
    expect(sorts(listPage(contexts.en, 'visits'))).toEqual([w.sorts.newest, w.sorts.name, w.sorts.oldest, w.sorts.sources]);
    expect(sorts(listPage(contexts.en, 'programs'))?.[0]).toBe(w.sorts.kind);
    expect(sorts(page('programs', 'topic', 'air'))).toEqual([w.sorts.name, w.sorts.newest, w.sorts.oldest, w.sorts.sources]);
  });

  test('is not there where there is nothing to choose', () => {
    expect(listPage(contextWith({ programs: [program('a', { topics: ['sea'] })] }), 'programs').panel).toBeUndefined();
    expect(
      (['countries', 'topics', 'commanders', 'background'] as const).flatMap((name) => listPage(contexts.en, name).panel ?? []),
    ).toEqual([]);
  });
});

test('the list of all editions says how many there are of how many series', () => {
  const found = editionsPage(contexts.en);
  expect(found.lead).toBe(w.editionsLead(16, 2, '2012 to 2014'));
  expect(found.groups[0]).toMatchObject({ id: 'y2014', title: '2014' });
});
