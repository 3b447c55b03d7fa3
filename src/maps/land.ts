import { countries } from './atlas.ts';
import type { Resolution } from './atlas.ts';
import type { Mercator } from './mercator.ts';
import { pathData, rings } from './paths.ts';
import type { Ring } from './paths.ts';
import { rasterOf } from './raster.ts';
import type { Raster } from './raster.ts';

/** The land of a chart: outlines by code, and a raster of them. */
export type Land = { readonly outlines: ReadonlyMap<string, readonly Ring[]>; readonly raster: Raster };

/** Bends under this many square units are left out. */
const BEND = 2;

/** Charts narrower than this many degrees use the finer atlas. */
const FINE_BELOW = 4;

const known = new Map<string, Land>();

/** The land that a chart shows, drawn once per box; pieces under `minArea` square units are left out. */
export function landOf(chart: Mercator, { minArea = 1, bend = BEND }: { minArea?: number; bend?: number } = {}): Land {
  const key = [...chart.box, chart.width, minArea, bend].join();
  const land = known.get(key) ?? drawLand(chart, minArea, bend);
  known.set(key, land);
  return land;
}

function drawLand(chart: Mercator, minArea: number, bend: number): Land {
  const resolution: Resolution = chart.box[2] - chart.box[0] < FINE_BELOW ? '10m' : '50m';
  const outlines = new Map<string, readonly Ring[]>();
  for (const { code, geometry } of countries(resolution, bend * chart.degrees ** 2)) {
    const visible = rings(chart.projection, geometry, { minArea });
    if (visible.length > 0) outlines.set(code, visible);
  }
  return { outlines, raster: rasterOf(chart.width, chart.height, outlines) };
}

/** Two paths: the land around as context, and the subjects of the chart. */
export function landPaths({ outlines }: Land, subjects: readonly string[]): string {
  const around: Ring[] = [];
  const own: Ring[] = [];
  for (const [code, lines] of outlines) (subjects.includes(code) ? own : around).push(...lines);
  return `<path class="cx" d="${pathData(around)}"/><path class="hi" d="${pathData(own)}"/>`;
}
