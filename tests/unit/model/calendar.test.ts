import { describe, expect, test } from 'vitest';
import { calendarEvents, editionEvent, inYear, monthIn, sessionEvents, shortTitle, visitEvent } from '../../../src/model/calendar.ts';
import { contextWith, edition, partnership, series, visit } from '../../fixtures/graph.ts';
import { sourced } from '../../fixtures/records.ts';

const exercises = [series('unitas')];
const eventOf = (changes: Parameters<typeof edition>[1]) => {
  const entry = edition('unitas/x', changes);
  return editionEvent(contextWith({ exercises, editions: [entry] }), entry);
};

test.each([
  ['SALITRE 2022 (Salitre IV)', 'SALITRE'],
  ['UNITAS 2024', 'UNITAS'],
  ['Tradewinds 25', 'Tradewinds'],
  ['Fused Response', 'Fused Response'],
  ['PANAMAX 2022, phase two', 'PANAMAX'],
])('"%s" is "%s" beside its mark', (title, short) => {
  expect(shortTitle(title)).toBe(short);
});

describe('an edition on the calendar', () => {
  test.each([
    ['days', { start: sourced('2024-09-02'), end: sourced('2024-09-12') }, '2024-09-02', '2024-09-12'],
    ['part', { start: sourced('2024-09-02') }, '2024-09-02', '2024-09-02'],
    ['part', { end: sourced('2024-09-12') }, '2024-09-12', '2024-09-12'],
    ['months', { start: sourced('2024-09'), end: sourced('2024-10') }, '2024-09-01', '2024-10-31'],
    ['months', { start: sourced('2024-09-02'), end: sourced('2024-10') }, '2024-09-02', '2024-10-31'],
    ['year', {}, '2024-01-01', '2024-12-31'],
  ] as const)('is known to "%s" of %j', (precision, dates, from, to) => {
    expect(eventOf({ year: 2024, ...dates })).toMatchObject({ precision, from, to });
  });

  test('says which end is known where one is', () => {
    expect(eventOf({ year: 2024, start: sourced('2024-09-02') }).when).toMatch(/^from /);
    expect(eventOf({ year: 2024, end: sourced('2024-09-02') }).when).toMatch(/^until /);
  });

  test.each([
    ['held', '', false],
    ['announced', 'Announced', false],
    ['cancelled', 'Canceled', true],
  ] as const)('that is %s has the status "%s"', (held, status, cancelled) => {
    const event = eventOf({ year: 2024, held });
    expect([event.status.toLowerCase(), event.cancelled]).toEqual([status.toLowerCase(), cancelled]);
  });
});

test('a visit of one day is known to the day', () => {
  const entry = visit('a');
  expect(visitEvent(contextWith({ visits: [entry] }), entry)).toMatchObject({ precision: 'days', from: '2025-02-11', short: 'Peru' });
});

test('a session of a conference leads to its row', () => {
  const entry = partnership('pact', {
    acronym: 'PACT',
    sessions: [{ id: 's1', year: 2023, start: '2023-05-04', end: '2023-05-06', place: 'Lima', country: 'PE', sources: ['navy'] }],
  } as Parameters<typeof partnership>[1]);
  expect(sessionEvents(contextWith({ partnerships: [entry] }), entry)).toMatchObject([
    { href: '/partnerships/pact/#s1', title: 'PACT 2023', detail: 'Lima, Peru', precision: 'days' },
  ]);
});

test('all events go by time', () => {
  const editions = [edition('unitas/b', { year: 2025, start: sourced('2025-03-01') }), edition('unitas/a', { year: 2024 })];
  const ids = calendarEvents(contextWith({ exercises, editions, visits: [visit('v')] })).map(({ id }) => id);
  expect(ids).toEqual(['unitas/a', 'v', 'unitas/b']);
});

describe('an event over the turn of a year', () => {
  const event = eventOf({ year: 2024, start: sourced('2024-12-20'), end: sourced('2025-01-10') });

  test('stands in both years and no other', () => {
    expect([2023, 2024, 2025, 2026].map((year) => inYear(event, year))).toEqual([false, true, true, false]);
  });

  test('stands in December of one and in January of the other', () => {
    expect([monthIn(event, 2024), monthIn(event, 2025)]).toEqual([12, 1]);
  });
});
