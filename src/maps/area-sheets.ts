import { countries } from './atlas.ts';
import type { Resolution } from './atlas.ts';
import { AOR_CODES } from './codes.ts';
import { labelMargin, spacingFor } from './frame.ts';
import type { Spacing } from './frame.ts';
import type { Lettering } from './lettering.ts';
import { mercator } from './mercator.ts';
import type { Mercator } from './mercator.ts';
import { once } from './once.ts';
import { pathData, rings } from './paths.ts';
import type { Ring } from './paths.ts';
import { rasterOf } from './raster.ts';
import type { Raster } from './raster.ts';
import type { Box } from './types.ts';

/** The three sheets that the area is drawn on, each at the scale that its smallest countries need. */
export type SheetName = 'middle' | 'south' | 'islands';

type Plan = {
  /** What is shown, in degrees. */
  readonly box: Box;
  /** Width of the whole drawing in units, labels of latitude included. One unit is about a pixel on a wide screen. */
  readonly width: number;
  readonly resolution: Resolution;
  /** Countries that are subjects of this sheet; each of the area is a subject of one. */
  readonly codes: readonly string[];
  /** Sizes of names and degrees where they are largest, which is on phones for sheets that shrink there. */
  readonly size: number;
  readonly degrees: number;
  /** By how much circles grow on phones, so that they have one scale on all sheets. */
  readonly growth: number;
  /** Least area of a piece of land that is drawn, in square units. */
  readonly least: number;
};

const ISLANDS = ['AG', 'BB', 'DM', 'GD', 'KN', 'LC', 'TT', 'VC'];
const MIDDLE = ['BZ', 'CR', 'CU', 'DO', 'GT', 'HN', 'HT', 'JM', 'NI', 'PA', 'SV'];

const PLANS: Readonly<Record<SheetName, Plan>> = {
  middle: { box: [-94.6, 6.4, -67.2, 24], width: 740, resolution: '50m', codes: MIDDLE, size: 27, degrees: 26, growth: 1.57, least: 6 },
  south: {
    box: [-88, -57, -33, 13.6],
    width: 410,
    resolution: '50m',
    codes: AOR_CODES.filter((code) => !MIDDLE.includes(code) && !ISLANDS.includes(code)),
    size: 15.5,
    degrees: 15,
    growth: 1,
    least: 2,
  },
  islands: { box: [-65.4, 9.8, -55.8, 18.7], width: 330, resolution: '10m', codes: ISLANDS, size: 13.5, degrees: 13, growth: 1, least: 1 },
};

/** All sheets in the order in which they are read. */
export const SHEETS = Object.keys(PLANS) as readonly SheetName[];

/** A sheet with its projection, frame, lettering and land. */
export type Sheet = {
  readonly chart: Mercator;
  readonly spacing: Spacing;
  readonly viewBox: readonly [number, number, number, number];
  readonly codes: readonly string[];
  readonly lettering: Lettering;
  readonly degrees: Lettering;
  readonly growth: number;
  readonly raster: Raster;
};

/** Room for the frame above, right of and below a chart. */
const MARGIN = { top: 10, right: 10, bottom: 16 };

/** Bends under this many square units are left out. */
const BEND = 0.8;

function chartOf({ box, width, degrees: size }: Plan): Pick<Sheet, 'chart' | 'spacing' | 'viewBox' | 'degrees'> {
  const degrees = { size, tracking: 0 };
  const spacing = spacingFor(mercator(box, width - 60));
  const left = labelMargin(box, spacing, degrees);
  const chart = mercator(box, width - left - MARGIN.right);
  return { chart, spacing, degrees, viewBox: [-left, -MARGIN.top, width, chart.height + MARGIN.top + MARGIN.bottom + size] };
}

const landOn = once((name: SheetName): ReadonlyMap<string, readonly Ring[]> => {
  const plan = PLANS[name];
  const { chart } = chartOf(plan);
  const outlines = new Map<string, readonly Ring[]>();
  for (const { code, geometry } of countries(plan.resolution, BEND * chart.degrees ** 2)) {
    const visible = rings(chart.projection, geometry, { minArea: plan.least });
    if (visible.length > 0) outlines.set(code, visible);
  }
  return outlines;
});

/** A sheet of the area by name. */
export const sheetOf = once((name: SheetName): Sheet => {
  const { codes, size, growth } = PLANS[name];
  const placed = chartOf(PLANS[name]);
  const raster = rasterOf(placed.chart.width, placed.chart.height, landOn(name));
  return { ...placed, codes, growth, lettering: { size, tracking: 0 }, raster };
});

/** A sheet's land around, and the countries of the area on it that are subjects of another sheet, as one group. */
function around(name: SheetName): string {
  const outside: Ring[] = [];
  const area: Ring[] = [];
  for (const [code, lines] of landOn(name)) {
    if (PLANS[name].codes.includes(code)) continue;
    (AOR_CODES.includes(code) ? area : outside).push(...lines);
  }
  return `<g id="${name}"><path fill="var(--c)" d="${pathData(outside)}"/><path fill="var(--l)" d="${pathData(area)}"/></g>`;
}

/**
 * The land of the sheets as one file that pages share: `#middle`, `#south` and `#islands` are the land around, `#CO` is a
 * country on its sheet, in units of that sheet. Colors come from the page: `--c` and `--l` around, the fill of the use.
 */
export const areaFile = once((): string => {
  const groups = SHEETS.map((name) => {
    const own = [...landOn(name)].filter(([code]) => PLANS[name].codes.includes(code));
    return around(name) + own.map(([code, lines]) => `<path id="${code}" d="${pathData(lines)}"/>`).join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg"><defs>${groups.join('')}</defs></svg>\n`;
});
