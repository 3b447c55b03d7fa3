import { expect, test } from 'vitest';
import { readContent } from '../../src/check/read-content.ts';
import { wordsOf } from '../../src/search/lexicon.ts';

interface Group {
  words: string[];
  see?: string;
}
const groups = readContent('content')
  .entries.filter(({ kind }) => kind === 'synonyms')
  .map(({ id, data }) => ({ id, ...(data as unknown as Group) }))
  .filter(({ see }) => see === undefined);

test('no word of a search stands for two things: the second would never be read', () => {
  const owners = Map.groupBy(
    groups.flatMap(({ id, words }) => [...new Set(words.map((word) => wordsOf(word).join(' ')))].map((word) => ({ id, word }))),
    ({ word }) => word,
  );
  expect(groups.length).toBeGreaterThan(0);
  expect([...owners].filter(([, ids]) => ids.length > 1).map(([word, ids]) => `${word}: ${ids.map(({ id }) => id).join(', ')}`)).toEqual(
    [],
  );
});

test('every word of a search can be typed', () => {
  expect(groups.flatMap(({ words }) => words).filter((word) => wordsOf(word).length === 0 || /[=|\n]/.test(word))).toEqual([]);
});
