import { LINE, textWidth, wrapWords } from './lettering.ts';
import type { Lettering } from './lettering.ts';
import { WATER } from './raster.ts';
import type { Raster } from './raster.ts';
import { grow, sharedArea } from './rectangle.ts';
import type { Rectangle } from './rectangle.ts';

/** A name spread over an area, in one line or more, centred on `x`; `top` is its upper edge. */
export type PlacedName = { readonly lines: readonly string[]; readonly x: number; readonly top: number; readonly box: Rectangle };

/** A name to place: on land of its own code, or on water (`WATER`) within `inside`. */
export type AreaName = {
  readonly code: string;
  readonly name: string;
  readonly lettering: Lettering;
  readonly inside?: (box: Rectangle) => boolean;
};

/** The chart a name is put on. */
export type NameGround = { readonly width: number; readonly height: number; readonly raster: Raster; readonly taken: readonly Rectangle[] };

const STEP = 8;
const EDGE = 7;

/** Rows and columns of possible centres. */
function* centres(width: number, height: number, box: Rectangle): Generator<Rectangle> {
  const [wide, high] = [box.right, box.bottom];
  for (let top = EDGE; top + high <= height - EDGE; top += STEP) {
    for (let left = EDGE; left + wide <= width - EDGE; left += STEP) {
      yield { left, top, right: left + wide, bottom: top + high };
    }
  }
}

/** How gladly a name takes a box, larger is better; undefined where it would mislead. */
function landScore({ code }: AreaName, { raster, width, height }: NameGround, box: Rectangle): number | undefined {
  if (raster.foreign(box, code) > 0) return undefined;
  if (raster.share(grow(box, 3), code) > 0.98) return 4 + raster.share(grow(box, 14), code) + raster.share(grow(box, 40), code);
  // Beside an island or a narrow coast, the name stands in the water, near its own land and nearer to no other.
  if (raster.share(grow(box, 14), code) === 0 || raster.foreign(grow(box, 8), code) > 0) return undefined;
  const middle = raster.middle(code) ?? [0, 0];
  const away = Math.hypot((box.left + box.right) / 2 - middle[0], (box.top + box.bottom) / 2 - middle[1]);
  const doubtful = raster.foreign(grow(box, 20), code) > 0 ? 0.6 : 0;
  const share = raster.share(box, code);
  return 1 - doubtful - (share > 0 ? 0.8 + share * 0.2 : 0) - away / Math.hypot(width, height);
}

function waterScore({ raster, width, height }: NameGround, box: Rectangle): number | undefined {
  if (raster.foreign(grow(box, 4), WATER) > 0) return undefined;
  const edge = Math.min(box.left, box.top, width - box.right, height - box.bottom, 60) / 60;
  return raster.share(grow(box, 40), WATER) + edge;
}

function sizes({ name, lettering }: AreaName, width: number): { lines: string[]; wide: number; high: number }[] {
  const limits = [width * 0.62, width * 0.34, 0];
  const seen = new Set<number>();
  return limits.flatMap((limit) => {
    const lines = wrapWords(name, limit, lettering);
    if (seen.has(lines.length)) return [];
    seen.add(lines.length);
    const wide = Math.max(...lines.map((line) => textWidth(line, lettering)));
    return [{ lines, wide, high: lines.length * lettering.size * LINE }];
  });
}

/** The best free place for a name, or undefined where none would be clear: a sliver at the edge goes unnamed. */
export function placeName(area: AreaName, ground: NameGround): PlacedName | undefined {
  let found: (PlacedName & { score: number }) | undefined;
  for (const { lines, wide, high } of sizes(area, ground.width)) {
    for (const box of centres(ground.width, ground.height, { left: 0, top: 0, right: wide, bottom: high })) {
      if (ground.taken.some((other) => sharedArea(other, box) > 0)) continue;
      const base = area.code === WATER ? waterScore(ground, box) : landScore(area, ground, box);
      if (base === undefined) continue;
      const score = base - 0.15 * (lines.length - 1);
      // Asked last, because it takes the longest.
      if ((!found || score > found.score) && (area.code !== WATER || (area.inside?.(box) ?? true)))
        found = { lines, x: (box.left + box.right) / 2, top: box.top, box, score };
    }
  }
  return found;
}
