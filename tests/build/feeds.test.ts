import { readdirSync, readFileSync } from 'node:fs';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { attribute, DIST, elementsOf, fileAt, files, languageOf, pages, plainPath } from './site.ts';

const ORIGIN = 'https://southern-partners.example';
const LANGUAGES = ['en', 'es', 'pt'];
const STATES = ['CONFIRMED', 'TENTATIVE', 'CANCELLED'];
const NEWEST = 60;

const feeds = (extension: string) =>
  files
    .filter((file) => plainPath(file).startsWith('/feeds/') && file.endsWith(extension))
    .map((file) => ({ file, text: readFileSync(DIST + file, 'utf8') }));
const onSite = (url: string | null | undefined): boolean =>
  url?.startsWith(`${ORIGIN}/`) === true && fileAt(url.slice(ORIGIN.length)) !== undefined;
const descending = (values: readonly string[]): boolean => values.every((value, at) => at === 0 || value <= (values[at - 1] ?? ''));
const count = (name: string) => readdirSync(`content/${name}`).filter((file) => /^[^.]+\.mdx$/.test(file)).length;
const rows = (name: string) => (parse(readFileSync(`content/${name}.yaml`, 'utf8')) as unknown[]).length;

describe('Atom feeds', () => {
  const atom = feeds('.atom').map(({ file, text }) => ({ file, text, feed: parseFeed(text) }));

  test('are one for everything, for each of nine sections, each country and each topic, in three languages', () => {
    expect(atom.length).toBe(LANGUAGES.length * (1 + 9 + count('countries') + rows('topics')));
  });

  test('are read by feed-parser: title, language, address and author of each', () => {
    const wrong = atom.filter(
      ({ file, feed }) =>
        feed.meta.type !== 'atom' ||
        !feed.title?.startsWith('Southern Partners: ') ||
        feed.language !== languageOf(file) ||
        feed.self !== ORIGIN + file ||
        !onSite(feed.url) ||
        feed.authors[0]?.name !== 'Southern Partners',
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('have entries that are complete, differ, lead to a page and stand newest first', () => {
    const wrong = atom.filter(({ feed: { items } }) => {
      const ids = items.map(({ id }) => id);
      return (
        items.length === 0 ||
        items.length > NEWEST ||
        new Set(ids).size !== ids.length ||
        items.some((item) => !item.id?.startsWith('tag:') || !item.title || !item.published || !item.updated || !onSite(item.url)) ||
        !descending(items.map(({ updated }) => updated?.toISOString() ?? ''))
      );
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('are as new as their newest entry', () => {
    const wrong = atom.filter(({ feed }) => feed.updated?.getTime() !== feed.items[0]?.updated?.getTime());
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

describe('JSON feeds', () => {
  const json = feeds('.json').map(({ file, text }) => ({ file, raw: JSON.parse(text) as Record<string, unknown> }));

  test('stand beside the Atom feeds', () => {
    expect(json.map(({ file }) => file.replace('.json', ''))).toEqual(feeds('.atom').map(({ file }) => file.replace('.atom', '')));
  });

  test('are read by feedsmith without losing a field', () => {
    const dropped = json.filter(({ raw }) => {
      const { version, ...said } = raw;
      return version !== 'https://jsonfeed.org/version/1.1' || JSON.stringify(sorted(parseJsonFeed(raw))) !== JSON.stringify(sorted(said));
    });
    expect(dropped.map(({ file }) => file)).toEqual([]);
  });

  test('have the entries of the Atom feed', () => {
    const ids = new Map(
      feeds('.atom').map(({ file, text }) => [file.replace('.atom', '.json'), parseFeed(text).items.map(({ id }) => id)]),
    );
    const wrong = json.filter(
      ({ file, raw }) => JSON.stringify((raw['items'] as { id: string }[]).map(({ id }) => id)) !== JSON.stringify(ids.get(file)),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

/** The same value with its keys in order, dates as the text they stand for. */
function sorted(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

interface Event {
  uid: string;
  start: string;
  end: string;
  whole: boolean;
  status: string;
  url: string;
  stamp: string;
}

/** The events of a calendar as ical.js reads them. */
function eventsIn(text: string): Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component, { strictExceptions: true });
    const value = (name: string) => String(component.getFirstPropertyValue(name));
    return {
      uid: event.uid,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      whole: event.startDate.isDate && event.endDate.isDate,
      status: value('status'),
      url: value('url'),
      stamp: value('dtstamp'),
    };
  });
}

/** Exercises and visits of which a source gives the first day, counted in the content itself. */
function withFirstDay(folder: string): number {
  return readdirSync(`content/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?:[^/]+\/)?[^./]+\.mdx$/.test(file) && !file.endsWith('index.mdx'))
    .map((file) => parse(readFileSync(`content/${folder}/${file}`, 'utf8').split(/^---$/m)[1] ?? '') as Written)
    .filter(({ draft, start }) => draft !== true && /^\d{4}-\d{2}-\d{2}$/.test(start?.value ?? '')).length;
}
interface Written {
  draft?: boolean;
  start?: { value: string };
}

describe('calendars', () => {
  const calendars = feeds('.ics').map(({ file, text }) => ({ file, text, events: eventsIn(text) }));
  const of = (file: string) => calendars.find((calendar) => calendar.file === file)?.events ?? [];

  test('are there for everything, exercises, visits and countries, in three languages', () => {
    const english = calendars.map(({ file }) => file).filter((file) => languageOf(file) === 'en');
    expect(english).toEqual(
      expect.arrayContaining(['/feeds/all.ics', '/feeds/exercises.ics', '/feeds/visits.ics', '/feeds/countries/peru.ics']),
    );
    expect(calendars.length).toBe(LANGUAGES.length * english.length);
  });

  test('have every exercise and visit whose first day is known, and no other', () => {
    expect(of('/feeds/exercises.ics').length).toBe(withFirstDay('exercises'));
    expect(of('/feeds/visits.ics').length).toBe(withFirstDay('visits'));
    expect(of('/feeds/all.ics').length).toBe(withFirstDay('exercises') + withFirstDay('visits'));
  });

  test('are read by ical.js: events of whole days that end after they begin, with state, stamp and address', () => {
    const wrong = calendars.flatMap(({ file, events }) =>
      events
        .filter(
          ({ whole, start, end, status, url, stamp }) =>
            !whole ||
            start >= end ||
            !STATES.includes(status) ||
            !url.startsWith(`${ORIGIN}/`) ||
            !/^\d{4}-\d\d-\d\dT00:00:00Z$/.test(stamp),
        )
        .map(({ uid }) => `${file} ${uid}`),
    );
    expect(wrong).toEqual([]);
  });

  test('name an event by one id, once in a calendar and alike in all languages', () => {
    const twice = calendars.filter(({ events }) => new Set(events.map(({ uid }) => uid)).size !== events.length || events.length === 0);
    expect(twice.map(({ file }) => file)).toEqual([]);
    const uids = (file: string) => of(file).map(({ uid }) => uid);
    expect(uids('/es/feeds/all.ics')).toEqual(uids('/feeds/all.ics'));
    expect(uids('/pt/feeds/all.ics')).toEqual(uids('/feeds/all.ics'));
  });

  test('have lines as the standard wants them: ended by CR and LF, of 75 octets at most', () => {
    const wrong = calendars.filter(({ text }) => {
      const lines = text.split('\r\n');
      return lines.some((line) => line.includes('\n') || Buffer.byteLength(line) > 75) || lines[0] !== 'BEGIN:VCALENDAR';
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

describe('the page of feeds', () => {
  test.each(LANGUAGES)('names every feed and calendar in %s', (language) => {
    const path = language === 'en' ? '/feeds/' : `/${language}/feeds/`;
    const page = pages.find((one) => one.path === path);
    const named = elementsOf(page?.html ?? '').flatMap((element) => (element.tagName === 'a' ? (attribute(element, 'href') ?? []) : []));
    const all = files.filter((file) => plainPath(file).startsWith('/feeds/') && !file.endsWith('.html') && languageOf(file) === language);
    expect(all.filter((file) => !named.includes(file))).toEqual([]);
  });

  test('is led to from every page', () => {
    const without = pages.filter(
      ({ path, html }) => !html.includes(`href="${languageOf(path) === 'en' ? '' : `/${languageOf(path)}`}/feeds/"`),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });
});

test('the heads of pages name every Atom feed and every calendar, each by its type', () => {
  const TYPES: Record<string, string> = { atom: 'application/atom+xml', json: 'application/feed+json', ics: 'text/calendar' };
  const links = pages.flatMap(({ html }) =>
    elementsOf(html.slice(0, html.indexOf('</head>')))
      .filter((element) => attribute(element, 'rel') === 'alternate' && attribute(element, 'type') !== undefined)
      .map((element) => ({ href: attribute(element, 'href') ?? '', type: attribute(element, 'type') })),
  );
  const named = new Set(links.map(({ href }) => href));
  const all = [...feeds('.atom'), ...feeds('.ics')].map(({ file }) => file);
  expect(all.filter((file) => !named.has(file))).toEqual([]);
  expect(links.filter(({ href, type }) => fileAt(href) === undefined || TYPES[href.split('.').at(-1) ?? ''] !== type)).toEqual([]);
});
