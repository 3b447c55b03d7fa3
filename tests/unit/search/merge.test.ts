import { describe, expect, test } from 'vitest';
import { merge, newestFirst, type Found } from '../../../src/search/merge.ts';
import type { NameEntry, NameHit } from '../../../src/search/names.ts';
import type { PagefindResult } from '../../../src/search/pagefind.ts';
import type { Reading } from '../../../src/search/reading.ts';
import type { TextAnswer } from '../../../src/search/text.ts';

const entry = (title: string, date = ''): NameEntry => ({ kind: 'series', path: `/${title}/`, title, names: [], date });
const ENTRIES = new Map(['a', 'b', 'c', 'd'].map((id) => [id, entry(id)]));
ENTRIES.set('new', entry('new', '2025-05-01'));
ENTRIES.set('old', entry('old', '2005-05-01'));

const of = (id: string): NameEntry => ENTRIES.get(id) ?? entry(id);
const name = (id: string, changes: Partial<NameHit> = {}): NameHit => ({ entry: of(id), score: 1, cover: 1, why: undefined, ...changes });
const text = (id: string, score = 1): PagefindResult => ({ id, score, data: () => Promise.reject(new Error('not read')) });
const answer = (changes: Partial<TextAnswer> = {}): TextAnswer => ({
  results: [],
  some: [],
  counts: {},
  wording: 'x',
  ...changes,
});
const READING: Reading = { terms: [], years: [], countries: [], kinds: [] };
const merged = (names: NameHit[], changes: Partial<TextAnswer>) => merge(names, answer(changes), (id) => ENTRIES.get(id), READING);
const ids = (list: Found[]) => list.map(({ entry: own, text: found }) => own?.title ?? found?.id);

describe('names and texts', () => {
  test('are one list with each page once', () => {
    const list = merged([name('a'), name('b')], { results: [text('b'), text('a'), text('c')] });
    expect(ids(list)).toEqual(['a', 'b', 'c']);
    expect(list.map(({ part }) => part)).toEqual([false, false, false]);
  });

  test('stay in the order of the names where these answer the whole query, so that nothing moves when the text comes', () => {
    expect(ids(merged([name('b', { score: 2 }), name('a')], { results: [text('a', 9), text('b', 1)] }))).toEqual(['b', 'a']);
  });

  test('of one page bring its passage and why its name matched', () => {
    const [found] = merged([name('a', { why: 'Alias' })], { results: [text('a')] });
    expect(found).toMatchObject({ why: 'Alias', text: { id: 'a' } });
  });

  test('leave no page out that has no name', () => {
    expect(ids(merged([name('a')], { results: [text('nameless-1'), text('nameless-2')] }))).toEqual(['a', 'nameless-1', 'nameless-2']);
  });

  test('are in the order of the text where names answer a part only', () => {
    expect(ids(merged([], { results: [text('b', 1), text('a', 3)] }))).toEqual(['a', 'b']);
  });

  test('that answer in part lift a text that answers as well as another', () => {
    expect(ids(merged([name('b', { cover: 0.5 })], { results: [text('a'), text('b')] }))).toEqual(['b', 'a']);
  });

  test('have the newer of two pages first that answer as well', () => {
    expect(ids(merged([], { results: [text('old'), text('new')] }))).toEqual(['new', 'old']);
  });
});

describe('pages that have some of the words', () => {
  test('come after those that have all, and are marked', () => {
    const list = merged([name('d', { cover: 0.6 })], { results: [text('a')], some: [text('b', 2), text('c', 1)] });
    expect(list.map(({ part }) => part)).toEqual([false, true, true, true]);
    expect(ids(list)[0]).toBe('a');
    expect(new Set(ids(list))).toEqual(new Set(['a', 'b', 'c', 'd']));
  });

  test('come before those that have all where a name speaks for them', () => {
    const list = merged([name('d', { cover: 0.9 })], { results: [text('a', 1), text('b', 0.1)], some: [text('d', 1)] });
    expect(ids(list).indexOf('d')).toBeLessThan(ids(list).indexOf('b'));
  });

  test('are not added where pages have all the words and no more were asked for', () => {
    expect(ids(merged([name('d', { cover: 0.6 })], { results: [text('a')] }))).toEqual(['a']);
  });

  test('are what names alone know where no text has the words', () => {
    const list = merged([name('d', { cover: 0.6 })], { wording: undefined });
    expect(list).toMatchObject([{ entry: { title: 'd' }, part: true }]);
  });
});

test('nothing found is an empty list', () => {
  expect(merged([], { wording: undefined })).toEqual([]);
});

test('by date the newest comes first, what has no date last', () => {
  const list = merged([], { results: [text('a', 9), text('old', 5), text('new', 1)] });
  expect(ids(list.toSorted(newestFirst))).toEqual(['new', 'old', 'a']);
});
