import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { attribute, DIST, elementsOf, fileAt, isLeftOut, pages } from './site.ts';

const read = (path: string): string => readFileSync(DIST + path, 'utf8');
const entries = [...read('/sitemap.xml').matchAll(/<url>(.*?)<\/url>/g)].map(([, entry = '']) => entry);
const locOf = (entry: string): string => /<loc>([^<]*)<\/loc>/.exec(entry)?.[1] ?? '';

test('the sitemap has every page that search engines may read, once, and no other', () => {
  const read = pages.filter((page) => !isLeftOut(page)).map(({ path }) => site.origin + path);
  expect(entries.map(locOf).sort()).toEqual(read.sort());
});

test('the sitemap and the head of a page name the same pages in other languages', () => {
  const page = pages.find(({ path }) => path === '/es/exercises/unitas/2025/');
  const links = elementsOf(page?.html ?? '').filter(
    (element) => attribute(element, 'hreflang') && attribute(element, 'rel') === 'alternate',
  );
  const entry = entries.find((each) => locOf(each) === `${site.origin}/es/exercises/unitas/2025/`) ?? '';
  const named = [...entry.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(([, language, href]) => [language, href]);
  expect(named).toHaveLength(4);
  expect(named).toEqual(links.map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')]));
});

test('days of change are real and stand with most pages', () => {
  const days = entries.flatMap((entry) => /<lastmod>([^<]*)<\/lastmod>/.exec(entry)?.[1] ?? []);
  expect(days.filter((day) => !/^20\d\d-\d\d-\d\d$/.test(day))).toEqual([]);
  expect(days.length).toBeGreaterThan(entries.length * 0.8);
});

test('robots.txt names the sitemap, and every address in llms.txt is there', () => {
  expect(read('/robots.txt')).toContain(`Sitemap: ${site.origin}/sitemap.xml`);
  const links = [...read('/llms.txt').matchAll(/\]\(([^)]*)\)/g)].map(([, link = '']) => link.replace(site.origin, ''));
  expect(links.length).toBeGreaterThan(30);
  expect(links.filter((link) => !fileAt(link))).toEqual([]);
});
