import { describe, expect, test } from 'vitest';
import { conferenceThing, editionThing, seriesThing, visitThing } from '../../../../src/model/json-ld/events.ts';
import type { Language } from '../../../../src/site.ts';
import { contextWith, country, edition, partnership, series, visit } from '../../../fixtures/graph.ts';
import { sourced } from '../../../fixtures/records.ts';

const ORIGIN = 'https://southern-partners.example';
const peru = country('peru');
/** What is written: properties without a value are gone. */
const written = (thing: object): unknown => JSON.parse(JSON.stringify(thing));

describe('an exercise series', () => {
  test('is a series of events since the year in which it was first held', () => {
    const entry = series('unitas', { firstHeld: sourced('1960') });
    expect(written(seriesThing(contextWith({ exercises: [entry] }, 'es'), entry))).toEqual({
      '@type': 'EventSeries',
      name: 'UNITAS',
      url: `${ORIGIN}/es/exercises/unitas/`,
      startDate: '1960',
    });
  });
});

describe('an edition', () => {
  const thing = (changes: Parameters<typeof edition>[1] = {}, language: Language = 'en') => {
    const entry = edition('unitas/2024', changes);
    return editionThing(contextWith({ exercises: [series('unitas')], editions: [entry], countries: [peru] }, language), entry);
  };

  test('is an event of its series', () => {
    expect(thing({}, 'pt')).toMatchObject({
      '@type': 'Event',
      name: 'UNITAS 2024',
      url: `${ORIGIN}/pt/exercises/unitas/2024/`,
      superEvent: { '@type': 'EventSeries', name: 'UNITAS', url: `${ORIGIN}/pt/exercises/unitas/` },
    });
  });

  test.each([
    [{ start: sourced('2024-09-02'), end: sourced('2024-09-12') }, '2024-09-02', '2024-09-12'],
    [{ start: sourced('2024-09') }, '2024-09', undefined],
    [{ end: sourced('2024-09-12') }, undefined, '2024-09-12'],
    [{}, '2024', undefined],
  ])('has dates as exact as their sources: %j', (dates, startDate, endDate) => {
    expect(thing(dates)).toMatchObject({ startDate, endDate });
  });

  test.each([
    ['held', undefined],
    ['announced', 'https://schema.org/EventScheduled'],
    ['cancelled', 'https://schema.org/EventCancelled'],
    ['unconfirmed', undefined],
  ] as const)('that was %s has the status %s', (held, status) => {
    expect(thing({ held })['eventStatus']).toBe(status);
  });

  test('took place where a source says, or else in its host countries', () => {
    const hosts = sourced(['PE', 'US']);
    const there = { '@type': 'Place', name: 'Off Callao' };
    const countries = (prefix: string, us: string) => [
      { '@type': 'Country', name: prefix === '' ? 'Peru' : 'Perú', url: `${ORIGIN}${prefix}/countries/peru/` },
      { '@type': 'Country', name: us },
    ];
    expect(written(thing({ hosts, location: sourced('Off Callao') }))).toMatchObject({ location: [there] });
    expect(written(thing({ hosts }))).toMatchObject({ location: countries('', 'United States') });
    // The words for the place are English.
    expect(written(thing({ hosts, location: sourced('Off Callao') }, 'es'))).toMatchObject({
      location: countries('/es', 'Estados Unidos'),
    });
    expect(written(thing({ location: sourced('Off Callao') }, 'es'))).toMatchObject({ location: [there] });
    expect(thing()['location']).toBeUndefined();
  });
});

describe('a visit', () => {
  const thing = (changes: Parameters<typeof visit>[1] = {}, partnerships: ReturnType<typeof partnership>[] = []) => {
    const entry = visit('2025-02-peru', changes);
    return visitThing(contextWith({ visits: [entry], countries: [peru], partnerships }), entry);
  };

  test('is an event that the commander attended', () => {
    expect(thing()).toMatchObject({
      '@type': 'Event',
      url: `${ORIGIN}/visits/2025-02-peru/`,
      startDate: '2025-02-11',
      attendee: { '@type': 'Person', url: `${ORIGIN}/commanders/doe/` },
      location: [{ '@type': 'Country', name: 'Peru' }],
    });
  });

  test('names cities, with their country where the map knows them', () => {
    expect(written(thing({ cities: sourced(['Lima', 'USS Boxer']), places: ['lima'] }))).toMatchObject({
      location: [
        { '@type': 'Place', name: 'Lima', address: 'Peru' },
        { '@type': 'Place', name: 'USS Boxer' },
      ],
    });
  });

  test('has the days of the stay only; of a conference it has the month', () => {
    const dates = { start: sourced('2025-02-11'), end: sourced('2025-02-13') };
    expect(thing(dates)).toMatchObject({ startDate: '2025-02-11', endDate: '2025-02-13' });
    expect(thing({ ...dates, datesOf: 'conference' })).toMatchObject({ startDate: '2025-02', endDate: undefined });
  });

  test('that was only announced is scheduled', () => {
    expect(thing({ confirmation: 'announced' })['eventStatus']).toBe('https://schema.org/EventScheduled');
    expect(thing()['eventStatus']).toBeUndefined();
  });

  test('tells of the session that it was for', () => {
    const sessions = [
      { id: 'talks-2025', year: 2025, start: '2025-02-12', place: 'Lima', country: 'PE', visit: '2025-02-peru', sources: ['navy'] },
    ];
    expect(written(thing({}, [partnership('talks', { kind: 'conference', acronym: 'TALKS', sessions })]))).toMatchObject({
      about: {
        '@type': 'Event',
        name: 'TALKS 2025',
        url: `${ORIGIN}/partnerships/talks/#talks-2025`,
        startDate: '2025-02-12',
        location: [{ '@type': 'Place', name: 'Lima', address: 'Peru' }],
      },
    });
    expect(thing()['about']).toBeUndefined();
  });
});

describe('a conference', () => {
  const thing = (sessions: NonNullable<Parameters<typeof partnership>[1]>['sessions'] = []) => {
    const entry = partnership('talks', { kind: 'conference', title: 'Sea Talks', established: sourced('2009'), sessions });
    return written(conferenceThing(contextWith({ partnerships: [entry] }), entry));
  };
  const session = { id: 'talks-2020', year: 2020, sources: ['navy'] };

  test('is a series of events with its latest session', () => {
    expect(thing([{ ...session, id: 'talks-2021', year: 2021, country: 'US' }, session])).toEqual({
      '@type': 'EventSeries',
      name: 'Sea Talks',
      url: `${ORIGIN}/partnerships/talks/`,
      startDate: '2009',
      subEvent: {
        '@type': 'Event',
        name: 'Sea Talks 2021',
        url: `${ORIGIN}/partnerships/talks/#talks-2021`,
        startDate: '2021',
        location: [{ '@type': 'Country', name: 'United States' }],
      },
    });
    expect(thing()).not.toHaveProperty('subEvent');
  });

  test('has no place for a session by video', () => {
    const { subEvent } = thing([{ ...session, country: 'US', virtual: true }]) as { subEvent: object };
    expect(subEvent).toMatchObject({ eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode' });
    expect(subEvent).not.toHaveProperty('location');
  });
});
