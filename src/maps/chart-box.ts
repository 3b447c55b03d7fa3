import { latitudeOf, mercatorRatio, mercatorY } from './mercator.ts';
import type { Box, LonLat } from './types.ts';

/** Least and greatest height over width of a chart. */
export const RATIO = { least: 0.7, most: 1.5 } as const;

/** The least box that holds a box and more places. */
export function including([west, south, east, north]: Box, places: readonly LonLat[]): Box {
  const lons = places.map(([lon]) => lon);
  const lats = places.map(([, lat]) => lat);
  return [Math.min(west, ...lons), Math.min(south, ...lats), Math.max(east, ...lons), Math.max(north, ...lats)];
}

function around(west: number, east: number, low: number, high: number): Box {
  return [west, latitudeOf(low), east, latitudeOf(high)];
}

/** The box with a margin on every side: `share` of its longer side, as drawn, and at least `least` degrees across. */
export function padded([west, south, east, north]: Box, share: number, least = 0): Box {
  const [low, high] = [mercatorY(south), mercatorY(north)];
  const longer = Math.max(east - west, high - low);
  const margin = Math.max(longer * share, (least - longer) / 2);
  return around(west - margin, east + margin, low - margin, high + margin);
}

/** The box widened, or made taller, until its ratio is within `RATIO`. It never shrinks. */
export function balanced(box: Box): Box {
  const [west, south, east, north] = box;
  const ratio = mercatorRatio(box);
  if (ratio > RATIO.most) {
    const more = ((ratio / RATIO.most - 1) * (east - west)) / 2;
    return [west - more, south, east + more, north];
  }
  if (ratio >= RATIO.least) return box;
  const [low, high] = [mercatorY(south), mercatorY(north)];
  const more = ((RATIO.least / ratio - 1) * (high - low)) / 2;
  return around(west, east, low - more, high + more);
}
