import { geoMercator } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { Box, LonLat, XY } from './types.ts';

/** A Mercator chart whose upper left corner is the origin. */
export type Mercator = {
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
  readonly box: Box;
  /** Degrees of longitude per unit. */
  readonly degrees: number;
  readonly at: (place: LonLat) => XY;
  readonly from: (point: XY) => LonLat;
};

/** Height over width of a box when drawn by Mercator. */
export function mercatorRatio([west, south, east, north]: Box): number {
  return (mercatorY(north) - mercatorY(south)) / (east - west);
}

/** The Mercator ordinate of a latitude, in degrees of longitude at the equator. */
export function mercatorY(lat: number): number {
  const radians = (lat * Math.PI) / 180;
  return (Math.log(Math.tan(Math.PI / 4 + radians / 2)) * 180) / Math.PI;
}

/** The latitude of a Mercator ordinate; the inverse of `mercatorY`. */
export function latitudeOf(y: number): number {
  return (Math.atan(Math.sinh((y * Math.PI) / 180)) * 180) / Math.PI;
}

/** A chart of the box, `width` units wide; its height follows from the projection. */
export function mercator(box: Box, width: number): Mercator {
  const [west, south, east, north] = box;
  const degrees = (east - west) / width;
  const height = Math.round((mercatorY(north) - mercatorY(south)) / degrees);
  const projection = geoMercator()
    .scale(180 / Math.PI / degrees)
    .translate([-west / degrees, mercatorY(north) / degrees])
    .clipExtent([
      [0, 0],
      [width, height],
    ])
    .precision(0.5);
  const at = ([lon, lat]: LonLat): XY => [(lon - west) / degrees, (mercatorY(north) - mercatorY(lat)) / degrees];
  const from = ([x, y]: XY): LonLat => [west + x * degrees, latitudeOf(mercatorY(north) - y * degrees)];
  return { projection, width, height, box, degrees, at, from };
}
