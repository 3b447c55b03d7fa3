import { describe, expect, test } from 'vitest';
import type { NameKind } from '../../../src/model/name-blocks.ts';
import type { NameEntry } from '../../../src/search/names.ts';
import { nameFactor, textFactor } from '../../../src/search/prior.ts';
import type { Reading } from '../../../src/search/reading.ts';

const entry = (kind: NameKind, date = ''): NameEntry => ({ kind, date, path: '/x/', title: 'x', names: [] });
const reading = (words: number, kinds: string[] = []): Reading => ({
  terms: Array.from({ length: words }, (_, at) => ({ key: `w${at}`, words: `w${at}` })),
  years: [],
  countries: [],
  kinds,
});
const IN_OFFICE = '2024-11-05';
const byName = (own: NameEntry, asked = reading(1)) => nameFactor(own, asked, IN_OFFICE);

describe('a page is more likely meant', () => {
  test('that is of the kind asked for', () => {
    expect(byName(entry('visit'), reading(1, ['visit']))).toBeGreaterThan(byName(entry('program'), reading(1, ['visit'])));
    expect(textFactor(entry('visit'), reading(1, ['visit']))).toBeGreaterThan(textFactor(entry('program'), reading(1, ['visit'])));
  });

  test('that is the newer of two, by the year and by the month', () => {
    for (const [newer, older] of [
      ['2025', '2024'],
      ['2025-09', '2025-03'],
    ]) {
      expect(byName(entry('edition', newer))).toBeGreaterThan(byName(entry('edition', older)));
      expect(textFactor(entry('visit', newer), reading(1))).toBeGreaterThan(textFactor(entry('visit', older), reading(1)));
    }
  });

  test('that is of the commander in office', () => {
    expect(byName(entry('commander', IN_OFFICE))).toBeGreaterThan(byName(entry('commander', '2021-10-29')));
  });

  test('that is a series, of a short query; that is an event, of a long one', () => {
    expect(byName(entry('series'), reading(1))).toBeGreaterThan(byName(entry('edition', '2025'), reading(1)));
    expect(byName(entry('series'), reading(9))).toBeLessThan(byName(entry('edition', '2025'), reading(9)));
  });
});

test('a text without a name is neither more nor less likely', () => {
  expect(textFactor(undefined, reading(9, ['visit']))).toBe(1);
});
