import { describe, expect, test } from 'vitest';
import { headingIds, idsIn, linkHeadings, slugOf } from '../../../src/model/headings.ts';

const page = (main: string) => `<header><h2 id="menu">Menu</h2></header><main id="main">${main}</main><footer><h2>Foot</h2></footer>`;

describe('a heading of the text', () => {
  test.each([
    ['<h2 id="brief">In brief</h2>', '<h2 id="brief"><a href="#brief">In brief</a></h2>'],
    ['<h3 class="x" id="a">A <abbr title="b">B</abbr></h3>', '<h3 class="x" id="a"><a href="#a">A <abbr title="b">B</abbr></a></h3>'],
    ['<h2>U.S. Southern Command</h2>', '<h2 id="u-s-southern-command"><a href="#u-s-southern-command">U.S. Southern Command</a></h2>'],
  ])('becomes a link to itself: %s', (before, after) => {
    expect(linkHeadings(page(before))).toBe(page(after));
  });

  test.each([
    ['is a link already', '<h3 id="a"><a href="/a/">A</a></h3>'],
    ['is hidden from sight', '<h2 id="all" class="group vh">All</h2>'],
    ['names the contents', '<nav><h2 id="toc">On this page</h2></nav>'],
    ['names a form', '<form><h2>Filter</h2></form>'],
    ['names a list in a section', '<h3>Topics</h3>'],
    ['is the title of the page', '<h1>Title</h1>'],
  ])('stays as it is where it %s', (_why, html) => {
    expect(linkHeadings(page(html))).toBe(page(html));
  });

  test('gets an id that nothing else on the page has', () => {
    const ids = idsIn(linkHeadings(page('<p id="other"></p><h2>Other</h2><h2>Other</h2><h2>2nd Fleet</h2>')));
    expect(ids).toEqual(['menu', 'main', 'other', 'other-2', 'other-3', 'h-2nd-fleet']);
  });
});

test('the ids of a page are those outside drawings', () => {
  expect(idsIn('<p id="a"><svg><g id="b"/></svg><i class="x" id="c">')).toEqual(['a', 'c']);
});

test('the ids of headings stand in their order', () => {
  expect(headingIds(page('<nav><h2 id="toc">T</h2></nav><h2 id="b">B</h2><h3>None</h3><h3 id="a">A</h3>'))).toEqual(['b', 'a']);
});

test.each([
  ['Qué se <b>sabe</b>', 'que-se-sabe'],
  ['“Law &amp; order”, 2024', 'law-order-2024'],
])('%s is known as %s', (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});
