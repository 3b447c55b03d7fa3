import { describe, expect, test } from 'vitest';
import { citationTexts, piecesOf } from '../../../src/formats/citation-text.ts';
import type { Citable } from '../../../src/model/citable.ts';
import type { Language } from '../../../src/site.ts';

const URL = 'https://southern-partners.example/x/2025-08-argentina';
const TITLE = { en: 'Visit to Argentina, August 2025', es: 'Visita a Argentina, agosto de 2025', pt: 'Visita à Argentina, agosto de 2025' };
const page = (language: Language, changes: Partial<Citable> = {}): Citable => ({
  id: `visit-${language}`,
  language,
  title: TITLE[language],
  date: '2026-11-25',
  url: URL,
  abstract: undefined,
  ...changes,
});
/** The citation as plain text, its italics between asterisks. */
const cited = (style: string, language: Language, changes: Partial<Citable> = {}) =>
  citationTexts(page(language, changes))
    .find((text) => text.style === style)
    ?.pieces.map(({ text, italic }) => (italic ? `*${text}*` : text))
    .join('');

describe('a page cited as', () => {
  test.each([
    ['APA', 'en', `Southern Partners. (2026, November 25). *${TITLE.en}*. ${URL}`],
    ['APA', 'es', `Southern Partners. (2026, 25 de noviembre). *${TITLE.es}*. ${URL}`],
    ['APA', 'pt', `Southern Partners. (2026, 25 de novembro). *${TITLE.pt}*. ${URL}`],
    ['Chicago', 'en', `Southern Partners. “${TITLE.en},” November 25, 2026. ${URL}.`],
    ['Chicago', 'es', `Southern Partners. “${TITLE.es}”, 25 de noviembre de 2026. ${URL}.`],
    ['Chicago', 'pt', `Southern Partners. “${TITLE.pt}”, 25 de novembro de 2026. ${URL}.`],
    ['MLA', 'en', `“${TITLE.en}.” *Southern Partners*, 25 Nov. 2026, ${URL}.`],
    ['MLA', 'es', `“${TITLE.es}”. *Southern Partners*, 25 de noviembre de 2026, ${URL}.`],
    ['MLA', 'pt', `“${TITLE.pt}”. *Southern Partners*, 25 de novembro de 2026, ${URL}.`],
  ] as const)('%s in %s', (style, language, expected) => {
    expect(cited(style, language)).toBe(expected);
  });

  test('Chicago on the first of a month has the ordinal that Portuguese wants', () => {
    expect(cited('Chicago', 'pt', { date: '2026-12-01' })).toContain('1º de dezembro de 2026');
  });

  test('any style keeps signs that mean something to HTML', () => {
    expect(cited('APA', 'en', { title: 'R&D <of> ships' })).toContain('*R&D <of> ships*');
  });

  test('Chicago sets a quotation in a title into single marks and capitals as the style does', () => {
    expect(cited('Chicago', 'en', { title: 'The “largest” exercise' })).toContain('“The ‘Largest’ Exercise,”');
  });

  test('APA twice for one year is not told apart by letters', () => {
    cited('APA', 'en');
    expect(cited('APA', 'en', { id: 'other', title: 'Another page' })).toContain('(2026, November 25)');
  });
});

test('what a processor writes is cut into stretches of plain text', () => {
  expect(piecesOf('  <div class="csl-entry">A &#38; B. <i>C</i>, 1<sup>o</sup>.</div>\n')).toEqual([
    { text: 'A & B. ', italic: false },
    { text: 'C', italic: true },
    { text: ', 1º.', italic: false },
  ]);
});
