import { describe, expect, test } from 'vitest';
import { rasterOf, WATER } from '../../../src/maps/raster.ts';

// A chart of 120 by 60 units: land "PE" on the left third, "CL" on the next, water on the right.
const square = (left: number, right: number): [number, number][] => [
  [left, 0],
  [right, 0],
  [right, 60],
  [left, 60],
];
const raster = rasterOf(
  120,
  60,
  new Map([
    ['PE', [square(0, 40)]],
    ['CL', [square(40, 80)]],
  ]),
);
const at = (left: number, right: number) => ({ left: left + 1, top: 7, right: right - 1, bottom: 53 });

describe('the share of a rectangle', () => {
  test('that a land covers is all of it inside', () => {
    expect(raster.share(at(6, 30), 'PE')).toBe(1);
  });

  test('that a land covers is nothing elsewhere', () => {
    expect([raster.share(at(84, 114), 'PE'), raster.share(at(48, 72), 'PE'), raster.share(at(6, 30), 'XX')]).toEqual([0, 0, 0]);
  });

  test('that a land covers is a part of it across a border', () => {
    const share = raster.share(at(0, 80), 'PE');
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });

  test('that is water is what no land covers', () => {
    expect([raster.share(at(84, 114), WATER), raster.share(at(6, 30), WATER)]).toEqual([1, 0]);
  });

  test('off the chart is water', () => {
    expect(raster.share({ left: 200, top: 200, right: 230, bottom: 230 }, WATER)).toBe(1);
  });
});

describe('what is foreign in a rectangle', () => {
  test('is the land of others, never water', () => {
    expect([raster.foreign(at(48, 72), 'PE'), raster.foreign(at(6, 30), 'PE'), raster.foreign(at(84, 114), 'PE')]).toEqual([1, 0, 0]);
  });

  test('is any land for water', () => {
    expect([raster.foreign(at(6, 30), WATER), raster.foreign(at(84, 114), WATER)]).toEqual([1, 0]);
  });
});

describe('a land', () => {
  test('has its area, to the size of a cell', () => {
    expect(Math.abs(raster.area('PE') - 40 * 60)).toBeLessThanOrEqual(6 * 60);
    expect(raster.area('XX')).toBe(0);
  });

  test('has its middle, to the size of a cell', () => {
    const [x = 0, y = 0] = raster.middle('PE') ?? [];
    expect(Math.abs(x - 20)).toBeLessThanOrEqual(3);
    expect(Math.abs(y - 30)).toBeLessThanOrEqual(3);
    expect(raster.middle('XX')).toBeUndefined();
  });

  test('may have a hole', () => {
    const ring = rasterOf(120, 60, new Map([['PE', [square(0, 120), square(42, 78)]]]));
    expect([ring.share(at(48, 72), 'PE'), ring.share(at(6, 30), 'PE')]).toEqual([0, 1]);
  });
});
