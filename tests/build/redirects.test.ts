import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { attribute, elementsOf, fileAt, languageOf, redirects } from './site.ts';

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
