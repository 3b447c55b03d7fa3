import { describe, expect, test } from 'vitest';
import { countryPage, countrySections } from '../../../../src/model/pages/country.ts';
import { words } from '../../../../src/model/words/index.ts';
import type { Language } from '../../../../src/site.ts';
import { contextWith, country, edition, partnership, place, series, visit } from '../../../fixtures/graph.ts';
import { sourced } from '../../../fixtures/records.ts';

const w = words.en;
const places = [place('lima'), place('callao', { name: 'Callao' }), place('santiago', { name: 'Santiago', country: 'CL' })];
const exercises = [series('unitas')];
const editions = [
  edition('unitas/2024', { year: 2024, title: 'UNITAS 2024', hosts: sourced(['PE']), places: ['callao', 'santiago'] }),
  edition('unitas/2023', { year: 2023, hosts: sourced(['CL']), participants: sourced(['PE']) }),
];
const visits = [visit('now', { start: sourced('2025-02-11'), places: ['callao'] }), visit('then', { start: sourced('2024-03') })];
const partnerships = [
  partnership('pact', { members: sourced(['PE', 'CL']) }),
  partnership('pair', {
    kind: 'state-partnership',
    members: sourced(['PE']),
    states: sourced(['WV']),
    established: sourced('1996-06', 'press'),
  }),
];

type Entries = Parameters<typeof contextWith>[0];
function pageOf(entries: Entries = {}, changes: Parameters<typeof country>[1] = {}, language: Language = 'en') {
  const entry = country('peru', { capitalPlace: 'lima', ...changes });
  const countries = [
    country('chile', { iso: 'CL' }),
    entry,
    country('haiti', { iso: 'HT', subregion: 'caribbean' }),
    country('brazil', { iso: 'BR' }),
  ];
  return countryPage(contextWith({ countries, places, ...entries }, language), entry);
}
const full = { exercises, editions, visits, partnerships };
const fact = (page: ReturnType<typeof pageOf>, label: string) => page.facts.find((found) => found.label === label);

describe('what the page of a country counts', () => {
  test('are the exercises it hosted, with the latest', () => {
    expect(fact(pageOf(full), w.fact.hosted)).toMatchObject({ value: { text: '1' }, notes: [{ text: w.latestIs('UNITAS 2024') }] });
  });

  test('are the visits to it, with the month of the latest', () => {
    expect(fact(pageOf(full), w.fact.visits)).toMatchObject({ value: { text: '2' }, notes: [{ text: w.latestIs('February 2025') }] });
  });

  test('are all its records, with a link to the search for them', () => {
    expect(fact(pageOf(full, {}, 'es'), words.es.fact.onThisSite)).toMatchObject({
      value: { text: words.es.records(6) },
      href: '/es/search/?country=Per%C3%BA',
    });
  });

  test('is said in words where it is nothing', () => {
    const page = pageOf();
    expect([w.fact.hosted, w.fact.visits].map((label) => fact(page, label)?.value.text)).toEqual([w.notOnRecord, w.notOnRecord]);
    expect(fact(page, w.fact.hosted)?.notes).toEqual([]);
  });
});

describe('the National Guard partner of a country', () => {
  test('is named with the date since when and its sources', () => {
    expect(fact(pageOf(full), w.fact.statePartner)).toMatchObject({
      value: { text: 'West Virginia' },
      notes: [{ text: w.since('June 1996') }],
      href: '/partnerships/pair/',
      sources: ['press'],
    });
  });

  test('is left out where there is none', () => {
    expect(fact(pageOf(), w.fact.statePartner)).toBeUndefined();
  });
});

describe('the groups of records of a country', () => {
  test('are partnerships, exercises hosted and joined, and visits', () => {
    expect(pageOf(full).groups.map(({ id, cards }) => [id, cards.map((card) => card.id)])).toEqual([
      ['partnerships', ['pact', 'pair']],
      ['hosted', ['unitas/2024']],
      ['joined', ['unitas/2023']],
      ['visits', ['now', 'then']],
    ]);
  });

  test('are only those that have any', () => {
    expect(pageOf({ visits }).groups.map(({ id }) => id)).toEqual(['visits']);
  });

  test('are its sections, after the ledger of its years', () => {
    expect(countrySections(pageOf({ visits }), w).map(({ id }) => id)).toEqual(['ledger', 'visits']);
    expect(countrySections(pageOf({ partnerships }), w).map(({ id }) => id)).toEqual(['partnerships']);
    expect(countrySections(pageOf(), w)).toEqual([]);
  });
});

describe('the places of a country', () => {
  test('are its capital, marked, and those of its records, each once', () => {
    expect(pageOf(full).pins.map(({ label, now }) => [label, now])).toEqual([
      ['Lima', true],
      ['Callao', false],
    ]);
  });

  test('are never in another country', () => {
    expect(pageOf({ ...full, visits: [visit('x', { places: ['santiago'] })] }).pins.map(({ label }) => label)).toEqual(['Lima', 'Callao']);
  });

  test('are six at most', () => {
    const many = Array.from({ length: 9 }, (_, index) => place(`p${index}`));
    const page = pageOf({ places: [...places, ...many], visits: [visit('x', { places: many.map(({ id }) => id) })] });
    expect(page.pins).toHaveLength(6);
  });

  test('may be none', () => {
    expect(pageOf({}, { capitalPlace: undefined }).pins).toEqual([]);
  });
});

test('long groups of exercises and visits lead to the lists of them', () => {
  const many = Array.from({ length: 5 }, (_, at) =>
    edition(`unitas/${2010 + at}`, { year: 2010 + at, hosts: sourced([at < 3 ? 'PE' : 'CL']), participants: sourced(['PE']) }),
  );
  const groups = pageOf({ exercises, editions: many, visits }).groups;
  expect(groups.map(({ id, more }) => [id, more])).toEqual([
    ['hosted', undefined],
    ['joined', { title: '5 editions with summaries and filters', href: '/exercises/country/peru/' }],
    ['visits', undefined],
  ]);
});

describe('a country leads on', () => {
  const related = (entries?: Entries) => pageOf(entries).related.map(({ title, cards }) => [title, cards.map(({ id }) => id)]);

  test('to those that were in most exercises with it', () => {
    const more = edition('unitas/2022', { year: 2022, hosts: sourced(['BR']), participants: sourced(['PE', 'CL']) });
    expect(related({ exercises, editions: [...editions, more] })).toEqual([[w.exercisesTogether, ['chile', 'brazil']]]);
  });

  test('to those of its region where it was in none', () => {
    expect(related()).toEqual([[w.neighbors, ['chile', 'brazil']]]);
  });
});
