import { describe, expect, test } from 'vitest';
import { calendarYear, calendarYears } from '../../../../src/model/pages/calendar.ts';
import { words } from '../../../../src/model/words/index.ts';
import { contextWith, edition, series, visit } from '../../../fixtures/graph.ts';
import { sourced } from '../../../fixtures/records.ts';

const context = contextWith({
  exercises: [series('unitas')],
  editions: [
    edition('unitas/turn', { year: 2022, start: sourced('2022-12-20'), end: sourced('2023-01-04') }),
    edition('unitas/may', { year: 2023, start: sourced('2023-05') }),
    edition('unitas/some', { year: 2023 }),
  ],
  visits: [visit('v', { start: sourced('2026-05-02') })],
});
const year = (value: number) => calendarYear(context, value);

test('the calendar has the years with something on record, newest first', () => {
  expect(calendarYears(context)).toEqual([2026, 2023, 2022]);
});

describe('a year of the calendar', () => {
  test('lists its events by month, then those known to the year only', () => {
    expect(year(2023).months.map(({ title, events }) => [title, events.map(({ id }) => id)])).toEqual([
      ['January', ['unitas/turn']],
      ['May', ['unitas/may']],
      [words.en.calendarYearOnly, ['unitas/some']],
    ]);
  });

  test('lists each of its events once', () => {
    const { months, events } = year(2023);
    expect(months.flatMap((month) => month.events.map(({ id }) => id)).sort()).toEqual(events.map(({ id }) => id).sort());
  });

  test('counts what each year has', () => {
    expect(year(2023).years.map(({ year: own, counts, current }) => [own, counts.edition, counts.visit, current])).toEqual([
      [2026, 0, 1, false],
      [2023, 3, 0, true],
      [2022, 1, 0, false],
    ]);
  });

  test('says where the sources end if they end in it', () => {
    expect([year(2023).limit, year(2026).limit]).toEqual(['', words.en.calendarLimit('May 2026')]);
  });
});
