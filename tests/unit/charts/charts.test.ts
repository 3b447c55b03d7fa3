import { describe, expect, test } from 'vitest';
import { COLUMNS, ROWS, STEMS, columnChart, rowChart, stemPanel } from '../../../src/charts/index.ts';

describe('columns', () => {
  const near = columnChart([
    { year: 2020, value: 2 },
    { year: 2022, value: 4 },
  ]);
  const far = columnChart([
    { year: 1942, value: 1 },
    { year: 2026, value: 3 },
  ]);

  test('are as high as their values, from one base', () => {
    const full = COLUMNS.base - COLUMNS.top;
    expect(near.bars.map(({ height }) => height)).toEqual([full / 2, full]);
    expect(near.bars.map(({ y, height }) => y + height)).toEqual([COLUMNS.base, COLUMNS.base]);
  });

  test('leave a year without a value empty, and name it', () => {
    expect(near.bars.map(({ year }) => year)).toEqual([2020, 2022]);
    expect(near.ticks.map(({ text }) => text)).toEqual(['’20', '’21', '’22']);
  });

  test('stay within the picture', () => {
    for (const { x, width, y } of [...near.bars, ...far.bars]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(COLUMNS.width);
      expect(y).toBeGreaterThanOrEqual(COLUMNS.top);
    }
  });

  test('name only the highest and every twentieth year where they stand close', () => {
    expect(far.bars.map(({ text }) => text)).toEqual([undefined, '3']);
    expect(far.ticks.map(({ text }) => text)).toEqual(['1960', '1980', '2000', '2020']);
  });
});

test('rows are as long as their values, in the order given', () => {
  const { rows, height } = rowChart([
    { name: 'Peru', value: 4 },
    { name: 'Chile', value: 1 },
  ]);
  expect(rows.map(({ name, width, y }) => [name, width, y])).toEqual([
    ['Peru', ROWS.longest, 0],
    ['Chile', ROWS.longest / 4, ROWS.row],
  ]);
  expect(height).toBe(2 * ROWS.row);
});

describe('stems', () => {
  const named = (...points: [number, number][]) =>
    stemPanel(
      points.map(([year, value]) => ({ year, value })),
      2015,
      2025,
    )
      .stems.filter((stem) => stem.named)
      .map(({ value }) => value);

  test('name the highest and the latest, unless it would touch another', () => {
    expect(named([2016, 900], [2020, 100], [2025, 500])).toEqual([900, 500]);
    expect(named([2016, 100], [2023, 900], [2025, 500])).toEqual([900]);
    expect(named([2016, 100], [2025, 500])).toEqual([500]);
    expect(named([2016, 900], [2024, 600], [2025, 500])).toEqual([900]);
  });

  test('have a scale from zero to the highest of their panel', () => {
    const { stems } = stemPanel(
      [
        { year: 2015, value: 50 },
        { year: 2025, value: 100 },
      ],
      2015,
      2025,
    );
    expect(stems.map(({ y }) => y)).toEqual([(STEMS.base + STEMS.top) / 2, STEMS.top]);
  });
});
