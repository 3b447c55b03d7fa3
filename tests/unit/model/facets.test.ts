import { describe, expect, test } from 'vitest';
import {
  chosenValues,
  comparator,
  countValues,
  formatChoice,
  matches,
  NO_CHOICE,
  parseChoice,
  SORTS,
  toggle,
  type Choice,
  type Filed,
} from '../../../src/model/facets.ts';

const filed = (year: string, country: string[], changes: Partial<Filed> = {}): Filed => ({
  year: [year],
  country,
  date: `${year}-05`,
  sources: 2,
  ...changes,
});
const all = [filed('2024', ['chile', 'peru']), filed('2024', ['peru']), filed('2025', ['chile']), filed('2023', [])];
const chosen = (values: Choice['values']): Choice => ({ values, sort: undefined });
const count = (choice: Choice) => all.filter((record) => matches(record, choice)).length;

describe('a record', () => {
  test('matches where nothing is chosen', () => {
    expect(count(NO_CHOICE)).toBe(4);
  });

  test('matches one of the values of a facet', () => {
    expect(count(chosen({ year: ['2024', '2025'] }))).toBe(3);
  });

  test('matches every facet of which something is chosen', () => {
    expect(count(chosen({ year: ['2024'], country: ['chile'] }))).toBe(1);
  });

  test('does not match a facet that it has no value of', () => {
    expect(count(chosen({ topic: ['sea'] }))).toBe(0);
  });

  test('matches again where a facet of no chosen value is left', () => {
    expect(count(chosen({ year: [] }))).toBe(4);
  });
});

describe('the counts of a facet', () => {
  const counts = (name: 'year' | 'country', values: Choice['values']) => Object.fromEntries(countValues(all, name, chosen(values)));

  test('are those of all records where nothing is chosen', () => {
    expect(counts('country', {})).toEqual({ chile: 2, peru: 2 });
  });

  test('are of what the other facets leave', () => {
    expect(counts('country', { year: ['2024'] })).toEqual({ chile: 1, peru: 2 });
  });

  test('do not change with what is chosen of the same facet, whose values add up', () => {
    expect(counts('year', { year: ['2024'], country: ['chile'] })).toEqual({ '2024': 1, '2025': 1 });
  });

  test('tell how many records a further value would leave', () => {
    for (const [value, n] of countValues(all, 'country', chosen({ year: ['2024', '2025'] })))
      expect(count(chosen({ year: ['2024', '2025'], country: [value] }))).toBe(n);
  });

  test('count a record once that has a value twice', () => {
    expect(countValues([filed('2024', ['peru', 'peru'])], 'country', NO_CHOICE).get('peru')).toBe(1);
  });
});

describe('a choice', () => {
  test('gains a value, and loses it again', () => {
    const one = toggle(NO_CHOICE, 'year', '2024');
    const two = toggle(one, 'year', '2025');
    expect([one.values.year, two.values.year, toggle(two, 'year', '2024').values.year]).toEqual([['2024'], ['2024', '2025'], ['2025']]);
  });

  test('keeps its order while it changes', () => {
    expect(toggle({ values: {}, sort: 'name' }, 'topic', 'sea').sort).toBe('name');
  });

  test('lists its values by facet', () => {
    expect(chosenValues(chosen({ topic: ['sea'], year: ['2025', '2024'] }))).toEqual([
      ['year', '2025'],
      ['year', '2024'],
      ['topic', 'sea'],
    ]);
  });
});

describe('the address of a choice', () => {
  test('is empty where nothing is chosen', () => {
    expect([formatChoice(NO_CHOICE), formatChoice(chosen({ year: [] }))]).toEqual(['', '']);
  });

  test('has every value and the order', () => {
    expect(formatChoice({ values: { country: ['chile'], year: ['2024', '2025'] }, sort: 'oldest' })).toBe(
      '?year=2024&year=2025&country=chile&sort=oldest',
    );
  });

  test.each(['', '?year=2024', '?year=2024&year=2025&topic=sea&kind=task-force&commander=doe&sort=sources'])(
    'is read back: %s',
    (address) => {
      expect(formatChoice(parseChoice(address))).toBe(address);
    },
  );

  test('is read without what it repeats', () => {
    expect(parseChoice('?year=2024&year=2024').values).toEqual({ year: ['2024'] });
  });

  test.each(['?color=red', '?sort=random', '?year=', '?country=%3Cimg%20onerror%3D1%3E', '?topic=../x'])(
    'is read without what it cannot mean: %s',
    (address) => {
      expect(parseChoice(address)).toEqual(NO_CHOICE);
    },
  );
});

describe('the order of rows', () => {
  const row = (title: string, date: string, sources = 1) => ({ title, filed: { date, sources } });
  const rows = [row('Beta', '2024-05', 3), row('Gamma', ''), row('Alpha', '2025-01-02'), row('Delta', '2024-05')];
  const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

  test.each([
    ['name', ['Alpha', 'Beta', 'Delta', 'Gamma']],
    ['newest', ['Alpha', 'Beta', 'Delta', 'Gamma']],
    ['oldest', ['Beta', 'Delta', 'Alpha', 'Gamma']],
    ['sources', ['Beta', 'Alpha', 'Delta', 'Gamma']],
  ] as const)('by %s', (sort, titles) => {
    expect(rows.toSorted(comparator(sort, byName)).map(({ title }) => title)).toEqual(titles);
  });

  test('is settled by name wherever two are alike', () => {
    for (const sort of SORTS) expect(comparator(sort, byName)(row('A', '2024'), row('B', '2024'))).toBeLessThan(0);
  });
});
