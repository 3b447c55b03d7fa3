import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attribute, DIST, elementsOf, pages, textOf, type Element } from './site.ts';

/** The fields of each line of a file of data; quotes as RFC 4180 has them. */
function readCsv(name: string): string[][] {
  const text = readFileSync(`${DIST}/data/glance-${name}.csv`, 'utf8');
  return text
    .split('\r\n')
    .slice(1, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''),
    );
}
const htmlOf = (path: string): string => {
  const page = pages.find((item) => item.path === path);
  if (!page) throw new Error(`There is no page ${path}`);
  return page.html;
};
const inside = (html: string, part: string): Element[] =>
  elementsOf(html.slice(html.indexOf(part)).split(/<\/section>|<\/table>\s*<\/div>/)[0] ?? '');
const is = (tag: string) => (element: Element) => element.tagName === tag;
const words = (element: Element | undefined): string => (element ? textOf(element).trim().replace(/\s+/g, ' ') : '');

describe('at a glance', () => {
  const html = htmlOf('/glance/');
  const bodyOf = (id: string) => {
    const part = html.slice(html.indexOf(`data-figure="${id}"`)).split('</section>')[0] ?? '';
    const all = elementsOf(part);
    const rows = all.filter((element) => is('tr')(element) && element.parentNode?.nodeName === 'tbody');
    return { bars: all.filter((element) => attribute(element, 'data-key') !== undefined), rows };
  };
  const cell = (row: Element, at: number) =>
    words(row.childNodes.filter((node): node is Element => 'tagName' in node && /^t[hd]$/.test(node.tagName))[at]);

  test.each(['exercises', 'visits', 'partnerships'])('the picture of %s, its table and its file say the same', (id) => {
    const { bars, rows } = bodyOf(id);
    const file = readCsv(id);
    const at = id === 'visits' ? [1, 2] : [0, 1];
    expect(rows.map((row) => [cell(row, 0), cell(row, 1)])).toEqual(file.map((line) => at.map((field) => line[field] ?? '')));
    expect(bars.map((bar) => attribute(bar, 'data-key'))).toEqual(file.map((line) => line[at[0] ?? 0] ?? ''));
    expect(file.length).toBeGreaterThan(5);
  });

  test('the heights of columns are in proportion to their numbers', () => {
    for (const id of ['exercises', 'partnerships']) {
      const heights = bodyOf(id).bars.map((bar) =>
        Number(/v([\d.]+)h/.exec(bar.childNodes.map((node) => ('attrs' in node ? (attribute(node, 'd') ?? '') : '')).join(''))?.[1]),
      );
      const numbers = readCsv(id).map((line) => Number(line[1]));
      const most = Math.max(...numbers);
      const full = Math.max(...heights);
      heights.forEach((height, at) => expect(Math.abs(height - ((numbers[at] ?? 0) / most) * full)).toBeLessThan(0.2));
    }
  });

  test('the table of people has every figure of the file', () => {
    const { rows } = bodyOf('personnel');
    const numbers = rows.map((row) => Number(/^\d{1,3}(?:,\d{3})*/.exec(cell(row, 2))?.[0].replaceAll(',', '')));
    expect(numbers).toEqual(readCsv('personnel').map((line) => Number(line[3])));
  });
});

describe('the grid', () => {
  const file = readCsv('participation');
  const marks = (path: string) =>
    inside(htmlOf(path), '<table')
      .filter(is('tr'))
      .flatMap((row) => {
        const cells = row.childNodes.filter((node): node is Element => 'tagName' in node && node.tagName === 'td');
        return cells.flatMap((td) =>
          td.childNodes
            .filter((node): node is Element => 'tagName' in node && node.tagName === 'a')
            .map((link) => ({
              row: attribute(row, 'id') ?? '',
              href: attribute(link, 'href') ?? '',
              number: words(link),
              label: attribute(link, 'aria-label') ?? '',
            })),
        );
      });
  const hrefOf = (line: string[]) => new URL(line[8] ?? '').pathname;

  test.each([...new Set(file.map(([, series]) => series ?? ''))])('of %s has a mark for each line of its file', (series) => {
    const lines = file.filter((line) => line[1] === series);
    expect(
      marks(`/grid/exercises/${series}/`)
        .map(({ href }) => href)
        .sort(),
    ).toEqual(lines.map(hrefOf).sort());
    const hosts = lines.filter((line) => line[6] === 'host' && line[7] === 'held').length;
    expect(marks(`/grid/exercises/${series}/`).filter(({ label }) => label.endsWith(': host'))).toHaveLength(hosts);
  });

  test.each([...new Set(file.map((line) => line[3] ?? ''))])('of %s has a mark for each line of its file', (year) => {
    const lines = file.filter((line) => line[3] === year);
    expect(
      marks(`/grid/years/${year}/`)
        .map(({ href }) => href)
        .sort(),
    ).toEqual(lines.map(hrefOf).sort());
  });

  test('of countries by year adds up to the lines of exercises held', () => {
    const sum = marks('/grid/countries/').reduce((all, { number }) => all + Number(number), 0);
    expect(sum).toBe(file.filter((line) => line[7] === 'held').length);
  });

  test('of exercises by year counts the countries of each edition', () => {
    const counted = marks('/grid/').filter(({ number }) => number !== '');
    for (const { href, number } of counted) expect(Number(number), href).toBe(file.filter((line) => hrefOf(line) === href).length);
    expect(counted.length).toBeGreaterThan(20);
  });
});
