import { afterEach, describe, expect, test } from 'vitest';
import { calendarDate } from '../../../src/schema/calendar-date.ts';

const read = (value: unknown): unknown => calendarDate.parse(value);
const refused = (value: unknown): boolean => !calendarDate.safeParse(value).success;

describe('a calendar date', () => {
  test.each(['2025', '2025-08', '2025-08-20'])('is as exact as it was written: %s', (text) => {
    expect(read(text)).toBe(text);
  });

  test('is read from the number that YAML makes of a year', () => {
    expect(read(2025)).toBe('2025');
  });

  test.each(['2025-02-29', '2025-04-31', '2025-13', '2025-00', '2025-08-00', '1900-02-29'])(
    'is refused where the calendar has no %s',
    (text) => {
      expect(refused(text)).toBe(true);
    },
  );

  test('may be the 29th of February of a leap year', () => {
    expect(read('2024-02-29')).toBe('2024-02-29');
  });

  test.each(['20 August 2025', '2025-8-20', '2025/08/20', '25', '2025-08-20T10:00', ' 2025', ''])(
    'is refused in any other form: "%s"',
    (text) => {
      expect(refused(text)).toBe(true);
    },
  );

  test.each([true, null, 2025.5, 202508, ['2025'], new Date(Number.NaN)])('is refused when it is no date at all: %s', (value) => {
    expect(refused(value)).toBe(true);
  });

  test('says how to write it when it is refused', () => {
    expect(calendarDate.safeParse('August 2025').error?.issues[0]?.message).toContain('2025, 2025-08 or 2025-08-20');
  });
});

describe.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'])('in the time zone %s', (zone) => {
  const before = process.env['TZ'];
  afterEach(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  test.each(['2025-08-20', '2025-01-01', '2024-12-31', '2024-02-29'])('the Date that YAML makes of %s stays that day', (day) => {
    process.env['TZ'] = zone;
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(read(new Date(`${day}T00:00:00Z`))).toBe(day);
  });

  test('a day written as text is not moved', () => {
    process.env['TZ'] = zone;
    expect(read('2025-01-01')).toBe('2025-01-01');
  });
});
