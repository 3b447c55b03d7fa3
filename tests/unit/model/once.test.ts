import { expect, test } from 'vitest';
import { once } from '../../../src/model/once.ts';

test('is worked out once for each key', () => {
  const asked: object[] = [];
  const listOf = once((key: { id: number }) => (asked.push(key), [key.id]));
  const [a, b] = [{ id: 1 }, { id: 1 }];
  expect([listOf(a), listOf(b)]).toEqual([[1], [1]]);
  expect(listOf(a)).toBe(listOf(a));
  expect(asked).toEqual([a, b]);
});
