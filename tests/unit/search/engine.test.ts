import { describe, expect, test } from 'vitest';
import { makeAnswerer } from '../../../src/search/answer.ts';
import type { Query } from '../../../src/search/query.ts';
import { engineOf, engineWith, fullOf, PAGES, query, TEXTS, urls } from '../../fixtures/engine.ts';
import { fakePagefind } from '../../fixtures/pagefind.ts';
import { hitWords, MORE } from '../../fixtures/search.ts';

describe('names', () => {
  test('answer at once from what has loaded first', () => {
    expect(urls(engineOf().engine.names(query('tradewin'), 5))[0]).toBe('/exercises/tradewinds/');
  });

  test('answer with those that follow as soon as they are there', async () => {
    const { engine } = engineOf();
    const found = () => urls(engine.names(query('unitas 2025'), 1))[0];
    expect(found()).toBe('/exercises/unitas/');
    await engine.warm();
    expect(found()).toBe('/exercises/unitas/2025/');
  });

  test('answer where the full text cannot be loaded, and lead to pages in the language of the question', async () => {
    const engine = engineWith({ loadFull: fullOf(() => Promise.reject(new Error('blocked'))), words: hitWords('es') });
    await engine.warm();
    await expect(engine.answer(query('unitas'), 5)).rejects.toThrow('blocked');
    expect(urls(engine.names(query('unitas'), 5))[0]).toBe('/es/exercises/unitas/');
  });

  test('are no more than were asked for', () => {
    expect(engineOf().engine.names(query('commander'), 1)).toHaveLength(1);
  });

  test('say which answer a part of the query only', () => {
    const [first] = engineOf().engine.names(query('unitas xylophone'), 5);
    expect(first).toMatchObject({ title: 'UNITAS', part: true });
  });

  test.each<[string, Query]>([
    ['with a filter, which only the full text knows', query('unitas', { filters: { year: '2025' } })],
    ['for words that are to be taken as they are', query('unitas', { wordsOnly: true })],
    ['for no words', query('')],
  ])('are not given %s', (_what, asked) => {
    expect(engineOf().engine.names(asked, 5)).toEqual([]);
  });

  test('that did not load are asked for again at the next question', async () => {
    let loads = 0;
    const engine = engineWith({
      loadMore: () => (++loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve({ blocks: MORE, pages: PAGES })),
    });
    const first = await engine.answer(query('unitas'), 5);
    expect(urls(first.outcome.hits)).toContain('/exercises/unitas/');
    await engine.answer(query('unitas 2025'), 5);
    await engine.answer(query('unitas 2024'), 5);
    expect(loads).toBe(2);
  });
});

describe('the code of the full text', () => {
  const { pagefind } = fakePagefind(TEXTS);

  test('waits until it is asked for, and is loaded once', async () => {
    let loads = 0;
    const loadFull = () => fullOf(() => Promise.resolve(pagefind))().finally(() => loads++);
    const engine = engineWith({ loadFull });
    engine.names(query('unitas'), 5);
    expect(loads).toBe(0);
    await Promise.all([engine.answer(query('unitas'), 5), engine.answer(query('panamax'), 5)]);
    expect(loads).toBe(1);
  });

  test('that does not load fails the question, leaves the names, and is asked for again', async () => {
    let loads = 0;
    const loadFull = () => (++loads === 1 ? Promise.reject(new Error('offline')) : fullOf(() => Promise.resolve(pagefind))());
    const engine = engineWith({ loadFull });
    await expect(engine.answer(query('unitas'), 5)).rejects.toThrow('offline');
    expect(urls(engine.names(query('unitas'), 5))[0]).toBe('/exercises/unitas/');
    expect(urls((await engine.answer(query('unitas'), 5)).outcome.hits)[0]).toBe('/exercises/unitas/');
  });
});

test('warming loads the names and the full text before they are asked', async () => {
  const loaded: string[] = [];
  const notAsked = () => Promise.reject(new Error('not asked'));
  const engine = engineWith({
    loadMore: () => Promise.resolve({ blocks: [] }).finally(() => loaded.push('names')),
    loadFull: () => Promise.resolve({ makeAnswerer, text: { warm: () => loaded.push('text'), ask: notAsked, sets: notAsked } }),
  });
  expect(loaded).toEqual([]);
  await engine.warm();
  await engine.warm();
  expect(loaded.filter((part) => part === 'names')).toHaveLength(1);
  expect(loaded).toContain('text');
});
