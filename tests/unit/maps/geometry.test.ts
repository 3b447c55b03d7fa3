import { describe, expect, test } from 'vitest';
import { balanced, including, padded, RATIO } from '../../../src/maps/chart-box.ts';
import { distanceKm, greatCircle } from '../../../src/maps/distance.ts';
import { degreeLabel, multiples, spacingFor, stepLabel } from '../../../src/maps/frame.ts';
import { latitudeOf, mercator, mercatorRatio, mercatorY } from '../../../src/maps/mercator.ts';
import { once } from '../../../src/maps/once.ts';
import { pathData, ringArea } from '../../../src/maps/paths.ts';
import { grow, pulledInside, sharedArea } from '../../../src/maps/rectangle.ts';
import { roundKm } from '../../../src/maps/scale-bar.ts';
import { escapeText, short } from '../../../src/maps/svg-text.ts';
import type { LonLat } from '../../../src/maps/types.ts';

describe('a Mercator chart', () => {
  const chart = mercator([-80, -20, -60, 10], 400);

  test.each<LonLat>([
    [-80, 10],
    [-77.04, -12.05],
    [-60, -20],
    [-50, 40],
  ])('gives back the place at %d, %d', (lon, lat) => {
    const [x, y] = chart.from(chart.at([lon, lat]));
    expect(x).toBeCloseTo(lon, 9);
    expect(y).toBeCloseTo(lat, 9);
  });

  test('has its upper left corner in the north-west and is as wide as asked', () => {
    expect(chart.at([-80, 10])).toEqual([0, 0]);
    const [x, y] = chart.at([-60, -20]);
    expect([x, Math.round(y)]).toEqual([400, chart.height]);
  });

  test('is drawn by the projection as by its own reckoning', () => {
    const [x = 0, y = 0] = chart.projection([-77.04, -12.05]) ?? [];
    const [ownX, ownY] = chart.at([-77.04, -12.05]);
    expect(x).toBeCloseTo(ownX, 6);
    expect(y).toBeCloseTo(ownY, 6);
  });

  test('is taller for the same degrees far from the equator', () => {
    expect(mercatorRatio([0, 50, 10, 60])).toBeGreaterThan(mercatorRatio([0, 0, 10, 10]));
  });

  test.each([-60, -12.05, 0, 33.3, 84])('has an ordinate that leads back to the latitude %d', (lat) => {
    expect(latitudeOf(mercatorY(lat))).toBeCloseTo(lat, 9);
  });
});

describe('the box of a chart', () => {
  test('grows to hold places outside it', () => {
    expect(
      including(
        [-80, -20, -60, 10],
        [
          [-90, 0],
          [-70, 15],
        ],
      ),
    ).toEqual([-90, -20, -60, 15]);
  });

  test('does not grow for places inside it', () => {
    expect(including([-80, -20, -60, 10], [[-70, 0]])).toEqual([-80, -20, -60, 10]);
  });

  test('has its margin on every side', () => {
    const [west, south, east, north] = padded([-80, -20, -60, 10], 0.1);
    expect(west < -80 && south < -20 && east > -60 && north > 10).toBe(true);
  });

  test('of a small island is at least as many degrees across as asked', () => {
    const [west, , east] = padded([-61, 0, -60.9, 0.05], 0.1, 0.8);
    expect(east - west).toBeCloseTo(0.8, 9);
  });

  test.each([
    ['narrow', [-71, -55, -66, -17]],
    ['wide', [-85, 20, -74, 23]],
    ['as wide as high', [-80, 0, -70, 10]],
  ] as const)('that is %s ends up within the ratios and never smaller', (_what, box) => {
    const [west, south, east, north] = balanced(box);
    const ratio = mercatorRatio([west, south, east, north]);
    expect(ratio).toBeGreaterThanOrEqual(RATIO.least - 1e-9);
    expect(ratio).toBeLessThanOrEqual(RATIO.most + 1e-9);
    expect(west <= box[0] && south <= box[1] && east >= box[2] && north >= box[3]).toBe(true);
  });
});

describe('the distance', () => {
  test('of a quarter of the equator is that of a sphere of mean radius', () => {
    expect(distanceKm([0, 0], [90, 0])).toBe(Math.round((6371 * Math.PI) / 2));
  });

  test('from Miami to Lima is the known great-circle distance, within half a percent', () => {
    const known = 4216;
    expect(Math.abs(distanceKm([-80.29, 25.79], [-77.11, -12.02]) - known) / known).toBeLessThan(0.005);
  });

  test('is the same both ways, and none from a place to itself', () => {
    expect(distanceKm([-80, 25], [-77, -12])).toBe(distanceKm([-77, -12], [-80, 25]));
    expect(distanceKm([-80, 25], [-80, 25])).toBe(0);
  });

  test('along the great circle adds up to the whole', () => {
    const points = greatCircle([-80, 25], [-60, -30], 10);
    const parts = points.slice(1).map((point, index) => distanceKm(points[index] ?? point, point));
    expect(points).toHaveLength(11);
    expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - distanceKm([-80, 25], [-60, -30]))).toBeLessThan(10);
  });
});

