import { describe, expect, test } from 'vitest';
import { attribute, elementsOf, fileAt, languageOf, pages, textOf } from './site.ts';

const ids = new Map(pages.map(({ path, html }) => [path, new Set(elementsOf(html).flatMap((element) => attribute(element, 'id') ?? []))]));
const links = pages.flatMap(({ path, html }) =>
  elementsOf(html).flatMap((element) => {
    const target = attribute(element, 'href') ?? attribute(element, 'src');
    return target === undefined ? [] : [{ from: path, element, target }];
  }),
);
const internal = links.filter(({ target }) => target.startsWith('/') || target.startsWith('#'));

describe('links', () => {
  test('every link inside the site leads to a file', () => {
    const broken = internal
      .filter(({ target }) => !target.startsWith('#'))
      .filter(({ target }) => fileAt(target.split(/[?#]/)[0] ?? '') === undefined)
      .map(({ from, target }) => `${from} → ${target}`);
    expect([...new Set(broken)].slice(0, 20)).toEqual([]);
  });

  test('every #fragment leads to an element', () => {
    const broken = internal
      .filter(({ target, element }) => target.includes('#') && element.tagName === 'a')
      .filter(({ from, target }) => {
        const [path = '', id = ''] = target.split('#');
        return !ids.get(path.split('?')[0] || from)?.has(decodeURIComponent(id));
      })
      .map(({ from, target }) => `${from} → ${target}`);
    expect([...new Set(broken)].slice(0, 20)).toEqual([]);
  });

  test('links between pages keep the language of the reader, the language switch aside', () => {
    const strange = internal
      .filter(({ element, target }) => element.tagName === 'a' && attribute(element, 'hreflang') === undefined && target.startsWith('/'))
      // A file to download is the same one in all languages.
      .filter(({ element }) => attribute(element, 'download') === undefined)
      .filter(({ from, target }) => from !== '/404.html' && languageOf(target) !== languageOf(from))
      .map(({ from, target }) => `${from} → ${target}`);
    expect([...new Set(strange)].slice(0, 20)).toEqual([]);
  });

  test('link texts say where they lead', () => {
    const vague = /^(here|click here|read more|more|link|this page|aquí|leer más|aqui|leia mais)$/i;
    const wrong = links
      .filter(({ element }) => element.tagName === 'a')
      .filter(({ element }) => {
        const text = (attribute(element, 'aria-label') ?? textOf(element)).trim();
        return text === '' || vague.test(text);
      })
      .map(({ from, target }) => `${from} → ${target}`);
    expect([...new Set(wrong)].slice(0, 20)).toEqual([]);
  });

  test('sources are reached as their publishers gave them: http or https, never a script', () => {
    const wrong = links.filter(({ target }) => !/^(https?:|mailto:|\/|#)/.test(target)).map(({ from, target }) => `${from} → ${target}`);
    expect([...new Set(wrong)]).toEqual([]);
  });

  test('nothing is loaded from another origin', () => {
    const loaded = links.filter(
      ({ element }) =>
        ['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed', 'use'].includes(element.tagName) ||
        (element.tagName === 'link' && /stylesheet|preload|icon|modulepreload/.test(attribute(element, 'rel') ?? '')),
    );
    expect(
      loaded.filter(({ target }) => !target.startsWith('/') && !target.startsWith('#')).map(({ from, target }) => `${from} → ${target}`),
    ).toEqual([]);
  });
});
