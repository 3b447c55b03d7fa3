import { describe, expect, test } from 'vitest';
import { escapeHtml, markerOf } from '../../../src/model/abbreviations.ts';
import type { Language } from '../../../src/site.ts';
import { term } from '../../fixtures/graph.ts';

const named = (name: string, en: string) =>
  term(name.toLowerCase().replace(/[^a-z]/g, ''), { term: name, expansion: { en, es: `${en} (es)`, pt: `${en} (pt)` } });
const TERMS = [
  named('AOR', 'Area'),
  named('AO', 'Operations'),
  named('JTF-Bravo', 'Joint Task Force'),
  named('R’D', 'A "quote" & more'),
  named('coalition', 'None'),
];
const mark = (html: string, { seen = new Set<string>(), language = 'en' as Language } = {}) => markerOf(TERMS, language)(html, seen);
const AOR = '<abbr title="Area">AOR</abbr>';

describe('an acronym in a text', () => {
  test('carries its expansion where it is first used', () => {
    expect(mark('<p>The AOR and the AOR.</p>')).toBe(`<p>The ${AOR} and the AOR.</p>`);
  });

  test('carries it in the language of the page', () => {
    expect(mark('AOR', { language: 'es' })).toBe('<abbr title="Area (es)">AOR</abbr>');
  });

  test('carries it once for a page, in whichever piece it comes first', () => {
    const seen = new Set<string>();
    expect([mark('The AOR.', { seen }), mark('The AOR.', { seen })]).toEqual([`The ${AOR}.`, 'The AOR.']);
  });

  test.each([
    '<a href="/x/">AOR</a>',
    '<h2 id="aor">The AOR</h2>',
    '<code>AOR</code>',
    '<sup>AOR</sup>',
    '<abbr title="x">AOR</abbr>',
    '<a href="/x/"><em>AOR</em></a>',
  ])('is left alone where a mark would nest or disturb: %s', (html) => {
    expect(mark(html)).toBe(html);
  });

  test('is marked after a place where it was left alone', () => {
    expect(mark('<h2>AOR</h2><p>AOR</p>')).toBe(`<h2>AOR</h2><p>${AOR}</p>`);
  });

  test('is left alone in an attribute', () => {
    expect(mark('<p title="AOR" class="AOR">x</p>')).toBe('<p title="AOR" class="AOR">x</p>');
  });

  test.each(['AORS', 'XAOR', 'AOR-2', 'ÁAOR'])('is not a part of a longer word: %s', (word) => {
    expect(mark(`The ${word}.`)).toBe(`The ${word}.`);
  });

  test('is the longer one where one begins with the other', () => {
    expect(mark('AOR')).toBe(AOR);
  });

  test('may have a hyphen and small letters', () => {
    expect(mark('In JTF-Bravo.')).toBe('In <abbr title="Joint Task Force">JTF-Bravo</abbr>.');
  });

  test('has an expansion that is safe in an attribute', () => {
    expect(mark('R’D')).toBe('<abbr title="A &quot;quote&quot; &amp; more">R’D</abbr>');
  });

  test('is not a term in small letters', () => {
    expect(mark('The coalition.')).toBe('The coalition.');
  });

  test('is not looked for where the glossary has none', () => {
    expect(markerOf([], 'en')('<p>AOR</p>', new Set())).toBe('<p>AOR</p>');
  });
});

test('text is safe in HTML', () => {
  expect(escapeHtml('<a href="x">Trinidad & Tobago</a>')).toBe('&lt;a href=&quot;x&quot;&gt;Trinidad &amp; Tobago&lt;/a&gt;');
});
