import { once } from './once.ts';
import type { Ring } from './paths.ts';
import type { Rectangle } from './rectangle.ts';
import type { XY } from './types.ts';

/** Side of a cell, in units. */
const CELL = 6;

/** Which land lies where on a chart, coarse enough to weigh thousands of positions for a name. */
export type Raster = {
  /** The share of a rectangle that a code covers, 0 to 1. What lies off the chart counts as water. */
  readonly share: (area: Rectangle, code: string) => number;
  /** The share of a rectangle that is land of any other code; of any land for `WATER`. */
  readonly foreign: (area: Rectangle, code: string) => number;
  /** The area that a code covers, in square units. */
  readonly area: (code: string) => number;
  /** The middle of the cells of a code; undefined when there are none. */
  readonly middle: (code: string) => XY | undefined;
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
  const land = summed(rows, (code) => code !== WATER);
  const byCode = once((code: string) => summed(rows, (cell) => cell === code));
  const own = (area: Rectangle, code: string): number => (code === WATER ? 1 - land(area) : byCode(code)(area));
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
    share: own,
    foreign: (area, code) => (code === WATER ? land(area) : land(area) - byCode(code)(area)),
  };
}

/** The share of a rectangle's cells that pass a test, from sums over all cells above and left of each: four look-ups. */
function summed(rows: readonly string[][], test: (code: string) => boolean): (area: Rectangle) => number {
  const width = (rows[0]?.length ?? 0) + 1;
  const sums = new Int32Array((rows.length + 1) * width);
  rows.forEach((row, r) => {
    let line = 0;
    row.forEach((code, c) => {
      line += test(code) ? 1 : 0;
      sums[(r + 1) * width + c + 1] = line + (sums[r * width + c + 1] ?? 0);
    });
  });
  const at = (r: number, c: number): number =>
    sums[Math.min(rows.length, Math.max(0, r)) * width + Math.min(width - 1, Math.max(0, c))] ?? 0;
  return ({ left, top, right, bottom }) => {
    const [c1, r1, c2, r2] = [Math.floor(left / CELL), Math.floor(top / CELL), Math.floor(right / CELL) + 1, Math.floor(bottom / CELL) + 1];
    return (at(r2, c2) - at(r1, c2) - at(r2, c1) + at(r1, c1)) / Math.max(1, (c2 - c1) * (r2 - r1));
  };
}
