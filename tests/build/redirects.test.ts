import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readRedirects } from '../../src/deploy/redirects.ts';
import { aroundMain } from '../../src/model/headings.ts';
import { attribute, DIST, elementsOf, fileAt, files, isShared, languageOf, pages, redirects, shortLinks } from './site.ts';

const former = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .flatMap((file) => {
    const [, front = ''] = readFileSync(`content/${file}`, 'utf8').split(/^---$/m);
    return (parse(front) as { formerIds?: string[] }).formerIds ?? [];
  });

test('every former place has a page in every language that leads on', () => {
  const expected = ['', '/es', '/pt'].flatMap((prefix) => former.map((place) => `${prefix}/${place}/`));
  expect(former.length).toBeGreaterThan(0);
  expect(redirects.map(({ path }) => path)).toEqual(expected.sort());
});

test('each leads straight to a page of its language that is read, and is kept out of search engines', () => {
  const wrong = redirects.filter(({ path, html }) => {
    const elements = elementsOf(html);
    const content = (name: string) =>
      elements.flatMap((element) => (attribute(element, name.split('=')[0] ?? '') === name.split('=')[1] ? element : []))[0];
    const refresh = content('http-equiv=refresh');
    const target = /^0; url=(.+)$/.exec((refresh && attribute(refresh, 'content')) ?? '')?.[1] ?? '';
    const canonical = content('rel=canonical');
    const robots = content('name=robots');
    return (
      fileAt(target) === undefined ||
      redirects.some((other) => other.path === target) ||
      languageOf(target) !== languageOf(path) ||
      !((canonical && attribute(canonical, 'href')) ?? '').endsWith(target) ||
      (robots && attribute(robots, 'content')) !== 'noindex' ||
      !elements.some((element) => element.tagName === 'a' && attribute(element, 'href') === target)
    );
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

describe('short links', () => {
  const rules = readRedirects(readFileSync(`${DIST}/_redirects`, 'utf8'));
  const targetOf = (html: string) => /http-equiv="refresh" content="0; url=([^"]+)"/.exec(html)?.[1] ?? '';

  test('lead to the pages that show them, by a rule for hosts, by a page, and by a code', () => {
    const shown = pages
      .filter(({ path }) => languageOf(path) === 'en' && !isShared(path))
      .flatMap(({ path, html }) => [...html.matchAll(/href="(\/x\/[^"]+)" hreflang/g)].map(([, short = '']) => ({ path, short })))
      .filter(({ path }) => path !== '/short-links/');
    const stubs = new Map(shortLinks.map(({ path, html }) => [path, targetOf(html)]));
    const wrong = shown.filter(
      ({ path, short }) =>
        rules.get(short) !== path || stubs.get(`${short}/`) !== path || !files.includes(`${short.replace('/x/', '/qr/')}.svg`),
    );
    expect(shown.length).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });

  test('stand in the public list, every record among them', () => {
    const list = pages.find(({ path }) => path === '/short-links/')?.html ?? '';
    const press = pages.filter(({ path }) => /^\/press\/./.test(path)).map(({ path }) => path);
    expect(press).toHaveLength(files.filter((file) => /^\/cards\/.+\/.+\.png$/.test(file)).length);
    expect(press.filter((path) => !list.includes(`href="${path}"`))).toEqual([]);
  });

  test('and all other rules lead straight to a page that is read, and fit the 2,000 that hosts allow', () => {
    const read = new Set(pages.map(({ path }) => path));
    expect([...rules].filter(([from, to]) => !read.has(to) || read.has(from))).toEqual([]);
    expect(rules.size).toBeLessThan(2000);
  });
});

test('every heading of a text has an address and leads to it', () => {
  const wrong = pages.flatMap(({ path, html }) =>
    [
      ...aroundMain(html)[1]
        .replace(/<(nav|aside|form|dialog)\b[^]*?<\/\1>/g, '')
        .matchAll(/<h2\b([^>]*)>([^]*?)<\/h2>/g),
    ]
      .filter(([, attributes = '', inner = '']) => {
        const id = /id="([^"]+)"/.exec(attributes)?.[1];
        return !/class="[^"]*\bvh\b/.test(attributes) && (id === undefined || !inner.includes(`<a href="#${id}">`));
      })
      .map(([heading]) => `${path}: ${heading}`),
  );
  expect(wrong.slice(0, 10)).toEqual([]);
});