describe('a label of degrees', () => {
  test.each([
    [1040, '17°20′N'],
    [-1040, '17°20′S'],
    [600, '10°N'],
    [605, '10°05′N'],
    [0, '0°'],
    [-30, '0°30′S'],
  ])('of %i minutes is %s', (minutes, label) => {
    expect(degreeLabel(minutes, 'N', 'S')).toBe(label);
  });

  test.each([
    [600, '10°'],
    [60, '1°'],
    [30, '30′'],
    [2, '2′'],
  ])('of a step of %i minutes is %s', (minutes, label) => {
    expect(stepLabel(minutes)).toBe(label);
  });
});

describe('the lines of degrees', () => {
  test('are the multiples of their step, both ends included', () => {
    expect(multiples(-1, 1, 30)).toEqual([-60, -30, 0, 30, 60]);
  });

  test('are none where the step does not meet the chart', () => {
    expect(multiples(0.1, 0.4, 30)).toEqual([]);
  });

  test('are finer on a chart of less', () => {
    const [small, large] = [mercator([-61, 13, -60, 14], 500), mercator([-90, -40, -30, 20], 500)].map(spacingFor);
    expect(small?.label ?? 0).toBeLessThan(large?.label ?? 0);
  });
});

describe('rectangles', () => {
  const square = { left: 0, top: 0, right: 10, bottom: 10 };

  test('share the area in which they overlap', () => {
    expect(sharedArea(square, { left: 6, top: 5, right: 20, bottom: 20 })).toBe(20);
  });

  test('share nothing where they only touch or stand apart', () => {
    expect(sharedArea(square, { ...square, left: 10, right: 20 })).toBe(0);
    expect(sharedArea(square, { left: 20, top: 20, right: 30, bottom: 30 })).toBe(0);
  });

  test('grow on every side', () => {
    expect(grow(square, 2)).toEqual({ left: -2, top: -2, right: 12, bottom: 12 });
  });

  test('are pulled inside without changing their size', () => {
    expect(pulledInside({ left: -5, top: 95, right: 15, bottom: 105 }, 100, 100)).toEqual({ left: 0, top: 90, right: 20, bottom: 100 });
  });

  test('stay where they are inside', () => {
    expect(pulledInside(square, 100, 100)).toEqual(square);
  });
});

test.each([
  [7, 5],
  [5, 5],
  [4.9, 2],
  [1.5, 1],
  [1000, 1000],
  [999, 500],
  [0.3, 0.2],
])('a scale bar of at most %d km is %d km long', (limit, km) => {
  expect(roundKm(limit)).toBeCloseTo(km, 9);
});

describe('the path of an outline', () => {
  test('starts at its first point and goes on by steps', () => {
    expect(
      pathData([
        [
          [10, 20],
          [15, 20],
          [15, 10],
        ],
      ]),
    ).toBe('M10 20l5 0 0-10z');
  });

  test('of a line is not closed', () => {
    expect(
      pathData(
        [
          [
            [10, 20],
            [15, 20],
          ],
        ],
        true,
      ),
    ).toBe('M10 20l5 0');
  });

  test('encloses an area whichever way round it runs', () => {
    const ring: [number, number][] = [
      [0, 0],
      [10, 0],
      [10, 5],
      [0, 5],
    ];
    expect([ringArea(ring), ringArea([...ring].reverse())]).toEqual([50, 50]);
  });
});

test('text is safe in a drawing', () => {
  expect(escapeText('<a href="x">Trinidad & Tobago</a>')).toBe('&lt;a href=&quot;x&quot;&gt;Trinidad &amp; Tobago&lt;/a&gt;');
});

test.each([
  [1.25, '1.3'],
  [2, '2'],
  [-0.04, '0'],
  [-3.14, '-3.1'],
])('the number %d is written %s', (value, text) => {
  expect(short(value)).toBe(text);
});

test('what is computed once is computed once for each arguments', () => {
  let calls = 0;
  const area = once((a: number, b: number) => (calls++, a * b));
  expect([area(2, 3), area(2, 3), area(3, 2), calls]).toEqual([6, 6, 6, 2]);
});
