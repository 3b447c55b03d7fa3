import { geoDistance, geoInterpolate } from 'd3-geo';
import type { LonLat } from './types.ts';

const EARTH_RADIUS_KM = 6371;

/** The great-circle distance in whole kilometres, on a sphere of mean radius. */
export function distanceKm(from: LonLat, to: LonLat): number {
  return Math.round(geoDistance([...from], [...to]) * EARTH_RADIUS_KM);
}

/** Points along the great circle, both ends included. */
export function greatCircle(from: LonLat, to: LonLat, steps = 24): LonLat[] {
  const at = geoInterpolate([...from], [...to]);
  return Array.from({ length: steps + 1 }, (_, i) => at(i / steps));
}
