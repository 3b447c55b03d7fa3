import { describe, expect, test } from 'vitest';
import { feedLinks } from '../../../src/model/feed-links.ts';
import { calendarsOf, feedsOf, FEED_LENGTH } from '../../../src/model/feeds.ts';
import { scopesOf } from '../../../src/model/scopes.ts';
import { claim, contextWith, country, edition, program, series, visit } from '../../fixtures/graph.ts';
import { sourced } from '../../fixtures/records.ts';

const world = () =>
  contextWith({
    programs: [program('school', { topics: ['sea'] })],
    exercises: [series('unitas')],
    editions: [edition('unitas/2024', { start: sourced('2024-09-02'), participants: sourced(['PE']) })],
    visits: [visit('peru')],
    countries: [country('peru'), country('chile', { iso: 'CL' })],
    claims: [claim('oldest')],
  });
const paths = (id: string) =>
  feedsOf(world())
    .find(({ scope }) => scope.id === id)
    ?.entries.map(({ item }) => item.path)
    .sort();

describe('the subjects of feeds', () => {
  test('are everything, the sections, the countries and the topics', () => {
    const ids = scopesOf(world()).map(({ id }) => id);
    expect(ids.slice(0, 4)).toEqual(['all', 'programs', 'exercises', 'partnerships']);
    expect(ids.slice(-4)).toEqual(['countries/peru', 'countries/chile', 'topics/sea', 'topics/air']);
  });
});

describe('the feed', () => {
  test('of everything has every page', () => {
    expect(paths('all')).toHaveLength(10);
  });

  test('of exercises has series and editions', () => {
    expect(paths('exercises')).toEqual(['/exercises/unitas/', '/exercises/unitas/2024/']);
  });

  test('of a country has its page and all that concerns it', () => {
    expect(paths('countries/peru')).toEqual(['/countries/peru/', '/exercises/unitas/', '/exercises/unitas/2024/', '/visits/peru/']);
  });

  test('of a topic has its page and what is filed under it', () => {
    expect(paths('topics/sea')).toEqual(['/programs/school/', '/topics/sea/']);
  });

  test('has the newest entries alone where there are many', () => {
    const programs = Array.from({ length: FEED_LENGTH + 5 }, (_, at) =>
      program(`p${at}`, { published: at === 3 ? '2025-02-01' : '2025-01-10' }),
    );
    const entries = feedsOf(contextWith({ programs })).find(({ scope }) => scope.id === 'programs')?.entries;
    expect(entries).toHaveLength(FEED_LENGTH);
    expect(entries?.[0]?.item.path).toBe('/programs/p3/');
  });
});

describe('calendars', () => {
  test('are of everything, of exercises, of visits, and of the countries that have an event', () => {
    expect(calendarsOf(world()).map(({ scope, events }) => [scope.id, events.length])).toEqual([
      ['all', 2],
      ['exercises', 1],
      ['visits', 1],
      ['countries/peru', 2],
    ]);
  });
});

describe('the feeds that the head of a page names', () => {
  const named = (path: string, calendar = false) => feedLinks('es', path, calendar).map(({ href }) => href);

  test.each([
    ['/', ['all.atom', 'all.json', 'all.ics']],
    ['/changes/', ['all.atom', 'all.json']],
    ['/visits/', ['visits.atom', 'visits.json', 'visits.ics']],
    ['/programs/', ['programs.atom', 'programs.json']],
    ['/topics/sea/', ['topics/sea.atom']],
    ['/calendar/2025/', ['all.ics']],
    ['/exercises/unitas/2024/', []],
    ['/privacy/', []],
  ])('on %s are those of its subject', (path, expected) => {
    expect(named(path)).toEqual(expected.map((name) => `/es/feeds/${name}`));
  });

  test('on the page of a country have its calendar where there is one', () => {
    expect(named('/countries/peru/', true)).toEqual(['atom', 'ics'].map((format) => `/es/feeds/countries/peru.${format}`));
    expect(named('/countries/peru/')).not.toContain('/es/feeds/countries/peru.ics');
  });

  test('say their media types', () => {
    expect(feedLinks('en', '/').map(({ type }) => type)).toEqual(['application/atom+xml', 'application/feed+json', 'text/calendar']);
  });
});
