import { describe, expect, test } from 'vitest';
import { FILES } from '../../../../src/model/glance-files.ts';
import { glancePage, type FigureId } from '../../../../src/model/pages/glance.ts';
import { contextWith, country, edition, partnership, series, visit } from '../../../fixtures/graph.ts';
import { sourced } from '../../../fixtures/records.ts';
import { tableText } from '../../../fixtures/table.ts';

const strength = (year: number, value: number) =>
  edition(`unitas/${year}`, { title: `UNITAS ${year}`, year, personnel: { ...sourced(value, 'press'), note: 'about' } });
const context = contextWith({
  exercises: [series('unitas', { title: 'UNITAS' }), series('cruzex', { title: 'CRUZEX' })],
  editions: [
    strength(2021, 1000),
    strength(2023, 5500),
    strength(2024, 700),
    edition('cruzex/2024', { title: 'CRUZEX 2024', year: 2024, personnel: sourced(90) }),
    edition('cruzex/2025', { year: 2025, held: 'announced' }),
  ],
  partnerships: [
    partnership('a', { title: 'Pact A', established: sourced('1996-05') }),
    partnership('b', { title: 'Pact B', established: sourced('1996', 'press') }),
    partnership('c', { title: 'Pact C' }),
  ],
  visits: [
    visit('x', { start: sourced('2024-05'), countries: sourced(['CL', 'PE']) }),
    visit('y', { start: sourced('2025-05'), countries: sourced(['PE']) }),
  ],
  countries: [country('peru')],
});
const page = glancePage(context);
const figure = (id: FigureId) => page.figures.find((item) => item.id === id);
const rows = (id: FigureId) => {
  const table = figure(id)?.table;
  return table && tableText(table);
};

describe('the page of small multiples', () => {
  test('counts editions that were held, by year', () => {
    expect(figure('exercises')?.plot).toEqual({
      kind: 'columns',
      points: [
        { year: 2021, value: 1 },
        { year: 2023, value: 1 },
        { year: 2024, value: 2 },
      ],
    });
    expect(figure('exercises')?.records).toBe(4);
  });

  test('counts visits for each country, most first', () => {
    expect(figure('visits')?.plot).toEqual({
      kind: 'rows',
      points: [
        { name: 'Peru', value: 2 },
        { name: 'Chile', value: 1 },
      ],
    });
  });

  test('counts partnerships whose year is known', () => {
    expect(figure('partnerships')?.plot).toEqual({ kind: 'columns', points: [{ year: 1996, value: 2 }] });
  });

  test('draws the people of series with three figures, and lists all', () => {
    expect(figure('personnel')?.plot).toMatchObject({ first: 2021, last: 2024, panels: [{ title: 'UNITAS', points: { length: 3 } }] });
    expect(figure('personnel')?.table.rows).toHaveLength(4);
  });

  test('lists the sources of its figures, each once', () => {
    expect(page.sources.map(({ id }) => id).sort()).toEqual(['navy', 'press']);
  });

  test('says in its tables what it draws', () => {
    expect(JSON.stringify([rows('exercises'), rows('visits'), rows('partnerships')])).toMatch(/2024.*2.*Peru.*2.*1996.*2/);
  });

  test('leaves out a picture without data', () => {
    expect(glancePage(contextWith({})).figures).toEqual([]);
  });
});

test('every file has as many fields in each row as in its head', () => {
  for (const [name, make] of Object.entries(FILES)) {
    const [head, ...lines] = make(context.graph, 'https://site.example');
    expect(lines.length, name).toBeGreaterThanOrEqual(name === 'participation' ? 0 : 1);
    expect(new Set(lines.map((line) => line.length)).size, name).toBeLessThanOrEqual(1);
    for (const line of lines) expect(line, name).toHaveLength(head?.length ?? 0);
  }
});
