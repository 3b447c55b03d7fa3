import { describe, expect, test } from 'vitest';
import { LETTERING, textWidth, wrapWords } from '../../../src/maps/lettering.ts';
import { placeLabels, type Ground, type Marked } from '../../../src/maps/place-labels.ts';
import { placeName } from '../../../src/maps/place-names.ts';
import { rasterOf, WATER } from '../../../src/maps/raster.ts';
import { sharedArea } from '../../../src/maps/rectangle.ts';

const ground = (changes: Partial<Ground> = {}): Ground => ({ width: 400, height: 300, taken: [], extra: () => 0, ...changes });
const mark = (x: number, y: number, label = 'Lima'): Marked => ({ point: [x, y], radius: 5, label, lettering: LETTERING.place });
const overlaps = (marks: Marked[], on = ground()): number => {
  const boxes = placeLabels(marks, on).map(({ box }) => box);
  return boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => sharedArea(a, b))).filter((area) => area > 0).length;
};

describe('the labels of places', () => {
  test('stand to the right where nothing is in the way', () => {
    const [label] = placeLabels([mark(100, 100)], ground());
    expect(label?.anchor).toBe('start');
    expect(label?.x).toBeGreaterThan(105);
  });

  test('stand to the left at the right edge', () => {
    const [label] = placeLabels([mark(390, 100)], ground());
    expect(label?.anchor).toBe('end');
    expect(label?.box.right).toBeLessThan(385);
  });

  test.each([
    ['side by side', [mark(100, 100), mark(118, 100)]],
    ['one above the other', [mark(100, 100), mark(100, 112)]],
    ['on one point', [mark(100, 100), mark(100, 100, 'Callao')]],
    ['in a cluster', [mark(100, 100), mark(112, 104, 'Callao'), mark(104, 114, 'Ancón'), mark(94, 108, 'Chorrillos')]],
  ])('do not overlap for marks %s', (_what, marks) => {
    expect(overlaps(marks)).toBe(0);
  });

  test('do not cover other marks', () => {
    const marks = [mark(100, 100, 'A long label'), mark(140, 100)];
    const [label] = placeLabels(marks, ground());
    expect(sharedArea(label?.box ?? { left: 0, top: 0, right: 400, bottom: 300 }, { left: 134, top: 94, right: 146, bottom: 106 })).toBe(0);
  });

  test('keep clear of what is taken', () => {
    const taken = [{ left: 106, top: 80, right: 300, bottom: 120 }];
    const [label] = placeLabels([mark(100, 100)], ground({ taken }));
    expect(label && sharedArea(label.box, taken[0] ?? label.box)).toBe(0);
  });

  test('take the side that the ground prefers', () => {
    const [label] = placeLabels([mark(200, 100)], ground({ extra: ({ left }) => (left > 195 ? 8 : 0) }));
    expect(label?.anchor).toBe('end');
  });

  test('stay on the chart and are never dropped, however crowded it is', () => {
    const marks = Array.from({ length: 30 }, (_, index) => mark(50 + (index % 6), 50 + index, `Place ${index}`));
    const labels = placeLabels(marks, ground());
    expect(labels.map(({ label }) => label)).toEqual(marks.map(({ label }) => label));
    expect(labels.filter(({ box }) => box.left < 0 || box.top < 0 || box.right > 400 || box.bottom > 300)).toEqual([]);
  });
});

describe('a name over an area', () => {
  const land: [number, number][] = [
    [0, 0],
    [300, 0],
    [300, 300],
    [0, 300],
  ];
  const raster = rasterOf(600, 300, new Map([['PE', [land]]]));
  const chart = { width: 600, height: 300, raster, taken: [] };
  const name = { name: 'PERU', lettering: LETTERING.title };

  test('stands on its own land', () => {
    const found = placeName({ ...name, code: 'PE' }, chart);
    expect(found && raster.share(found.box, 'PE')).toBe(1);
  });

  test('of water stands on water', () => {
    const found = placeName({ ...name, code: WATER }, chart);
    expect(found && raster.share(found.box, WATER)).toBe(1);
  });

  test('keeps clear of what is taken', () => {
    const taken = [{ left: 0, top: 0, right: 300, bottom: 150 }];
    const found = placeName({ ...name, code: 'PE' }, { ...chart, taken });
    expect(found?.top).toBeGreaterThanOrEqual(150);
  });

  test('has no place where there is no room', () => {
    expect(placeName({ ...name, code: 'PE' }, { ...chart, taken: [{ left: 0, top: 0, right: 600, bottom: 300 }] })).toBeUndefined();
    expect(placeName({ ...name, code: 'XX' }, chart)).toBeUndefined();
  });

  test('of water has no place outside its sea', () => {
    expect(placeName({ ...name, code: WATER, inside: () => false }, chart)).toBeUndefined();
  });
});

describe('lettering', () => {
  test('is wider for more, for wider and for larger letters', () => {
    const { place, area } = LETTERING;
    expect(textWidth('Lima', place)).toBeGreaterThan(textWidth('Lim', place));
    expect(textWidth('WWW', place)).toBeGreaterThan(textWidth('iii', place));
    expect(textWidth('LIMA', { ...area, size: 40 })).toBeCloseTo(2 * textWidth('LIMA', { ...area, size: 20 }), 9);
  });

  test('is broken at spaces where a line is too long', () => {
    const limit = textWidth('DOMINICAN', LETTERING.area) + 1;
    expect(wrapWords('DOMINICAN REPUBLIC', limit, LETTERING.area)).toEqual(['DOMINICAN', 'REPUBLIC']);
    expect(wrapWords('DOMINICAN REPUBLIC', 1000, LETTERING.area)).toEqual(['DOMINICAN REPUBLIC']);
  });

  test('is never broken inside a word', () => {
    expect(wrapWords('DOMINICAN', 1, LETTERING.area)).toEqual(['DOMINICAN']);
  });
});
