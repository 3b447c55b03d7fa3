import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { endOf, iCalendar } from '../../../src/formats/icalendar.ts';
import { calendarsOf } from '../../../src/model/feeds.ts';
import { site, type Language } from '../../../src/site.ts';
import { contextWith, edition, series } from '../../fixtures/graph.ts';
import { sourced } from '../../fixtures/records.ts';

type Changes = Parameters<typeof edition>[1];
const dates = { start: sourced('2024-02-28'), end: sourced('2024-02-29') };

function calendar(changes: Changes = dates, language: Language = 'en') {
  const context = contextWith({ exercises: [series('unitas')], editions: [edition('unitas/2024', changes)] }, language);
  const [all] = calendarsOf(context);
  if (!all) throw new Error('no calendar');
  return iCalendar(all, language, context.words);
}
/** The calendar and its one event as ical.js reads them. */
function read(text: string) {
  const component = new ICAL.Component(ICAL.parse(text) as never);
  const event = component.getFirstSubcomponent('vevent');
  if (!event) throw new Error('no event');
  const value = (name: string) => String(event.getFirstPropertyValue(name));
  return { component, event: new ICAL.Event(event), value };
}

describe('an event', () => {
  test('lasts whole days and ends before the day after its last one', () => {
    const { event } = read(calendar());
    expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([true, '2024-02-28', '2024-03-01']);
  });

  test('has one day where the last one is not known', () => {
    const { event } = read(calendar({ start: sourced('2024-12-31') }));
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2024-12-31', '2025-01-01']);
  });

  test('is stamped with the day of its page’s version, whatever the clock says', () => {
    const { value } = read(calendar());
    expect([value('dtstamp'), value('last-modified'), value('created')]).toEqual([
      '2025-06-15T00:00:00Z',
      '2025-06-15T00:00:00Z',
      '2025-01-10T00:00:00Z',
    ]);
  });

  test('counts the changes of its page', () => {
    const changes = [{ date: '2025-02-01', text: 'The last day was wrong.' }];
    expect([read(calendar()).value('sequence'), read(calendar({ ...dates, changes })).value('sequence')]).toEqual(['0', '1']);
  });

  test('has id, state, place, categories and address', () => {
    const { value, event } = read(calendar({ ...dates, held: 'cancelled', location: sourced('Callao, Peru; the port') }));
    expect(event.uid).toBe('unitas-2024@southern-partners.example');
    expect([value('status'), value('location'), value('url')]).toEqual([
      'CANCELLED',
      'Callao, Peru; the port',
      `${site.origin}/x/unitas-2024`,
    ]);
    expect(event.component.getFirstProperty('categories')?.getValues()).toEqual(['Exercise', 'Maritime']);
  });
});

describe('a calendar', () => {
  test('says in the words of its language what it is and what it leaves out', () => {
    const { component } = read(calendar(dates, 'pt'));
    expect(component.getFirstPropertyValue('name')).toBe('Southern Partners: Exercícios e visitas do comandante');
    expect(component.getFirstPropertyValue('x-wr-caldesc')).toMatch(/dia exato/);
  });

  test('is the same each time', () => {
    expect(calendar()).toBe(calendar());
  });
});

test('the end is the day after the last one, over the turn of a month and a year', () => {
  expect(endOf({ start: '2025-12-30', end: '2025-12-31' }).toISOString()).toBe('2026-01-01T00:00:00.000Z');
});
