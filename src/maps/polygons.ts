import type { Geometry, MultiPolygon, Position } from 'geojson';
import type { Box } from './types.ts';

/** One polygon: its outer ring, then its holes. */
export type Polygon = Position[][];

/** The polygons of a geometry; none for points and lines. */
export function polygonsOf(geometry: Geometry): Polygon[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** A multi-polygon of the given polygons. */
export function multiPolygon(polygons: Polygon[]): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: polygons };
}

/** The limits of polygons in degrees; throws when there are none. Nothing drawn here crosses the date line. */
export function boxOf(polygons: readonly Polygon[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const polygon of polygons) {
    for (const [lon, lat] of polygon[0] ?? []) {
      if (lon === undefined || lat === undefined) continue;
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
  }
  if (west > east) throw new Error('No polygons to measure');
  return [west, south, east, north];
}

/** The polygons whose own box has its centre inside the given box. */
export function polygonsWithin(polygons: readonly Polygon[], [west, south, east, north]: Box): Polygon[] {
  return polygons.filter((polygon) => {
    const box = boxOf([polygon]);
    const lon = (box[0] + box[2]) / 2;
    const lat = (box[1] + box[3]) / 2;
    return lon > west && lon < east && lat > south && lat < north;
  });
}
