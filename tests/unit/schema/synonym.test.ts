import { describe, expect, test } from 'vitest';
import { SPOKEN_KINDS } from '../../../src/schema/synonym.ts';
import { minimal, parse } from '../../fixtures/records.ts';

const issues = (changes: Record<string, unknown>) =>
  parse('synonyms', { ...minimal.synonyms, ...changes }).error?.issues.map(({ path, message }) => ({ where: path.join('.'), message })) ??
  [];

describe('words that the search takes for one another', () => {
  test('may name a country, a kind of page or a page', () => {
    expect(issues({ country: 'BR' })).toEqual([]);
    expect(SPOKEN_KINDS.flatMap((kind) => issues({ kind }))).toEqual([]);
    expect(issues({ see: 'programs/whinsec' })).toEqual([]);
  });

  test.each<[string, Record<string, unknown>, string, RegExp]>([
    ['no words', { words: [] }, 'words', /./],
    ['a word of one letter', { words: ['x'] }, 'words.0', /./],
    ['the same word twice', { words: ['Navy', 'marina', 'navy'] }, 'words', /names the same word twice/],
    ['a number for a word', { words: ['navy', 2025] }, 'words.1', /./],
    ['a country that is none', { country: 'XQ' }, 'country', /is not a country/],
    ['a country in small letters', { country: 'br' }, 'country', /two capitals/],
    ['a kind of page that nobody may name', { kind: 'ship' }, 'kind', /./],
    ['an id with capitals', { id: 'Navy' }, 'id', /is not a valid id/],
  ])('may not have %s', (_what, changes, where, message) => {
    expect(issues(changes)).toEqual([{ where, message: expect.stringMatching(message) as string }]);
  });
});
