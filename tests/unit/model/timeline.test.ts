import { describe, expect, test } from 'vitest';
import { TIMELINE, timelineOf, type TimelineRow } from '../../../src/model/timeline.ts';

const row = (year: number, nationCount?: number, href = `/${year}/`, sizes: TimelineRow['sizes'] = {}): TimelineRow => ({
  year,
  nationCount,
  nations: nationCount === undefined ? undefined : String(nationCount),
  sizes,
  card: { href },
});
const ships = (value: number, text = String(value)): TimelineRow['sizes'] => ({ ships: { value, text } });
const timeline = (...rows: TimelineRow[]) => timelineOf(rows, ({ year, nationCount }) => `${year}: ${nationCount ?? 'not stated'}`);

describe('a timeline', () => {
  test('has a bar for an edition with a number of nations and a tick for one without', () => {
    const found = timeline(row(2024, 20), row(2023), row(2022, 10));
    expect(found?.bars.map(({ label, title, href }) => [label, title, href])).toEqual([
      ['20', '2024: 20', '/2024/'],
      ['10', '2022: 10', '/2022/'],
    ]);
    expect(found?.ticks.map(({ title, href }) => [title, href])).toEqual([['2023: not stated', '/2023/']]);
  });

  test('has its highest bar at the top and the others in proportion', () => {
    const bars = timeline(row(2024, 20), row(2023, 10), row(2022, 5))?.bars ?? [];
    const heights = bars.map(({ y }) => TIMELINE.base - y);
    expect(heights).toEqual([TIMELINE.base - TIMELINE.top, (TIMELINE.base - TIMELINE.top) / 2, (TIMELINE.base - TIMELINE.top) / 4]);
  });

  test('has its years at even distances, those without an edition included', () => {
    const years = timeline(row(2024), row(2021), row(2020))?.years ?? [];
    expect(years.map(({ text }) => text)).toEqual(['2020', '2021', '2022', '2023', '2024']);
    expect(years.map(({ x }) => x)).toEqual([30, 245, 460, 675, 890]);
  });

  test('has a single edition of a year in the middle of it', () => {
    const found = timeline(row(2024, 3), row(2022, 3), row(2020, 3));
    expect(found?.bars.map(({ x }) => x)).toEqual([890, 460, 30]);
  });

  test('has twins of a year side by side around its middle, the newer to the right', () => {
    const found = timeline(row(2024), row(2022, 8, '/new/'), row(2022, 7, '/old/'), row(2020));
    const [newer, older] = found?.bars ?? [];
    expect([newer?.href, newer?.x, older?.href, older?.x]).toEqual(['/new/', 472, '/old/', 448]);
  });

  test('keeps all marks within its width', () => {
    const rows = [row(2024, 9), row(2024, 8), row(2020, 7), row(2020, 6)];
    const places = timeline(...rows)?.bars.map(({ x }) => x) ?? [];
    expect(places.filter((x) => x > 0 && x < TIMELINE.width)).toHaveLength(rows.length);
  });

  test('can be drawn without any number', () => {
    expect(timeline(row(2024), row(2023), row(2022))?.bars).toEqual([]);
  });

  test.each([
    ['two editions', [row(2024, 1), row(2023, 2)]],
    ['editions of one year', [row(2024, 1), row(2024, 2), row(2024, 3)]],
    ['nothing', []],
  ])('is not drawn of %s', (_what, rows) => {
    expect(timeline(...rows)).toBeUndefined();
  });

  test('has no line of figures where fewer than three editions state them', () => {
    const found = timeline(row(2024, 1, '/a/', ships(9)), row(2023, 1, '/b/', ships(8)), row(2022));
    expect([found?.size, found?.height]).toEqual([undefined, TIMELINE.height]);
  });

  test('has a line of figures with a gap for each edition that states none', () => {
    const rows = [row(2024, 1, '/a/', ships(20)), row(2023), row(2022, 1, '/b/', ships(10)), row(2021, 1, '/c/', ships(5, '≈ 5'))];
    const found = timeline(...rows);
    const line = found?.size;
    expect(line?.size).toBe('ships');
    expect(line?.marks).toHaveLength(3);
    expect(line?.marks.map(({ x }) => x)).not.toContain(found?.ticks[0]?.x);
    const [low = 0, middle = 0, high = 0] = line?.marks.map(({ height }) => height) ?? [];
    expect([high / middle, middle / low]).toEqual([2, 2]);
    expect(found?.height).toBeGreaterThan(line?.base ?? Infinity);
  });

  test('has the first, the highest and the last figure of a line in words', () => {
    const rows = [
      row(2024, 1, '/a/', ships(10)),
      row(2023, 1, '/b/', ships(20)),
      row(2022, 1, '/c/', ships(15)),
      row(2021, 1, '/d/', ships(5, '≈ 5')),
    ];
    const line = timeline(...rows)?.size;
    expect(line?.labels.map(({ text }) => text)).toEqual(['≈ 5', '20', '10']);
  });

  test('writes every second year, the last among them, where there are many', () => {
    expect(timeline(row(2024), row(2020), row(2014))?.years.map(({ text }) => text)).toEqual([
      '2014',
      '2016',
      '2018',
      '2020',
      '2022',
      '2024',
    ]);
  });

  test('prefers the line of personnel to that of ships', () => {
    const both = (year: number) => row(year, 1, `/${year}/`, { ships: { value: 3, text: '3' }, personnel: { value: 900, text: '900' } });
    expect(timeline(both(2024), both(2023), both(2022))?.size?.size).toBe('personnel');
  });

  test('has no line of figures below a chart that is full of bars', () => {
    const many = (length: number) => timeline(...Array.from({ length }, (_, index) => row(2024 - index, 5, `/${index}/`, ships(3))));
    expect([many(10)?.size?.size, many(11)?.size]).toEqual(['ships', undefined]);
  });
});
