import { describe, expect, test } from 'vitest';
import { TIMELINE, timelineOf, type TimelineRow } from '../../../src/model/timeline.ts';

const row = (year: number, nationCount?: number, href = `/${year}/`): TimelineRow => ({ year, nationCount, card: { href } });
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
});
