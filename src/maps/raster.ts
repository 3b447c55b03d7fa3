import type { Ring } from './paths.ts';
import type { Rectangle } from './rectangle.ts';
import type { XY } from './types.ts';

/** Side of a cell, in units. */
const CELL = 6;

/** Which land lies where on a chart, coarse enough to weigh thousands of positions for a name. */
export type Raster = {
  /** The share of a rectangle whose cells pass the test, 0 to 1. Cells off the chart count as water. */
  readonly share: (area: Rectangle, test: (code: string) => boolean) => number;
  /** The area that a code covers, in square units. */
  readonly area: (code: string) => number;
  /** The middle of the cells of a code; undefined when there are none. */
  readonly middle: (code: string) => XY | undefined;
  /** Whether any cell of a rectangle passes the test. */
  readonly some: (area: Rectangle, test: (code: string) => boolean) => boolean;
};

/** Water, as a code of the raster. */
export const WATER = '';

function crossings(outlines: readonly Ring[], y: number): number[] {
  const found: number[] = [];
  for (const ring of outlines) {
    ring.forEach((a, i) => {
      const b = ring[(i + 1) % ring.length] ?? a;
      if (a[1] > y !== b[1] > y) found.push(a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
    });
  }
  return found.sort((a, b) => a - b);
}

function fill(row: string[], cuts: readonly number[], code: string): void {
  for (let i = 0; i + 1 < cuts.length; i += 2) {
    const [from = 0, to = 0] = [cuts[i], cuts[i + 1]];
    const last = Math.min(row.length - 1, Math.ceil(to / CELL - 0.5) - 1);
    for (let x = Math.max(0, Math.ceil(from / CELL - 0.5)); x <= last; x++) row[x] = code;
  }
}

/** The raster of a chart of `width` by `height` units, from the outlines of each land by code. */
export function rasterOf(width: number, height: number, lands: ReadonlyMap<string, readonly Ring[]>): Raster {
  const columns = Math.ceil(width / CELL);
  const rows = Array.from({ length: Math.ceil(height / CELL) }, () => Array<string>(columns).fill(WATER));
  for (const [code, outlines] of lands) {
    rows.forEach((row, r) => {
      fill(row, crossings(outlines, (r + 0.5) * CELL), code);
    });
  }
  const cells = (area: Rectangle): string[] => {
    const from = Math.floor(area.left / CELL);
    const to = Math.floor(area.right / CELL);
    const found: string[] = [];
    for (let r = Math.floor(area.top / CELL); r <= Math.floor(area.bottom / CELL); r++) {
      for (let c = from; c <= to; c++) found.push(rows[r]?.[c] ?? WATER);
    }
    return found;
  };
  const sums = new Map<string, { x: number; y: number; n: number }>();
  rows.forEach((row, r) => {
    row.forEach((code, c) => {
      const { x, y, n } = sums.get(code) ?? { x: 0, y: 0, n: 0 };
      sums.set(code, { x: x + c, y: y + r, n: n + 1 });
    });
  });
  return {
    area: (code) => (sums.get(code)?.n ?? 0) * CELL ** 2,
    middle: (code) => {
      const sum = sums.get(code);
      return sum && [(sum.x / sum.n + 0.5) * CELL, (sum.y / sum.n + 0.5) * CELL];
    },
    share: (area, test) => {
      const all = cells(area);
      return all.filter(test).length / Math.max(1, all.length);
    },
    some: (area, test) => cells(area).some(test),
  };
}
