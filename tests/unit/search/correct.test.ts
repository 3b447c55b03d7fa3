import { describe, expect, test } from 'vitest';
import { likeliest, reach, type Known } from '../../../src/search/correct.ts';

const known = (word: string, slips: number, entries = 1): Known => ({ word, slips, entries });

describe('a mistyped word', () => {
  test.each([
    ['untas', 'unitas', 1],
    ['unittas', 'unitas', 1],
    ['unitaz', 'unitas', 1],
    ['tradewnds', 'tradewinds', 1],
    ['tardewinds', 'tradewinds', 2],
    ['tradwids', 'tradewinds', 2],
  ])('means the word that is near: %s', (typed, word, slips) => {
    expect(likeliest(typed, [known(word, slips)])).toBe(word);
  });

  test('may have two letters in the wrong order though it is short', () => {
    expect(likeliest('uintas', [known('unitas', 2)])).toBe('unitas');
  });

  test.each([
    ['a short word with two wrong letters', 'pamax', known('panmx', 2)],
    ['a word of three letters', 'sps', known('spp', 1)],
    ['two wrong letters of which one is the first', 'xradewindz', known('tradewinds', 2)],
  ])('means nothing where it would be a guess: %s', (_what, typed, near) => {
    expect(likeliest(typed, [near])).toBeUndefined();
  });

  test('means nothing where no word is near', () => {
    expect(likeliest('xylophone', [])).toBeUndefined();
  });
});

describe('of several words', () => {
  test('the nearest is meant', () => {
    expect(likeliest('panamas', [known('paramus', 2, 9), known('panamax', 1)])).toBe('panamax');
  });

  test('of equals that one of which a letter was left out', () => {
    expect(likeliest('colobia', [known('colonia', 1, 9), known('colombia', 1)])).toBe('colombia');
  });

  test('else the one that most pages have', () => {
    expect(likeliest('marinex', [known('mariner', 1, 2), known('marines', 1, 8)])).toBe('marines');
  });
});

test('a word of few letters is not corrected at all', () => {
  expect(['spp', 'aor', 'x'].map(reach)).toEqual([0, 0, 0]);
  expect(reach('unitas')).toBe(2);
});
