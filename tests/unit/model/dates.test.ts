import { describe, expect, test } from 'vitest';
import { addMonths, firstOf, formatDate, formatRange, lastOf, newestFirst, yearOf } from '../../../src/model/dates.ts';
import { LANGUAGES } from '../../../src/site.ts';

describe('a date in words', () => {
  test.each([
    ['2025-08-20', ['20 August 2025', '20 de agosto de 2025', '20 de agosto de 2025']],
    ['2025-08', ['August 2025', 'agosto de 2025', 'agosto de 2025']],
    ['2025', ['2025', '2025', '2025']],
    ['2025-08-02', ['2 August 2025', '2 de agosto de 2025', '2 de agosto de 2025']],
  ])('is no more exact than it is known: %s', (date, words) => {
    expect(LANGUAGES.map((language) => formatDate(date, language))).toEqual(words);
  });

  test('is shorter in a list', () => {
    expect(LANGUAGES.map((language) => formatDate('2025-08-20', language, 'short'))).toEqual(['20 Aug 2025', '20 ago 2025', '20 ago 2025']);
  });

  test('names the first and the last month of the year', () => {
    expect([formatDate('2025-01-01', 'en'), formatDate('2025-12-31', 'en')]).toEqual(['1 January 2025', '31 December 2025']);
  });
});

describe('a span in words', () => {
  test.each([
    ['2025-08-20', '2025-08-25', '20 to 25 August 2025'],
    ['2025-09-15', '2025-10-06', '15 September to 6 October 2025'],
    ['2024-12-20', '2025-01-05', '20 December 2024 to 5 January 2025'],
    ['2025-08', '2025-11', 'August to November 2025'],
    ['2024', '2025', '2024 to 2025'],
    ['2025-08-20', '2025-11', '20 August to November 2025'],
    ['2025-08', '2025-11-03', 'August to 3 November 2025'],
    ['2024', '2025-03', '2024 to March 2025'],
  ])('says once what both ends share: %s and %s', (start, end, words) => {
    expect(formatRange(start, end, 'en')).toBe(words);
  });

  test.each([
    ['2025-08-20', '2025-08-25', '20 al 25 de agosto de 2025'],
    ['2024-12-20', '2025-01-05', '20 de diciembre de 2024 al 5 de enero de 2025'],
    ['2025-08', '2025-11', 'agosto a noviembre de 2025'],
    ['2025-08', '2025-11-03', 'agosto al 3 de noviembre de 2025'],
    ['2024', '2025', '2024 a 2025'],
  ])('has the article before a day alone in Spanish: %s and %s', (start, end, words) => {
    expect(formatRange(start, end, 'es')).toBe(words);
  });

  test.each([
    ['2025-08-20', '2025-08-25', '20 a 25 de agosto de 2025'],
    ['2025-08', '2025-11', 'agosto a novembro de 2025'],
  ])('is joined by “a” in Portuguese: %s and %s', (start, end, words) => {
    expect(formatRange(start, end, 'pt')).toBe(words);
  });

  test('is shorter in a list', () => {
    expect(formatRange('2024-12-20', '2025-01-05', 'en', 'short')).toBe('20 Dec 2024 to 5 Jan 2025');
  });

  test.each([
    ['2025-08-20', undefined],
    ['2025-08-20', '2025-08-20'],
    ['2025-08-20', '2025-08'],
    ['2025-08-20', '2025'],
    ['2025-08', '2025-08-20'],
    ['2025', '2025-08-20'],
  ])('is one date where one end says no more than the other: %s and %s', (start, end) => {
    expect(formatRange(start, end, 'en')).toBe('20 August 2025');
  });
});

describe('some months later', () => {
  test.each([
    ['2025-03-15', 6, '2025-09-15'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2025-10-31', 1, '2025-11-30'],
    ['2025-12-31', 12, '2026-12-31'],
    ['2025-07-05', 18, '2027-01-05'],
    ['2025-03-15', 0, '2025-03-15'],
  ])('%s and %i months is %s', (date, months, later) => {
    expect(addMonths(date, months)).toBe(later);
  });

  test.each(['2025-08', '2025-08-01'])('a month is taken from its first day: %s', (date) => {
    expect(addMonths(date, 6)).toBe('2026-02-01');
  });
});

test('dates are sorted newest first, the more exact of two before the other', () => {
  expect(['2024', '2025-08', '2025-08-20', '2025', '2024-12'].sort(newestFirst)).toEqual([
    '2025-08-20',
    '2025-08',
    '2025',
    '2024-12',
    '2024',
  ]);
});

test('the year of a date is a number, however exact the date is', () => {
  expect(['2025', '2025-08', '2025-08-20'].map(yearOf)).toEqual([2025, 2025, 2025]);
});

test.each([
  ['2025-08', '2025-08-01', '2025-08-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025', '2025-01-01', '2025-12-31'],
  ['2025-08-14', '2025-08-14', '2025-08-14'],
])('%s may mean %s to %s', (date, first, last) => {
  expect([firstOf(date), lastOf(date)]).toEqual([first, last]);
});
