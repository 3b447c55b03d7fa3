import { describe, expect, test } from 'vitest';
import { pages, plainPath, templateOf, type Page } from './site.ts';

describe('the way from the home page', () => {
  test('stands on every other page, and ends with the page itself', () => {
    const wrong = pages
      .filter(({ path }) => path !== '/404.html' && plainPath(path) !== '/')
      .filter(({ html }) => !/<nav class="crumb wrap".*?<li><span aria-current="page">[^<]+<\/span><\/li><\/ol><\/nav>/s.test(html));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('the contents of a page about a record', () => {
  test('name every section of it, in its order', () => {
    const wrong = pages
      .filter(({ html }) => html.includes('<nav class="toc"'))
      .filter(({ html }) => {
        const [, toc = ''] = /<nav class="toc".*?<ul[^>]*>(.*?)<\/ul>/s.exec(html) ?? [];
        const listed = [...toc.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
        const [, text = ''] = /<div class="prose">(.*)<\/article>/s.exec(html) ?? [];
        const sections = [...text.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id);
        return listed.length === 0 || listed.join() !== sections.join();
      });
    expect(wrong.map(({ path }) => path).slice(0, 5)).toEqual([]);
  });
});

describe('the ways on at the end of a page', () => {
  const groupsOf = ({ html }: Page) =>
    [...html.matchAll(/<div><h3>([^<]+)<\/h3><ul role="list">(.*?)<\/ul><\/div>/gs)].map(([, title = '', list = '']) => ({
      title,
      hrefs: [...list.matchAll(/<a href="([^"]+)"/g)].map(([, href = '']) => href),
    }));
  const detail = pages.filter(({ html }) => html.includes('<div class="rel wide">'));

  test('are there on every page about a record', () => {
    const without = pages.filter(
      ({ path, html }) =>
        /^(series|edition|(visits|programs|partnerships|countries|background|topics|commanders)\/\*)$/.test(templateOf(path)) &&
        !html.includes('<div class="rel wide">'),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('have no empty group, no page twice, and never the page itself', () => {
    const wrong = detail.filter((page) => {
      const groups = groupsOf(page);
      const hrefs = groups.flatMap((group) => group.hrefs);
      return (
        groups.length === 0 || groups.some((group) => group.hrefs.length === 0) || new Set([...hrefs, page.path]).size !== hrefs.length + 1
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
