import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { digestsOf } from '../../src/integrations/page-digests.ts';
import { DIST, fileAt, isLeftOut, languageOf, pages, plainPath, templateOf, type Page } from './site.ts';

const LISTS = ['/exercises/', '/exercises/editions/', '/visits/', '/programs/', '/partnerships/'];
const narrowed = pages.filter(({ path }) => templateOf(path) === 'narrowed');
const lists = pages.filter(({ path }) => LISTS.includes(plainPath(path)));
const byPath = new Map(pages.map((page) => [page.path, page]));

/** Paths of the records in the rows of a list, without their language. */
const rowsOf = ({ html }: Page): string[] =>
  [...html.matchAll(/<li class="row">.*?<h3><a href="([^"]+)"/gs)].map(([, href = '']) => plainPath(href));

/** The facet links of a list with the number that each announces. */
const facetLinks = ({ html }: Page): { href: string; count: number }[] =>
  [...html.matchAll(/<li data-value="[^"]*"><a href="([^"]+)"[^>]*>[^<]*<\/a><span class="n">(\d+)<\/span>/g)].map(
    ([, href = '', count]) => ({ href, count: Number(count) }),
  );

/** How many records stand where a link leads: rows of a list, or entries of the section that it names. */
function recordsAt(href: string): number {
  const [path = '', id] = href.split('#');
  const page = byPath.get(path);
  if (!page) return -1;
  if (id === undefined) return rowsOf(page).length;
  const [, section = ''] = page.html.split(`<h2 id="${id}">`);
  return [...(section.split('<h2')[0] ?? '').matchAll(/<(?:li|dd)><a href/g)].length;
}

describe('every facet', () => {
  const links = [...lists, ...narrowed].flatMap((page) => facetLinks(page).map((link) => ({ from: page.path, ...link })));
  const counts = new Map([...new Set(links.map(({ href }) => href))].map((href) => [href, recordsAt(href)]));

  test('leads to as many records as it announces, and none to nothing', () => {
    expect(links.length).toBeGreaterThan(10_000);
    expect(links.filter(({ count }) => count === 0)).toEqual([]);
    expect(links.filter(({ href, count }) => counts.get(href) !== count).slice(0, 10)).toEqual([]);
  });

  test('keeps the language of the page', () => {
    expect(links.filter(({ from, href }) => languageOf(from) !== languageOf(href))).toEqual([]);
  });

  test('leads to every list narrowed down', () => {
    const linked = new Set(links.map(({ href }) => href));
    expect(narrowed.filter(({ path }) => !linked.has(path)).map(({ path }) => path)).toEqual([]);
  });
});

describe('a list narrowed down', () => {
  test('says in its first sentence how many rows it has', () => {
    const wrong = narrowed.filter((page) => {
      const [, lead = ''] = /<p class="stand">(.*?)<\/p>/s.exec(page.html) ?? [];
      return !new RegExp(`(^|[^\\d])${rowsOf(page).length}([^\\d]|$)`).test(lead);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('has the rows of its list that are filed under its value', () => {
    const filed = new Map(
      ['exercises', 'editions', 'visits', 'programs', 'partnerships'].map((list) => [
        list,
        Object.entries(JSON.parse(readFileSync(`${DIST}/lists/${list}.json`, 'utf8')) as Record<string, Record<string, string[]>>),
      ]),
    );
    const wrong = narrowed.filter((page) => {
      const [folder = '', facet = '', value = ''] = plainPath(page.path).split('/').filter(Boolean);
      const list = folder === 'exercises' && /^(year|country)$/.test(facet) ? 'editions' : folder;
      const expected = (filed.get(list) ?? []).filter(([, record]) => record[facet]?.includes(value)).map(([path]) => path);
      return expected.sort().join() !== rowsOf(page).sort().join();
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('is kept from search engines only where another page has the same records', () => {
    const left = narrowed.filter(isLeftOut);
    expect(left.length).toBeGreaterThan(0);
    const rows = (page: Page) => rowsOf(page).sort().join();
    const kept = new Set(narrowed.filter((page) => !isLeftOut(page)).map((page) => `${languageOf(page.path)} ${rows(page)}`));
    const unique = left.filter((page) => rowsOf(page).length > 1 && !kept.has(`${languageOf(page.path)} ${rows(page)}`));
    expect(unique.map(({ path }) => path)).toEqual([]);
    expect(kept.size).toBe(narrowed.length - left.length);
  });

  test('is not in the search of the site, which has the records themselves', () => {
    const indexed = digestsOf(`${DIST}/pagefind/fragment`);
    expect(indexed.has('/visits/')).toBe(false);
    expect(indexed.has('/countries/colombia/')).toBe(true);
    expect(narrowed.filter(({ path }) => indexed.has(path)).map(({ path }) => path)).toEqual([]);
  });

  test('names itself as its own address in every language', () => {
    const canonical = ({ html }: Page) => /<link rel="canonical" href="https?:\/\/[^/]+([^"]+)"/.exec(html)?.[1];
    expect(narrowed.filter((page) => canonical(page) !== page.path).map(({ path }) => path)).toEqual([]);
  });

  test('is as many pages as a reader can do with', () => {
    expect(narrowed.length).toBeLessThanOrEqual(600);
  });
});

test('what the lists are filed under names every record of them, and pages that are there', () => {
  for (const page of lists.filter(({ path }) => languageOf(path) === 'en')) {
    const [, list = ''] = /data-refine="\/lists\/(\w+)\.json"/.exec(page.html) ?? [];
    const paths = Object.keys(JSON.parse(readFileSync(`${DIST}/lists/${list}.json`, 'utf8')) as object);
    expect(paths.toSorted()).toEqual(rowsOf(page).toSorted());
    expect(paths.filter((path) => fileAt(path) === undefined)).toEqual([]);
  }
});
