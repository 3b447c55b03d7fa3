import { describe, expect, test } from 'vitest';
import { datedEvents, withoutDays } from '../../../src/model/dated-events.ts';
import { site, type Language } from '../../../src/site.ts';
import { contextWith, edition, series, visit } from '../../fixtures/graph.ts';
import { sourced } from '../../fixtures/records.ts';

type Changes = Parameters<typeof edition>[1];
const withEdition = (changes: Changes, language: Language = 'en') =>
  contextWith({ exercises: [series('unitas')], editions: [edition('unitas/2024', changes)], visits: [] }, language);
const eventOf = (changes: Changes, language: Language = 'en') => datedEvents(withEdition(changes, language))[0];
const days = { start: sourced('2024-09-02'), end: sourced('2024-09-12') };

describe('an exercise in a calendar', () => {
  test('has its first and its last day', () => {
    expect(eventOf(days)).toMatchObject({ start: '2024-09-02', end: '2024-09-12' });
  });

  test.each([
    ['a month', { start: sourced('2024-09'), end: sourced('2024-09-12') }],
    ['a year', { start: sourced('2024') }],
    ['a last day alone', { end: sourced('2024-09-12') }],
    ['no date', {}],
  ])('is left out where sources give %s, and counted among those left out', (_, dates) => {
    const context = withEdition(dates);
    expect(datedEvents(context)).toEqual([]);
    expect(withoutDays(context)).toEqual({ exercises: 1, visits: 0 });
  });

  test.each([
    ['nothing', undefined],
    ['a month', sourced('2024-10')],
  ])('has its first day alone where sources give %s as its end, and says so', (_, end) => {
    const event = eventOf({ start: days.start, end });
    expect(event).toMatchObject({ start: '2024-09-02', end: undefined });
    expect(event?.description).toMatch(/Sources give the first day only\.$/);
  });

  test.each([
    ['held', 'CONFIRMED'],
    ['announced', 'TENTATIVE'],
    ['unconfirmed', 'TENTATIVE'],
    ['cancelled', 'CANCELLED'],
  ] as const)('that was %s is %s', (held, status) => {
    expect(eventOf({ ...days, held })?.status).toBe(status);
  });

  test('is at its place, or else in its host country in the words of the language', () => {
    expect(eventOf({ ...days, location: sourced('Port of Callao'), hosts: sourced(['PE']) })?.location).toBe('Port of Callao');
    expect(eventOf({ ...days, hosts: sourced(['PE']) }, 'es')?.location).toBe('Perú');
    expect(eventOf(days)?.location).toBeUndefined();
  });

  test('has the same id in every language, and the address of the language', () => {
    const [en, es] = [eventOf(days), eventOf(days, 'es')];
    expect([en?.uid, es?.uid]).toEqual(Array(2).fill('unitas-2024@southern-partners.example'));
    expect([en?.url, es?.url]).toEqual([`${site.origin}/x/unitas-2024`, `${site.origin}/es/exercises/unitas/2024/`]);
  });

  test('is filed under its kind and its domain', () => {
    expect(eventOf(days)?.categories).toEqual(['Exercise', 'Maritime']);
  });
});

describe('a visit in a calendar', () => {
  const eventOfVisit = (changes: Parameters<typeof visit>[1]) => datedEvents(contextWith({ visits: [visit('peru', changes)] }))[0];

  test('is in the cities of its country', () => {
    expect(eventOfVisit({ cities: sourced(['Lima', 'Callao']) })?.location).toBe('Lima and Callao, Peru');
    expect(eventOfVisit({})?.location).toBe('Peru');
  });

  test('says where its days are those of the conference', () => {
    const end = sourced('2025-08-21');
    expect(eventOfVisit({ end, datesOf: 'conference' })?.description).toMatch(/The dates are those of the conference\.$/);
    expect(eventOfVisit({ end })?.description).not.toMatch(/conference/);
  });

  test('is tentative where it is known from an announcement alone', () => {
    expect([eventOfVisit({})?.status, eventOfVisit({ confirmation: 'announced' })?.status]).toEqual(['CONFIRMED', 'TENTATIVE']);
  });
});

test('events stand newest first', () => {
  const context = contextWith({
    exercises: [series('unitas')],
    editions: [edition('unitas/2024', days)],
    visits: [visit('late', { start: sourced('2025-05-01') }), visit('early', { start: sourced('2023-05-01') })],
  });
  expect(datedEvents(context).map(({ card }) => card.id)).toEqual(['late', 'unitas/2024', 'early']);
});
