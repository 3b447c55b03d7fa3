import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { loadFromString } from 'html-metadata';
import { describe, expect, test } from 'vitest';
import type { CslItem } from '../../src/formats/csl-item.ts';
import { DIST, elementsOf, fileAt, files, languageOf, pages, templateOf, textOf } from './site.ts';

const ORIGIN = 'https://southern-partners.example';
const FORMATS = ['bib', 'ris', 'json'] as const;
/** Most files: one of each format for a record. */
const MOST_FILES = 1600;

const RECORDS = /^(?:series|edition|(?:programs|partnerships|visits|countries|topics|commanders|background|claims)\/\*)$/;
/** Pages about one record. */
const records = pages.filter(({ path }) => RECORDS.test(templateOf(path)));
const cited = files.filter((file) => file.startsWith('/cite/'));
const names = [...new Set(cited.map((file) => file.replace(/^\/cite\/|\.[a-z]+$/g, '')))];
const fileOf = (name: string, format: (typeof FORMATS)[number]) => readFileSync(`${DIST}/cite/${name}.${format}`, 'utf8');
const csl = new Map(names.map((name) => [name, JSON.parse(fileOf(name, 'json')) as CslItem[]]));

interface Read {
  id: string;
  title: string;
  url: string;
  date: string;
  author: string;
}
/** What citation-js reads in a file, sources of the reading aside. */
const read = (text: string): Read[] =>
  new Cite(text).data.map(({ id, title, URL, issued, author }) => ({
    id,
    title,
    url: URL,
    date: issued['date-parts'][0]?.join('-') ?? '',
    author: author?.map((name) => name.family ?? name.literal).join() ?? '',
  }));
const expected = (items: readonly CslItem[]): Read[] =>
  items.map(({ id, title, URL, issued }) => ({
    id,
    title,
    url: URL,
    date: issued['date-parts'][0].join('-'),
    author: 'Southern Partners',
  }));

describe('the files for reference managers', () => {
  test('are one of each format for every record, and not too many', () => {
    expect(names.length).toBe(records.filter(({ path }) => languageOf(path) === 'en').length);
    expect(cited.length).toBe(names.length * FORMATS.length);
    expect(cited.length).toBeLessThanOrEqual(MOST_FILES);
  });

  test('are read as BibTeX by citation-js, with all that the record says', { timeout: 60_000 }, () => {
    const wrong = names.filter((name) => JSON.stringify(read(fileOf(name, 'bib'))) !== JSON.stringify(expected(csl.get(name) ?? [])));
    expect(wrong).toEqual([]);
  });

  test('are read as RIS by citation-js, with all that the record says', { timeout: 60_000 }, () => {
    const bare = (items: Read[]) => JSON.stringify(items.map((item) => ({ ...item, id: '' })));
    const wrong = names.filter((name) => bare(read(fileOf(name, 'ris'))) !== bare(expected(csl.get(name) ?? [])));
    expect(wrong).toEqual([]);
  });

  test('have ids that are used once', () => {
    const ids = [...csl.values()].flat().map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('give addresses of the site: a short link, or a page in another language', () => {
    const strange = [...csl.values()].flat().filter(({ URL: url, language }) => {
      const path = url.replace(ORIGIN, '');
      return language === 'en' ? !/^\/x\/[a-z0-9-]+$/.test(path) : languageOf(path) !== language || fileAt(path) === undefined;
    });
    expect(strange.map(({ id }) => id)).toEqual([]);
  });
});

describe('the panel of every record', () => {
  const panels = records.map(({ path, html }) => ({ path, panel: /<details class="cite">(.*?)<\/details>/s.exec(html)?.[1] ?? '' }));

  test('cites it in three styles and leads to its files, without a script', () => {
    const wrong = panels.filter(
      ({ panel }) =>
        ['APA', 'Chicago', 'MLA'].some((style) => !panel.includes(`<dt>${style}`)) ||
        FORMATS.some((format) => !new RegExp(`href="/cite/[a-z0-9-]+\\.${format}" download`).test(panel)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('names title, day and address in each style', () => {
    const wrong = panels.filter(({ panel }) => {
      const cites = elementsOf(panel).filter(({ tagName }) => tagName === 'dd');
      return cites.length !== 3 || cites.some((cite) => !textOf(cite).includes('2026') || !textOf(cite).includes(`${ORIGIN}/`));
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('what html-metadata reads in the head of a page', () => {
  const headOf = (html: string) => html.slice(0, html.indexOf('</head>'));

  test('is title, site as author and publication, day, address, language and abstract', { timeout: 60_000 }, async () => {
    const wrong: string[] = [];
    for (const { path, html } of records) {
      const { dublinCore, highwirePress, openGraph, general } = await loadFromString(headOf(html));
      const [h1] = elementsOf(/<h1.*?<\/h1>/s.exec(html)?.[0] ?? '').filter(({ tagName }) => tagName === 'h1');
      const right =
        dublinCore?.title === (h1 && textOf(h1).trim()) &&
        highwirePress?.author === 'Southern Partners,' &&
        /^\d{4}-\d{2}-\d{2}$/.test(highwirePress.date ?? '') &&
        // With a title of Highwire's, Zotero would file the page as an article in a journal.
        highwirePress.title === undefined &&
        openGraph?.site_name === 'Southern Partners' &&
        openGraph.url === ORIGIN + path &&
        general?.lang === languageOf(path) &&
        (general.description?.length ?? 0) >= 50;
      if (!right) wrong.push(path);
    }
    expect(wrong).toEqual([]);
  });

  test('is nothing on pages that are no record', async () => {
    const others = pages.filter(({ path }) => ['about', 'feeds', 'visits', 'home'].includes(templateOf(path)));
    const read = await Promise.all(others.map(({ html }) => loadFromString(headOf(html))));
    expect(read.filter(({ dublinCore, highwirePress }) => dublinCore ?? highwirePress)).toEqual([]);
  });
});
