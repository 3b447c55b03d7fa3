import { describe, expect, test } from 'vitest';
import { makeWordIndex, type Fields } from '../../../src/search/word-index.ts';

const fields = (changes: Partial<Fields>): Fields => ({ title: [], names: [], where: [], when: [], kind: [], ...changes });

function indexOf(...entries: Partial<Fields>[]) {
  const index = makeWordIndex();
  entries.forEach((entry, at) => index.add(at, fields(entry)));
  return index;
}
const best = (matches: ReturnType<ReturnType<typeof indexOf>['match']>) =>
  [...matches].sort(([, a], [, b]) => b.score - a.score).map(([entry]) => entry);

describe('a word', () => {
  const index = indexOf({ title: ['unitas'] }, { names: ['unitas'] }, { title: ['united', 'forces'] }, { where: ['iso:pe'] });

  test('finds the entries that have it, with where it stands', () => {
    const matches = index.match('unitas', false, 0);
    expect([...matches].map(([entry, { word, field }]) => [entry, word, field])).toEqual([
      [0, 'unitas', 'title'],
      [1, 'unitas', 'names'],
    ]);
  });

  test('weighs more in a title than in another name', () => {
    expect(best(index.match('unitas', false, 0))).toEqual([0, 1]);
  });

  test('finds longer words that begin with it only where that is asked for', () => {
    expect([...index.match('unit', true, 0).keys()].sort()).toEqual([0, 1, 2]);
    expect(index.match('unit', false, 0).size).toBe(0);
  });

  test('finds words that differ by so many letters, and no others', () => {
    expect([...index.match('unytas', true, 1).keys()].sort()).toEqual([0, 1]);
    expect(index.match('unytys', true, 1).size).toBe(0);
  });

  test('that is known finds no words that are merely like it', () => {
    expect([
      ...indexOf({ title: ['marine'] }, { title: ['marina'] })
        .match('marine', true, 1)
        .keys(),
    ]).toEqual([0]);
  });
});

describe('the better match', () => {
  test('is the whole word, not a longer one', () => {
    expect(best(indexOf({ title: ['seas'] }, { title: ['sea'] }).match('sea', true, 0))).toEqual([1, 0]);
  });

  test('is the longer part of a word', () => {
    expect(best(indexOf({ title: ['tradewinds'] }, { title: ['traders'] }).match('trade', true, 0))).toEqual([1, 0]);
  });

  test('is the shorter title', () => {
    expect(best(indexOf({ title: ['unitas', 'phase', 'two'] }, { title: ['unitas'] }).match('unitas', false, 0))).toEqual([1, 0]);
  });

  test('is the rarer word', () => {
    const index = indexOf({ title: ['naval'] }, { title: ['naval'] }, { title: ['frigate'] });
    expect(index.match('frigate', false, 0).get(2)?.score).toBeGreaterThan(index.match('naval', false, 0).get(0)?.score ?? Infinity);
  });

  test('counts once for an entry that has the word in several places, as its title', () => {
    const matches = indexOf({ title: ['unitas'], names: ['unitas', 'unitas'] }).match('unitas', false, 0);
    expect([...matches.values()].map(({ field }) => field)).toEqual(['title']);
  });
});

describe('what is known of words', () => {
  const index = indexOf({ title: ['tradewinds'] }, { names: ['tradewinds'] }, { title: ['trident'] });

  test('is how many letters and entries a near one has', () => {
    expect(index.near('tradewnds', 2)).toEqual([{ word: 'tradewinds', slips: 1, entries: 2 }]);
  });

  test('is whether one begins so or is just so', () => {
    expect([index.knows('trade'), index.has('trade'), index.has('trident'), index.knows('trx')]).toEqual([true, false, true, false]);
  });

  test('is nothing in an empty index', () => {
    const empty = indexOf();
    expect([empty.match('a', true, 2).size, empty.near('a', 2), empty.knows('a'), empty.has('a')]).toEqual([0, [], false, false]);
  });
});
