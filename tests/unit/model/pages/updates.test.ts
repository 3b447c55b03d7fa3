import { describe, expect, test } from 'vitest';
import { changeDays } from '../../../../src/model/pages/changes.ts';
import { feedsPage } from '../../../../src/model/pages/feeds.ts';
import { ownPages } from '../../../../src/model/pages/site-page.ts';
import { commander, contextWith, country, program, sitePage, visit } from '../../../fixtures/graph.ts';

const none = { topics: [], commanders: [commander('doe', { published: '2025-01-09' })] };

describe('the list of changes', () => {
  test('names the new pages of a day one by one where they are few', () => {
    const [day] = changeDays(contextWith({ ...none, programs: [program('school')] }));
    expect(day).toMatchObject({ date: '2025-01-10', counted: [] });
    expect(day?.fresh.map(({ item }) => item.path)).toEqual(['/programs/school/']);
  });

  test('counts them by kind where they are many, each count leading to the list', () => {
    const programs = Array.from({ length: 21 }, (_, at) => program(`p${at}`));
    const [day] = changeDays(contextWith({ ...none, programs, visits: [visit('peru')], site: [sitePage('about')] }, 'es'));
    expect(day?.fresh).toEqual([]);
    expect(day?.counted.map(({ title, count, href }) => [title, count, href])).toEqual([
      ['Programas', '21', '/es/programs/'],
      ['Visitas del comandante', '1', '/es/visits/'],
      ['Sobre este sitio', '1', undefined],
    ]);
  });

  test('names every change, however many pages are new on the day', () => {
    const changes = [{ date: '2025-01-10', text: 'Something changed.' }];
    const programs = Array.from({ length: 21 }, (_, at) => program(`p${at}`, { changes }));
    expect(changeDays(contextWith({ ...none, programs }))[0]?.changes).toHaveLength(21);
  });

  test('has a day for each date, newest first', () => {
    const programs = [program('a'), program('b', { published: '2025-02-01' })];
    expect(changeDays(contextWith({ ...none, programs })).map(({ date }) => date)).toEqual(['2025-02-01', '2025-01-10', '2025-01-09']);
  });
});

describe('the page of feeds', () => {
  const page = feedsPage(contextWith({ countries: [country('peru'), country('chile', { iso: 'CL' })], visits: [visit('peru')] }));
  const rows = (id: string) => page.groups.find((group) => group.id === id)?.rows;

  test('has everything, sections, countries and topics, countries by name', () => {
    expect(page.groups.map(({ id }) => id)).toEqual(['all', 'section', 'country', 'topic']);
    expect(rows('country')?.map(({ title }) => title)).toEqual(['Chile', 'Peru']);
  });

  test('offers a calendar where there is one', () => {
    expect(rows('country')?.map(({ feeds }) => feeds.ics)).toEqual([undefined, '/feeds/countries/peru.ics']);
  });

  test('says how many events there are and how many are left out', () => {
    expect(page.counts).toMatch(/^Calendars hold 1 events\. Left out are 0 exercises and 0 visits/);
  });
});

test('the pages about the site are those of authors, the list of changes and the feeds', () => {
  expect(ownPages(contextWith({ site: [sitePage('about')] }, 'pt')).map(({ href }) => href)).toEqual([
    '/pt/about/',
    '/pt/changes/',
    '/pt/feeds/',
  ]);
});
