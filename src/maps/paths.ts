import { geoStream } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { Geometry } from 'geojson';
import { short } from './svg-text.ts';
import type { XY } from './types.ts';

/** A projected outline in whole units, without repeated points. */
export type Ring = XY[];

/** What to leave out: shapes under `minArea` square units. Open lines have no area and are kept. */
type Options = { readonly minArea?: number; readonly open?: boolean };

function withoutRepeats(ring: Ring, open: boolean): Ring {
  const kept = ring.filter((point, i) => {
    const before = ring[i - 1];
    return !before || before[0] !== point[0] || before[1] !== point[1];
  });
  const [first] = kept;
  const last = kept.at(-1);
  if (!open && first && last && kept.length > 1 && first[0] === last[0] && first[1] === last[1]) kept.pop();
  return kept;
}

/** The area inside a ring, in square units. */
export function ringArea(ring: Ring): number {
  let twice = 0;
  ring.forEach((point, i) => {
    const next = ring[(i + 1) % ring.length] ?? point;
    twice += point[0] * next[1] - next[0] * point[1];
  });
  return Math.abs(twice / 2);
}

/** The outlines of a geometry in whole units of the projection, clipped as the projection is. */
export function rings(projection: GeoProjection, geometry: Geometry, { minArea = 0, open = false }: Options = {}): Ring[] {
  const found: Ring[] = [];
  let ring: Ring = [];
  const stream = projection.stream({
    point: (x, y) => void ring.push([Math.round(x), Math.round(y)]),
    lineStart: () => void (ring = []),
    lineEnd: () => void found.push(ring),
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  });
  geoStream(geometry, stream);
  return found
    .map((line) => withoutRepeats(line, open))
    .filter((line) => (open ? line.length > 1 : line.length > 2 && ringArea(line) >= minArea));
}

function pair(dx: number, dy: number, first: boolean): string {
  const lead = first || dx < 0 ? '' : ' ';
  return `${lead}${short(dx)}${dy < 0 ? '' : ' '}${short(dy)}`;
}

/** Path data for outlines: one absolute start each, then relative steps. */
export function pathData(lines: readonly Ring[], open = false): string {
  return lines
    .map((line) => {
      const steps = line.slice(1).map(([x, y], i) => {
        const from = line[i] ?? [x, y];
        return pair(x - from[0], y - from[1], i === 0);
      });
      const [x, y] = line[0] ?? [0, 0];
      return `M${pair(x, y, true)}l${steps.join('')}${open ? '' : 'z'}`;
    })
    .join('');
}

/** Path data for a geometry; empty when nothing of it is left. */
export function geometryPath(projection: GeoProjection, geometry: Geometry, options: Options = {}): string {
  return pathData(rings(projection, geometry, options), options.open);
}
