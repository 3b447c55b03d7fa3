import { describe, expect, test } from 'vitest';
import { attribute, elementsOf, pages, plainPath, templateOf, textOf, type Element } from './site.ts';

const of = (...templates: string[]) => pages.filter(({ path }) => templates.includes(templateOf(path)));
const classed = (html: string, name: string): Element | undefined =>
  elementsOf(html).find((element) => attribute(element, 'class')?.split(' ').includes(name));
const inside = (element: Element | undefined, tag: string): Element[] => {
  const found: Element[] = [];
  const walk = (node: Element['childNodes'][number]) => {
    if (!('childNodes' in node)) return;
    if ('tagName' in node && node.tagName === tag) found.push(node);
    node.childNodes.forEach(walk);
  };
  element?.childNodes.forEach(walk);
  return found;
};
const words = (element: Element | undefined): string => (element ? textOf(element).replace(/\s+/g, ' ').trim() : '');
const hrefs = (elements: readonly Element[]): string[] => elements.map((element) => attribute(element, 'href') ?? '');

describe.each(of('map', 'map/*').map((page) => [page.path, page] as const))('the map %s', (_path, { html }) => {
  const marks = elementsOf(html).filter((element) => element.tagName === 'a' && attribute(element, 'id')?.startsWith('m-'));
  const rows = elementsOf(html).filter((element) => element.tagName === 'tr' && attribute(element, 'id')?.startsWith('r-'));

  test('has a row for each mark and a mark for each row', () => {
    const code = (element: Element) => attribute(element, 'id')?.slice(2) ?? '';
    expect(rows.length).toBeGreaterThan(30);
    expect(marks.map(code).sort()).toEqual(rows.map(code).sort());
  });

  test('has the name, the number and the address of each row in its mark', () => {
    const wrong = rows.filter((row) => {
      const mark = marks.find((found) => attribute(found, 'id') === attribute(row, 'id')?.replace('r-', 'm-'));
      const [number] = inside(row, 'td');
      const said = `${words(inside(row, 'th')[0])} ${words(number)}`;
      const drawn = mark ? words(inside(mark, 'text')[0]).replace(/\s/g, '') : '';
      return drawn !== said.replace(/\s/g, '') || !(attribute(mark ?? row, 'aria-label') ?? '').startsWith(said.replace(/ (\d+)$/, ' $1'));
    });
    expect(wrong.map((row) => words(row))).toEqual([]);
  });

  test('leads from each mark to where its row leads', () => {
    const leads = rows.map((row) => [attribute(row, 'id')?.slice(2), hrefs(inside(row, 'a'))[0]]);
    const marked = marks.map((mark) => [attribute(mark, 'id')?.slice(2), attribute(mark, 'href')]);
    expect(marked.sort()).toEqual(leads.sort());
  });
});

test.each(of('calendar/*').map((page) => [page.path, page] as const))('the strip of %s marks what its list says', (_path, { html }) => {
  const months = classed(html, 'months');
  const listed = inside(months, 'li');
  // What is known to the year only has no place on the strip; its section comes last.
  const undated = inside(
    inside(months, 'section').find((section) => attribute(section, 'aria-labelledby') === 'year'),
    'li',
  );
  const dated = listed.filter((item) => !undated.includes(item));
  expect(listed.length).toBeGreaterThan(0);
  expect(hrefs(inside(classed(html, 'cal'), 'a')).sort()).toEqual(hrefs(dated.flatMap((item) => inside(item, 'a'))).sort());
});

test.each(of('calendar').map((page) => [page.path, page] as const))('%s counts what its years list', (_path, { path: base }) => {
  const table = classed(pages.find(({ path }) => path === base)?.html ?? '', 'years-table');
  const rows = inside(inside(table, 'tbody')[0], 'tr');
  expect(rows.length).toBeGreaterThan(5);
  const wrong = rows.filter((row) => {
    const [href] = hrefs(inside(row, 'a'));
    const listed = inside(classed(pages.find(({ path }) => path === href)?.html ?? '', 'months'), 'li').length;
    return inside(row, 'td').reduce((sum, cell) => sum + Number(words(cell)), 0) !== listed;
  });
  expect(wrong.map((row) => words(row))).toEqual([]);
});

test('the line of a term marks the visits that are listed below it, and no other', () => {
  const commanders = of('commanders/*').filter(({ html }) => classed(html, 'term'));
  expect(commanders.length).toBeGreaterThan(0);
  const visits = (elements: readonly Element[]) => [...new Set(hrefs(elements).filter((href) => plainPath(href).startsWith('/visits/')))];
  const wrong = commanders.filter(({ html }) => {
    const marked = visits(inside(classed(html, 'term'), 'a')).sort();
    const listed = visits(inside(classed(html, 'prose'), 'a').filter((link) => attribute(link, 'aria-label') === undefined)).sort();
    return marked.length === 0 || marked.join() !== listed.join();
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('the chart of a series marks each edition of its table, and draws the figures that the table states', () => {
  const charts = of('series').filter(({ html }) => classed(html, 'tl'));
  expect(charts.length).toBeGreaterThan(10);
  const wrong = charts.filter(({ path, html }) => {
    const chart = classed(html, 'tl');
    const marked = hrefs(inside(chart, 'a'));
    const rows = elementsOf(html)
      .filter(({ tagName }) => tagName === 'tr')
      .map((row) => ({ text: words(row), links: hrefs(inside(row, 'a')) }));
    const editions = [...new Set(rows.flatMap(({ links }) => links.filter((href) => href.startsWith(path) && !href.includes('#'))))];
    const figures = inside(chart, 'g').flatMap((group) => inside(group, 'text').slice(1).map(words));
    const said = rows.map(({ text }) => text).join(' ');
    return marked.toSorted().join() !== editions.toSorted().join() || figures.some((figure) => !said.includes(figure));
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
