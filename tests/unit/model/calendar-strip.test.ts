import { describe, expect, test } from 'vitest';
import type { CalendarEvent } from '../../../src/model/calendar.ts';
import { STRIP, stripOf } from '../../../src/model/calendar-strip.ts';

const event = (id: string, from: string, to: string, changes: Partial<CalendarEvent> = {}): CalendarEvent => ({
  kind: 'edition',
  id,
  href: `/${id}/`,
  title: id,
  short: id,
  from,
  to,
  precision: 'days',
  when: '',
  detail: '',
  status: '',
  cancelled: false,
  ...changes,
});
const strip = (events: CalendarEvent[], today = '2026-11-25', known = '2026-05-31') =>
  stripOf(events, 2025, { today, known, textWidth: (text) => text.length * 10 });
const marks = (...events: CalendarEvent[]) => strip(events).rows.flatMap((row) => row.marks);

describe('the strip of a year', () => {
  test('has a row for each kind, also for one without an event', () => {
    expect(strip([]).rows.map(({ kind, marks: own }) => [kind, own.length])).toEqual([
      ['edition', 0],
      ['conference', 0],
      ['visit', 0],
    ]);
  });

  test('has a bar from its first to its last day', () => {
    const { months } = strip([]);
    const [bar] = marks(event('a', '2025-03-01', '2025-04-30'));
    expect([bar?.x, bar?.end]).toEqual([months[2], months[4]]);
  });

  test('ends bars at the edge of the year', () => {
    const [bar] = marks(event('a', '2024-12-01', '2026-01-30'));
    expect([bar?.x, bar?.end]).toEqual([STRIP.left, STRIP.width]);
  });

  test('leaves out what is known to the year only and what lies in other years', () => {
    expect(marks(event('a', '2025-01-01', '2025-12-31', { precision: 'year' }), event('b', '2024-02-01', '2024-03-01'))).toEqual([]);
  });

  test.each([
    ['part', '', true],
    ['months', '', true],
    ['days', 'announced', true],
    ['days', '', false],
  ] as const)('draws a bar known to "%s" with the status "%s" open: %s', (precision, status, open) => {
    expect(marks(event('a', '2025-03-01', '2025-03-05', { precision, status }))[0]?.open).toBe(open);
  });

  test('puts bars whose words would meet into lanes of their own', () => {
    const [a, b, c] = marks(
      event('first', '2025-03-01', '2025-03-05'),
      event('second', '2025-03-03', '2025-03-09'),
      event('third', '2025-09-03', '2025-09-09'),
    );
    expect(b?.y).toBeGreaterThan(a?.y ?? Infinity);
    expect(c?.y).toBe(a?.y);
  });

  test('keeps words within the drawing', () => {
    expect(marks(event('a long name at the end', '2025-12-20', '2025-12-24'))[0]?.anchor).toBe('end');
  });

  test('marks the day of the build in its own year alone', () => {
    expect(strip([]).today).toBeUndefined();
    expect(strip([], '2025-01-01').today).toBe(STRIP.left);
  });

  test('shows where the sources end', () => {
    expect(strip([]).unknown).toBeUndefined();
    expect(strip([], '2026-01-01', '2025-05-31').unknown).toBe(strip([]).months[5]);
  });
});
