import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { attribute, elementsOf, files, isLeftOut, isShared, languageOf, pages, plainPath, templateOf, textOf } from './site.ts';

const ORIGIN = 'https://southern-partners.example';
const LANGUAGES = ['en', 'es', 'pt'];
const indexed = pages.filter(({ path }) => !isShared(path));
const meta = (html: string, name: string) =>
  elementsOf(html).find((element) => attribute(element, 'name') === name || attribute(element, 'property') === name);
const folder = (name: string) => readdirSync(`content/${name}`).filter((file) => /^[^.]+\.mdx$/.test(file)).length;
const rows = (name: string) => (parse(readFileSync(`content/${name}.yaml`, 'utf8')) as unknown[]).length;
const count = (template: string) => indexed.filter(({ path }) => templateOf(path) === template).length / LANGUAGES.length;

describe('every record has its page, in every language', () => {
  const series = readdirSync('content/exercises');
  test.each([
    ['programs/*', folder('programs')],
    ['partnerships/*', folder('partnerships')],
    ['visits/*', folder('visits')],
    ['countries/*', folder('countries')],
    ['background/*', folder('background')],
    ['series', series.length],
    ['edition', series.reduce((sum, name) => sum + folder(`exercises/${name}`) - 1, 0)],
    ['topics/*', rows('topics')],
    ['commanders/*', rows('commanders')],
    ['claims/*', rows('claims')],
  ])('%s: %i pages', (template, expected) => {
    expect(expected).toBeGreaterThan(0);
    expect(count(template)).toBe(expected);
  });

  test('the same pages exist in all three languages', () => {
    const by = Map.groupBy(indexed, ({ path }) => languageOf(path));
    const paths = LANGUAGES.map((language) => (by.get(language) ?? []).map(({ path }) => plainPath(path)).sort());
    expect(paths[1]).toEqual(paths[0]);
    expect(paths[2]).toEqual(paths[0]);
  });

  test('no draft is published', () => {
    const drafts = readdirSync('content', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.mdx') && /^draft: true$/m.test(readFileSync(`content/${file}`, 'utf8')))
      .map((file) => `dist/${file.replace(/(\/index)?\.mdx$/, '')}/index.html`);
    expect(drafts.filter((file) => existsSync(file))).toEqual([]);
  });
});

describe('the head of every page', { timeout: 120_000 }, () => {
  const unique = (values: { path: string; value: string }[]) => {
    const seen = Map.groupBy(values, ({ path, value }) => `${languageOf(path)} ${value}`);
    return [...seen.values()].filter((list) => list.length > 1).map((list) => list.map(({ path }) => path));
  };
  const titles = indexed.map(({ path, html }) => ({
    path,
    value: textOf(elementsOf(html).find(({ tagName }) => tagName === 'title') ?? ({ childNodes: [], nodeName: '' } as never)),
  }));
  const descriptions = indexed.map(({ path, html }) => ({
    path,
    value: attribute(meta(html, 'description') ?? ({ attrs: [] } as never), 'content') ?? '',
  }));

  test('has a title of its own, of 20 characters or more', () => {
    expect(titles.filter(({ value }) => value.length < 20)).toEqual([]);
    expect(unique(titles)).toEqual([]);
  });

  test('has a description of its own, of 50 characters or more', () => {
    expect(descriptions.filter(({ value }) => value.length < 50)).toEqual([]);
    // A text that is not translated yet stands in all three languages, so uniqueness holds within one.
    expect(unique(descriptions)).toEqual([]);
  });

  test('names its own address as canonical and all three languages as alternates', () => {
    // A page that is kept from search engines names no alternates.
    const wrong = indexed.filter((page) => {
      if (isLeftOut(page)) return false;
      const { path, html } = page;
      const tags = elementsOf(html).filter(({ tagName }) => tagName === 'link');
      const href = (rel: string, lang?: string) =>
        tags.find((tag) => attribute(tag, 'rel') === rel && attribute(tag, 'hreflang') === lang)?.attrs.find(({ name }) => name === 'href')
          ?.value;
      const at = (language: string) => ORIGIN + (language === 'en' ? '' : `/${language}`) + plainPath(path);
      return (
        href('canonical') !== ORIGIN + path ||
        [...LANGUAGES.map((language) => [language, at(language)] as const), ['x-default', at('en')] as const].some(
          ([lang, url]) => href('alternate', lang) !== url,
        )
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('says its language', () => {
    const wrong = pages.filter(({ path, html }) => !html.includes(`<html lang="${languageOf(path)}"`)).map(({ path }) => path);
    expect(wrong).toEqual([]);
  });
});

describe('the body of every page', { timeout: 120_000 }, () => {
  test('has one h1, and headings that never skip a level', () => {
    const wrong = pages.flatMap(({ path, html }) => {
      const levels = elementsOf(html).flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
      const skip = levels.find((level, at) => level > (levels[at - 1] ?? level) + 1);
      return levels.filter((level) => level === 1).length !== 1 || skip !== undefined ? [`${path}: ${levels.join(' ')}`] : [];
    });
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  test('says that the site is not official, and links to the official one', () => {
    const wrong = pages
      .filter(({ html }) => !html.includes('class="notice"') || !html.includes('https://www.southcom.mil/'))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  test('carries no seal, emblem, flag or government banner', () => {
    const images = files.filter((file) => /seal|emblem|crest|flag|usa-banner/i.test(file));
    const banners = pages
      .filter(({ html }) => /usa-banner|usa-identifier|official website of the united states/i.test(html))
      .map(({ path }) => path);
    expect([...images, ...banners]).toEqual([]);
  });

  test('has no element id twice', () => {
    const wrong = pages.flatMap(({ path, html }) => {
      const ids = elementsOf(html).flatMap((element) => attribute(element, 'id') ?? []);
      const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
      return twice.length > 0 ? [`${path}: ${[...new Set(twice)].join(', ')}`] : [];
    });
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  test('has no word glued to a link or a bold word', () => {
    const wrong = pages.flatMap(({ path, html }) => {
      const glued = html.match(/[\p{L}.,;:)](?:<(?:a|b)\b[^>]*>)[\p{L}]|<\/(?:a|b)>[\p{L}(“]/gu);
      return glued ? [`${path}: ${[...new Set(glued)].slice(0, 3).join(' | ')}`] : [];
    });
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  test('marks a text in another language as such', () => {
    const wrong = indexed.filter(
      ({ path, html }) =>
        languageOf(path) !== 'en' &&
        /^(visits|programs|partnerships)\/\*$/.test(templateOf(path)) &&
        !html.includes('<div class="text" lang="en">') &&
        !existsSync(`content${plainPath(path).slice(0, -1)}.${languageOf(path)}.mdx`),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('sources', () => {
  test('numbers of a page run from 1 in reading order, lead to its list and back', () => {
    const wrong = pages.flatMap(({ path, html }) => {
      const marks = [...html.matchAll(/<sup class="fn">(.*?)<\/sup>/g)].flatMap(([, inner = '']) =>
        [...inner.matchAll(/href="#s(\d+)"/g)].map(([, n]) => Number(n)),
      );
      const firsts = [...new Set(marks)];
      const listed = [...html.matchAll(/<li id="s(\d+)">/g)].map(([, n]) => Number(n));
      const backs = [...html.matchAll(/class="back" href="#r(\d+)"/g)].map(([, n]) => Number(n));
      const inOrder = [...firsts].sort((a, b) => a - b).every((n, at) => n === at + 1);
      return !inOrder || listed.length !== firsts.length || backs.some((n) => !html.includes(`id="r${n}"`)) ? [path] : [];
    });
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  test('are as many in a list as on the page itself', () => {
    const countOn = new Map(
      pages.flatMap(({ path, html }) => {
        const [, count] = /<div class="verify"><p><svg.*?<\/svg><b>(.*?)<\/b>/.exec(html) ?? [];
        return count === undefined ? [] : [[path, count] as const];
      }),
    );
    const rows = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<li class="row">.*?<\/li>/gs)].flatMap(([row]) => {
        const [, target = ''] = /<h\d><a href="([^"]+)"/.exec(row) ?? [];
        const [, count] = /<p class="q"><svg.*?<\/svg><span>(.*?)<\/span>/.exec(row) ?? [];
        return count === undefined || !countOn.has(target) ? [] : [{ path, target, count }];
      }),
    );
    expect(rows.length).toBeGreaterThan(500);
    expect(rows.filter(({ target, count }) => countOn.get(target) !== count)).toEqual([]);
  });
});
