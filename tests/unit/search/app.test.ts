// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { words } from '../../../src/model/words/index.ts';
import { startApp, type AppOptions } from '../../../src/search/app.ts';
import type { Engine } from '../../../src/search/engine.ts';
import type { Query } from '../../../src/search/query.ts';
import type { Outcome } from '../../../src/search/state.ts';
import { hit, outcomeOf, VIEW } from '../../fixtures/search.ts';

interface Question {
  query: Query;
  limit: number;
  answer: (outcome: Outcome, near?: ReturnType<typeof hit>[]) => Promise<void>;
  fail: () => Promise<void>;
}
const COUNTS = { type: { Visit: 2, Edition: 1 }, year: { '2024': 1, '2025': 2 } };
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A search whose engine answers when the test says so; its names are the text itself. */
function start({ query = { text: '', filters: {} }, page = 5, ...options }: Partial<AppOptions> = {}) {
  const asked: Question[] = [];
  const changes: [Query, boolean][] = [];
  const engine: Engine = {
    warm: () => Promise.resolve(),
    names: ({ text }) => (text === '' ? [] : [hit(`Name ${text}`)]),
    answer: (question, limit) =>
      new Promise((resolve, reject) =>
        asked.push({
          query: question,
          limit,
          answer: (outcome, near = []) => (resolve({ outcome, near }), settle().then(() => undefined)),
          fail: () => (reject(new Error('offline')), settle().then(() => undefined)),
        }),
      ),
  };
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const app = startApp(root, {
    ...VIEW,
    language: 'en',
    engine,
    query,
    page,
    changed: (to, typed) => changes.push([to, typed]),
    ...options,
  });
  const type = (text: string) => {
    app.input.value = text;
    app.input.dispatchEvent(new Event('input'));
  };
  return { app, root, asked, changes, type };
}
const titles = (root: HTMLElement) => [...root.querySelectorAll('[data-search-result] h2')].map((title) => title.textContent);
const status = (root: HTMLElement) => root.querySelector('[role=status]')?.textContent;
const rest = () => vi.advanceTimersByTimeAsync(1000);

describe('typing', () => {
  test('is answered by names at once, by the full text when it rests, asked once for the whole word', async () => {
    const { root, asked, type } = start();
    for (const text of ['u', 'un', 'uni']) type(text);
    expect(titles(root)).toEqual(['Name uni']);
    expect(asked).toEqual([]);
    await rest();
    expect(asked.map(({ query }) => query.text)).toEqual(['uni']);
    await asked[0]?.answer(outcomeOf(2));
    expect(titles(root)).toEqual(['Hit 1', 'Hit 2']);
    expect(status(root)).toBe('2 results');
  });

  test('drops the answer to what was typed before', async () => {
    const { root, asked, type } = start();
    type('panamax');
    await rest();
    type('unitas');
    await rest();
    await asked[0]?.answer(outcomeOf(1, { hits: [hit('Late')] }));
    expect(titles(root)).toEqual(['Name unitas']);
    await asked[1]?.answer(outcomeOf(1, { hits: [hit('Right')] }));
    await asked[0]?.fail();
    expect(titles(root)).toEqual(['Right']);
  });

  test('that is taken back ends the search, and no late answer brings it back', async () => {
    const { root, asked, type } = start();
    type('unitas');
    await rest();
    type('');
    await asked[0]?.answer(outcomeOf(2));
    expect(titles(root)).toEqual([]);
    expect(status(root)).toBe(words.en.searchIdle);
  });

  test('is told from a choice, for the address', async () => {
    const { changes, asked, root, type } = start();
    type('unitas');
    await rest();
    await asked[0]?.answer(outcomeOf(1, {}, COUNTS));
    root.querySelector<HTMLInputElement>('input[value=Visit]')?.click();
    expect(changes).toEqual([
      [{ text: 'unitas', filters: {} }, true],
      [{ text: 'unitas', filters: { type: 'Visit' } }, false],
    ]);
  });

  test('anew reads the words again that were to be taken as they are', () => {
    const { changes, type } = start({ query: { text: 'untas', filters: {}, wordsOnly: true } });
    type('untas 2');
    expect(changes[0]?.[0]).toEqual({ text: 'untas 2', filters: {} });
  });

  test('of markup shows markup as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const { root, asked, type } = start();
    type(hostile);
    await rest();
    await asked[0]?.answer(outcomeOf(0));
    expect(root.querySelector('img')).toBeNull();
    expect(status(root)).toBe(words.en.searchNone(hostile));
  });
});

