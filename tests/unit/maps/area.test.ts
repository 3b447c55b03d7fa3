import { describe, expect, test } from 'vitest';
import { AOR_CODES, areaCss, areaFile, areaMap, areaRadius, SHEETS, type AreaMark } from '../../../src/maps/index.ts';

const marks: AreaMark[] = AOR_CODES.map((iso, index) => ({
  iso,
  name: `Land ${iso}`,
  count: index % 4,
  href: `/countries/${iso}/`,
  label: `Land ${iso} ${String(index % 4)} exercises`,
}));
const words = { pacific: 'Pacific', atlantic: 'Atlantic', caribbean: 'Caribbean' };
const drawings = SHEETS.map((sheet) => ({
  sheet,
  ...areaMap({ sheet, title: 'A & B', marks, landHref: '/maps/area.svg', words, key: [20, 5, 1, 0] }),
}));
const links = drawings.flatMap(({ svg }) =>
  [...svg.matchAll(/<a href="([^"]+)" id="m-([A-Z]{2})" aria-label="([^"]+)">(.*?)<\/a>/g)].map(
    ([, href = '', iso = '', label = '', inside = '']) => ({ href, iso, label, inside }),
  ),
);

describe('the map of the area', () => {
  test('has every country on one of its sheets, once', () => {
    expect(links.map(({ iso }) => iso).sort()).toEqual([...AOR_CODES].sort());
  });

  test.each(marks)('$iso is a link that is named and has its circle', ({ iso, href, label, count }) => {
    const link = links.find((found) => found.iso === iso);
    expect(link).toMatchObject({ href, label });
    expect(link?.inside.match(/<circle/g)).toHaveLength(1);
    expect(link?.inside).toContain(` r="${String(areaRadius(count)).replace(/^0/, '')}"`);
    expect(
      link?.inside
        .replaceAll(/<[^>]+>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ).toBe(`Land ${iso} ${String(count)}`);
  });

  test.each(drawings)('keeps its marks within the sheet $sheet', ({ svg, width, height }) => {
    const places = [...svg.matchAll(/<circle[^>]* cx="([-\d.]+)" cy="([-\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter(([x, y]) => x < 0 || y < 0 || x > width || y > height)).toEqual([]);
  });

  test.each(drawings)('escapes the title of the sheet $sheet', ({ svg }) => {
    expect(svg).toContain('A &amp; B');
    expect(svg).not.toContain('A & B');
  });

  test('is the same each time', () => {
    const again = areaMap({ sheet: 'islands', title: 'A & B', marks, landHref: '/maps/area.svg', words, key: [20, 5, 1, 0] });
    expect(again.svg).toBe(drawings.find(({ sheet }) => sheet === 'islands')?.svg);
  });
});

test('the area of a circle is in proportion to its number', () => {
  expect(areaRadius(16) / areaRadius(4)).toBeCloseTo(2, 1);
});

test('the land that pages share has each country of the area once', () => {
  const ids = [...areaFile().matchAll(/ id="([A-Z]{2})"/g)].map(([, id]) => id);
  expect(ids.sort()).toEqual([...AOR_CODES].sort());
});

test('each row of the table lights up its country', () => {
  for (const code of AOR_CODES) expect(areaCss()).toContain(`#r-${code}:is(:hover,:focus-within)) #m-${code} use`);
});
