// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { filtersView } from '../../../src/search/filters-view.ts';
import type { Query } from '../../../src/search/query.ts';
import type { Counts } from '../../../src/search/state.ts';
import { VIEW } from '../../fixtures/search.ts';

const COUNTS: Counts = {
  type: { Visit: 3, Edition: 5 },
  country: { Peru: 2, Brazil: 6 },
  year: { '2023': 1, '2025': 4, '2024': 3 },
  language: { English: 8 },
};

// Pages of no kind are found, too.
const TOTAL = 9;

/** The filters of a query, and what a choice makes of the query that is asked by then. */
function shown(counts: Counts, changes: Partial<Query> = {}, asked: Partial<Query> = changes) {
  const chosen: Query[] = [];
  const root = document.body;
  const query = (own: Partial<Query>): Query => ({ text: 'x', filters: {}, ...own });
  root.replaceChildren(...filtersView(query(changes), { counts, total: TOTAL }, VIEW, (change) => chosen.push(change(query(asked)))));
  return { root, chosen };
}
const select = (root: HTMLElement, name: string) => root.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
const options = (root: HTMLElement, name: string) => [...(select(root, name)?.options ?? [])].map(({ text }) => text);
/** The values that a list is given as chosen. */
const chosenIn = (root: HTMLElement, name: string) =>
  [...(select(root, name)?.options ?? [])].filter((option) => option.hasAttribute('selected')).map(({ value }) => value);
const radios = (root: HTMLElement) => [...root.querySelectorAll<HTMLInputElement>('input[name="type"]')];
function choose(root: HTMLElement, name: string, value: string) {
  const list = select(root, name);
  if (list) list.value = value;
  list?.dispatchEvent(new Event('change'));
}

describe('the kind of page', () => {
  test('is one of several buttons, each with its count, the first with that of all', () => {
    const { root } = shown(COUNTS);
    expect(radios(root).map(({ value, parentElement }) => [value, parentElement?.textContent.replace(/\D+/, '')])).toEqual([
      ['', '9'],
      ['Edition', '5'],
      ['Visit', '3'],
    ]);
  });

  test('has with one chosen the count of what all kinds would leave', () => {
    expect(radios(shown(COUNTS, { filters: { type: 'Visit' } }).root)[0]?.parentElement?.textContent).toMatch(/\D8$/);
  });

  test('has a name for those who do not see that it is one group', () => {
    expect(shown(COUNTS).root.querySelector('fieldset legend')?.textContent).toBe(VIEW.words.filters.type);
  });

  test('is all until one is chosen', () => {
    expect(radios(shown(COUNTS).root).find(({ checked }) => checked)?.value).toBe('');
    expect(radios(shown(COUNTS, { filters: { type: 'Visit' } }).root).find(({ checked }) => checked)?.value).toBe('Visit');
  });

  test('narrows beside the other filters', () => {
    const { root, chosen } = shown(COUNTS, { filters: { year: '2025' } });
    radios(root)[2]?.click();
    expect(chosen).toEqual([{ text: 'x', filters: { year: '2025', type: 'Visit' } }]);
  });
});

describe('another filter', () => {
  test('is a list with counts, years the newest first, names in their order', () => {
    const { root } = shown(COUNTS);
    expect(options(root, 'year')).toEqual([VIEW.words.all, '2025 (4)', '2024 (3)', '2023 (1)']);
    expect(options(root, 'country')).toEqual([VIEW.words.all, 'Brazil (6)', 'Peru (2)']);
  });

  test('is named by its label', () => {
    expect(select(shown(COUNTS).root, 'country')?.labels[0]?.textContent).toContain(VIEW.words.filters.country);
  });

  test('is not offered where it would narrow nothing', () => {
    expect(select(shown(COUNTS).root, 'language')).toBeNull();
    expect(select(shown({ ...COUNTS, year: { '2025': 4, '2024': 0 } }).root, 'year')).toBeNull();
  });

  test('that was chosen stays, to be taken back, even where nothing is left of it', () => {
    const { root } = shown({ ...COUNTS, year: { '2025': 4 } }, { filters: { year: '1999' } });
    expect(options(root, 'year')).toEqual([VIEW.words.all, '2025 (4)', '1999']);
    expect(chosenIn(root, 'year')).toEqual(['1999']);
  });

  test('that is taken back leaves the others as they are', () => {
    const { root, chosen } = shown(COUNTS, { filters: { year: '2025', country: 'Peru' } });
    choose(root, 'year', '');
    expect(chosen).toEqual([{ text: 'x', filters: { country: 'Peru' } }]);
  });

  test('narrows beside one that was chosen since these were shown', () => {
    const { root, chosen } = shown(COUNTS, {}, { filters: { type: 'Visit' } });
    choose(root, 'year', '2025');
    expect(chosen).toEqual([{ text: 'x', filters: { type: 'Visit', year: '2025' } }]);
  });

  test('takes a value for text, whatever it holds', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const { root } = shown({ topic: { [hostile]: 2, Sea: 1 } }, { filters: { topic: hostile, country: '"><script>' } });
    expect(root.querySelector('img, script')).toBeNull();
    expect(chosenIn(root, 'topic')).toEqual([hostile]);
    expect(chosenIn(root, 'country')).toEqual(['"><script>']);
  });
});

describe('the order', () => {
  test('is the best first until the newest are asked for', () => {
    expect(chosenIn(shown(COUNTS).root, 'sort')).toEqual(['']);
    expect(chosenIn(shown(COUNTS, { byDate: true }).root, 'sort')).toEqual(['date']);
  });

  test('is changed by a choice', () => {
    const { root, chosen } = shown(COUNTS);
    choose(root, 'sort', 'date');
    choose(root, 'sort', '');
    expect(chosen.map(({ byDate }) => byDate)).toEqual([true, false]);
  });
});

test('nothing is offered where there is nothing to narrow', () => {
  expect(filtersView({ text: 'x', filters: {} }, { counts: {}, total: 0 }, VIEW, () => undefined)).toEqual([]);
});
