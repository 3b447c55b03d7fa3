import { describe, expect, test } from 'vitest';
import { anchorsOf, withAnchors, type PageNow } from '../../../src/model/anchors.ts';

const main = (html: string) => `<main id="main">${html}</main>`;
const english = main('<h2 id="what">What</h2><h2 id="how">How</h2><h2 id="sources">Sources</h2>');
const page = (changes: Partial<PageNow> = {}): PageNow => ({ path: '/a/', language: 'en', html: english, english, ...changes });
const spanish = (html: string) => page({ language: 'es', html: main(html) });

describe('a fragment that a page has no more', () => {
  test('leads where the register says', () => {
    expect(anchorsOf(page(), ['old', 'what'], [{ from: '/a/#old', to: '/a/#how' }])).toEqual([['old', 'how']]);
  });

  test('leads to the top where nothing took its place', () => {
    expect(anchorsOf(page(), ['old'], [{ from: '/a/#old', to: '/a/' }])).toEqual([['old', 'main']]);
  });

  test('is mended in one language where the address names it', () => {
    const retired = [{ from: '/es/a/#viejo', to: '/es/a/#como' }];
    expect(anchorsOf(spanish('<h2 id="como">Cómo</h2>'), ['viejo'], retired)).toEqual([['viejo', 'como']]);
    expect(anchorsOf(page(), ['viejo'], retired)).toEqual([]);
  });

  test('is mended on every page where the frame of all had it', () => {
    expect(anchorsOf(page(), ['menu'], [{ from: '/#menu', to: '/' }])).toEqual([['menu', 'main']]);
  });

  test('leads to the list of sources where it was a mark of one', () => {
    expect(anchorsOf(page(), ['s12', 'r12', 's-navy-2025'], [])).toEqual([
      ['s12', 'sources'],
      ['r12', 'sources'],
      ['s-navy-2025', 'sources'],
    ]);
  });

  test('leads to the heading at the same place where the page has been translated since', () => {
    const translated = spanish('<h2 id="que">Qué</h2><h2 id="como">Cómo</h2><h2 id="sources">Fuentes</h2>');
    expect(anchorsOf(translated, ['what', 'how'], [])).toEqual([
      ['what', 'que'],
      ['how', 'como'],
    ]);
  });

  test('is lost where nothing says what took its place', () => {
    expect(anchorsOf(page(), ['old'], [{ from: '/a/#old', to: '/a/#not-there' }])).toEqual([]);
    expect(anchorsOf(page(), ['old'], [{ from: '/b/#old', to: '/b/#how' }])).toEqual([]);
    expect(anchorsOf(spanish('<h2 id="que">Qué</h2>'), ['what'], [])).toEqual([]);
  });
});

test('an anchor stands at the beginning of what took its place', () => {
  expect(
    withAnchors(main('<h2 class="x" id="how"><a href="#how">How</a></h2>'), [
      ['old', 'how'],
      ['top', 'main'],
    ]),
  ).toBe('<main id="main"><span id="top"></span><h2 class="x" id="how"><span id="old"></span><a href="#how">How</a></h2></main>');
});