describe('an engine that cannot be loaded', () => {
  test('leaves the names, says so and leads on', async () => {
    const { root, asked, type } = start();
    type('unitas');
    await rest();
    await asked[0]?.fail();
    expect(titles(root)).toEqual(['Name unitas']);
    expect(status(root)).toBe(words.en.searchFailed);
    expect(root.textContent).toContain(words.en.searchFailedHelp);
  });

  test('is asked again with the next word', async () => {
    const { root, asked, type } = start();
    type('unitas');
    await rest();
    await asked[0]?.fail();
    type('panamax');
    await rest();
    await asked[1]?.answer(outcomeOf(1));
    expect(titles(root)).toEqual(['Hit 1']);
  });
});

describe('a choice', () => {
  async function withFilters() {
    const started = start({ query: { text: 'unitas', filters: {} } });
    await rest();
    await started.asked[0]?.answer(outcomeOf(3, {}, COUNTS));
    return started;
  }

  test('of a filter keeps the focus on it when the answer is there', async () => {
    const { root, asked } = await withFilters();
    const visit = root.querySelector<HTMLInputElement>('input[value=Visit]');
    visit?.focus();
    visit?.click();
    await rest();
    await asked[1]?.answer(outcomeOf(2, {}, COUNTS));
    expect((document.activeElement as HTMLInputElement).value).toBe('Visit');
    expect(document.activeElement).not.toBe(visit);
  });

  test('of one filter after the other keeps both, though the first is not answered yet', async () => {
    const { root, changes } = await withFilters();
    root.querySelector<HTMLInputElement>('input[value=Visit]')?.click();
    const year = root.querySelector<HTMLSelectElement>('select[name=year]');
    if (year) year.value = '2025';
    year?.dispatchEvent(new Event('change'));
    expect(changes.at(-1)?.[0].filters).toEqual({ type: 'Visit', year: '2025' });
  });

  test('leaves the focus in the field where its filter is gone', async () => {
    const { app, root, asked } = await withFilters();
    root.querySelector<HTMLSelectElement>('select[name=year]')?.focus();
    app.show({ text: 'panamax', filters: {} });
    await rest();
    await asked[1]?.answer(outcomeOf(1, {}, {}));
    expect(document.activeElement).toBe(app.input);
  });

  test('of more asks for more of the same, and is offered as long as there is more', async () => {
    const { root, asked } = start({ query: { text: 'unitas', filters: {} }, page: 2 });
    const more = () => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words.en.searchMore);
    await rest();
    await asked[0]?.answer(outcomeOf(2, { total: 3, listed: 3 }));
    expect(more()?.hidden).toBe(false);
    more()?.click();
    expect(asked[1]).toMatchObject({ query: { text: 'unitas' }, limit: 4 });
    await asked[1]?.answer(outcomeOf(3));
    expect([titles(root).length, more()?.hidden]).toEqual([3, true]);
  });

  test('to have the words taken as they are asks so', async () => {
    const { root, asked } = start({ query: { text: 'untas', filters: {} } });
    await rest();
    await asked[0]?.answer(outcomeOf(1, { readAs: 'unitas' }));
    root.querySelector<HTMLButtonElement>('[role=status] button')?.click();
    await rest();
    expect(asked[1]?.query).toEqual({ text: 'untas', filters: {}, wordsOnly: true });
  });
});

test('a step back in the address shows that query from its start', async () => {
  const { app, asked, root, changes } = start({ query: { text: 'unitas', filters: {} } });
  await rest();
  app.show({ text: 'panamax', filters: { year: '2024' } });
  await rest();
  await asked[1]?.answer(outcomeOf(1));
  expect([app.input.value, asked[1]?.query.filters, titles(root)]).toEqual(['panamax', { year: '2024' }, ['Hit 1']]);
  expect(changes).toEqual([]);
});

describe('the keyboard', () => {
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

  test('goes by arrows from the field to the results and back, and no further', async () => {
    const { app, root, asked } = start({ query: { text: 'unitas', filters: {} } });
    await rest();
    await asked[0]?.answer(outcomeOf(2));
    const links = [...root.querySelectorAll('h2 a')];
    app.input.focus();
    const visited = ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'].map((key) => {
      press(key);
      return document.activeElement;
    });
    expect(visited).toEqual([app.input, links[0], links[1], links[1], links[0], app.input]);
  });

  test('stays on its result when the full text comes, and goes to the field where the result is gone', async () => {
    const { app, root, asked, type } = start();
    type('unitas');
    app.input.focus();
    press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('Name unitas');
    await rest();
    await asked[0]?.answer(outcomeOf(2, { hits: [hit('First'), hit('Name unitas')] }));
    expect(document.activeElement).toBe(root.querySelectorAll('h2 a')[1]);
    app.show({ text: 'panamax', filters: {} });
    expect(document.activeElement).toBe(app.input);
  });

  test('leaves the arrows to a list of choices', async () => {
    const { root, asked } = start({ query: { text: 'unitas', filters: {} } });
    await rest();
    await asked[0]?.answer(outcomeOf(2, {}, COUNTS));
    const year = root.querySelector<HTMLSelectElement>('select[name=year]');
    year?.focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(year);
  });
});
