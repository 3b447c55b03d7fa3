import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/search/engine.ts';
import type { Query } from '../../../src/search/query.ts';
import { engineOf, query, urls } from '../../fixtures/engine.ts';
import type { Indexed } from '../../fixtures/pagefind.ts';

const answerTo = (text: string, changes: Partial<Query> = {}, limit = 20): Promise<Answer> =>
  engineOf().engine.answer(query(text, changes), limit);

describe('an answer', () => {
  test('has each page once, whether its name, its text or both were found', async () => {
    const { outcome } = await answerTo('unitas');
    expect(new Set(urls(outcome.hits)).size).toBe(outcome.hits.length);
    expect(urls(outcome.hits)[0]).toBe('/exercises/unitas/');
    expect(urls(outcome.hits)).toContain('/countries/peru/');
  });

  test('has pages that say the words and have no such name', async () => {
    expect(urls((await answerTo('frigate strait')).outcome.hits)[0]).toBe('/background/ships/');
  });

  test('has an edition above its series when the year was typed, in full or in short', async () => {
    expect(urls((await answerTo('unitas 2024')).outcome.hits)[0]).toBe('/exercises/unitas/2024/');
    expect(urls((await answerTo('unitas 24')).outcome.hits)[0]).toBe('/exercises/unitas/2024/');
  });

  test('reads no more pages than are shown, counts all', async () => {
    const { engine, read } = engineOf();
    const { outcome } = await engine.answer(query('', { filters: { type: 'Edition' } }), 1);
    expect([outcome.total, outcome.listed, outcome.hits.length, read.length]).toEqual([2, 2, 1, 1]);
  });

  test('has only pages that pass the filters, though names of others match', async () => {
    const { outcome } = await answerTo('unitas', { filters: { year: '2024' } });
    expect(urls(outcome.hits)).toEqual(['/exercises/unitas/2024/']);
  });

  test('needs no words where a filter is chosen', async () => {
    const { outcome } = await answerTo('', { filters: { type: 'Program' } });
    expect(urls(outcome.hits)).toEqual(['/programs/whinsec/']);
    expect(outcome.readAs).toBeUndefined();
  });

  test('is sorted by date where the reader asks for it, what has no date last', async () => {
    const { outcome } = await answerTo('unitas', { byDate: true });
    expect(urls(outcome.hits).slice(0, 2)).toEqual(['/exercises/unitas/2025/', '/exercises/unitas/2024/']);
  });

  test('has no more pages with some of the words than a reader looks at', async () => {
    const some = Array.from({ length: 400 }, (_, at): Indexed => ({ id: `en_x${at}`, content: 'frigate' }));
    const { outcome } = await engineOf([...some, { id: 'en_y', content: 'isthmus' }]).engine.answer(query('frigate isthmus'), 999);
    expect(outcome.total).toBe(0);
    expect(outcome.listed).toBe(outcome.hits.length);
    expect(outcome.listed).toBeLessThan(50);
  });

  test('has for every filter the number of pages that it would leave, names among them', async () => {
    for (const type of ['Edition', 'Country', 'Series']) {
      const free = await answerTo('unitas');
      const { outcome } = await answerTo('unitas', { filters: { type } });
      expect(outcome.total).toBeGreaterThan(0);
      expect([type, free.outcome.counts.type?.[type], outcome.counts.type?.[type]]).toEqual([type, outcome.total, outcome.total]);
    }
  });

  test('has the counts of the filters', async () => {
    expect((await answerTo('unitas')).outcome.counts.year).toEqual({ '2024': 1, '2025': 1 });
  });

  test('says how a misspelled word was read', async () => {
    const { outcome } = await answerTo('untas');
    expect(urls(outcome.hits)[0]).toBe('/exercises/unitas/');
    expect(outcome.readAs).toBe('unitas');
  });

  test('says nothing of how it was read where that is how it was typed', async () => {
    expect((await answerTo('Unitas')).outcome.readAs).toBeUndefined();
  });

  test('takes the words as they are where the reader asks for it', async () => {
    const { outcome } = await answerTo('untas', { wordsOnly: true });
    expect([outcome.total, outcome.readAs]).toEqual([0, undefined]);
  });
});

describe('a query that nothing answers', () => {
  test('has no hits for the first letters of its word, which Pagefind finds', async () => {
    const { outcome } = await answerTo('fxyzzy');
    expect([outcome.total, outcome.listed, outcome.hits]).toEqual([0, 0, []]);
  });

  test('is offered the nearest names, which are not counted', async () => {
    const { outcome, near } = await answerTo('tradxwxnxs');
    expect(outcome.listed).toBe(0);
    expect(near.map(({ title }) => title)).toContain('TRADEWINDS');
    expect(near.length).toBeLessThanOrEqual(3);
  });

  test('is offered nothing where it holds no words', async () => {
    expect(await answerTo(' – ! ')).toMatchObject({ outcome: { listed: 0 }, near: [] });
  });

  test.each([
    '<script>alert(1)</script>',
    '"\'`${}\\',
    '🛳️'.repeat(60),
    '\u202eunitas\u200f'.repeat(9),
    'a'.repeat(200),
    '__proto__ constructor',
  ])('is text, whatever it holds: %s', async (text) => {
    await expect(answerTo(text)).resolves.toBeDefined();
  });
});
