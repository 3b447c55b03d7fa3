import { LETTERING, textWidth } from './lettering.ts';
import type { Lettering } from './lettering.ts';
import type { Mercator } from './mercator.ts';
import { short } from './svg-text.ts';

/** Thickness of the degree frame, in units. */
export const BAND = 8;

/** Spacing in minutes of arc: of the frame's segments, of the graticule and of the degree labels. */
export type Spacing = { readonly segment: number; readonly grid: number; readonly label: number };

const SPACINGS: readonly Spacing[] = [
  { segment: 2, grid: 10, label: 10 },
  { segment: 5, grid: 10, label: 20 },
  { segment: 10, grid: 30, label: 30 },
  { segment: 20, grid: 60, label: 60 },
  { segment: 30, grid: 60, label: 120 },
  { segment: 60, grid: 120, label: 240 },
  { segment: 120, grid: 240, label: 480 },
  { segment: 300, grid: 300, label: 600 },
  { segment: 300, grid: 600, label: 900 },
  { segment: 600, grid: 600, label: 1200 },
];

/** Labels of longitude nearer than this would touch on a phone. */
const LABEL_GAP = 105;

/** The finest spacing whose labels keep clear of each other. */
export function spacingFor(chart: Mercator): Spacing {
  const widest = SPACINGS.at(-1) ?? { segment: 600, grid: 600, label: 1200 };
  return SPACINGS.find(({ label }) => label / 60 / chart.degrees >= LABEL_GAP) ?? widest;
}

/** A bearing in degrees and minutes with its compass letter, such as `17°20′N`. `minutes` is signed. */
export function degreeLabel(minutes: number, positive: string, negative: string): string {
  const size = Math.abs(minutes);
  const rest = size % 60;
  const fraction = rest ? `${String(rest).padStart(2, '0')}′` : '';
  return `${String(Math.floor(size / 60))}°${fraction}${minutes === 0 ? '' : minutes > 0 ? positive : negative}`;
}

/** The step of a frame as a caption says it, from minutes of arc: `10°` or `30′`. */
export const stepLabel = (minutes: number): string => (minutes < 60 ? `${String(minutes)}′` : `${String(minutes / 60)}°`);

/** Multiples of `step` minutes between two bearings in degrees, in minutes, both limits included. */
export function multiples(from: number, to: number, step: number): number[] {
  const first = Math.ceil((from * 60) / step - 1e-6);
  const last = Math.floor((to * 60) / step + 1e-6);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step + 0);
}

/** Where a meridian, in minutes, meets the chart. */
export function meridianX(chart: Mercator, minutes: number): number {
  return chart.at([minutes / 60, 0])[0];
}

/** Where a parallel, in minutes, meets the chart. */
export function parallelY(chart: Mercator, minutes: number): number {
  return chart.at([chart.box[0], minutes / 60])[1];
}

/** Every `grid` minutes a line across the chart, on whole units: sharper and shorter. */
export function graticule(chart: Mercator, { grid }: Spacing): string {
  const [west, south, east, north] = chart.box;
  const { width, height } = chart;
  const down = multiples(west, east, grid).map((m) => `M${Math.round(meridianX(chart, m))} 0v${short(height)}`);
  const across = multiples(south, north, grid).map((m) => `M0 ${Math.round(parallelY(chart, m))}h${short(width)}`);
  return `<path class="gr" d="${down.join('')}${across.join('')}"/>`;
}

/** The dark segments of one pair of sides, as start and length along the side in whole units. */
function segments(from: number, to: number, step: number, at: (minutes: number) => number, limit: number): [number, number][] {
  const starts = [Math.floor((from * 60) / step) * step, ...multiples(from, to, step)];
  return [...new Set(starts)].flatMap((start): [number, number][] => {
    if (Math.round(start / step) % 2 !== 0) return [];
    const ends = [at(start), at(start + step)].map((v) => Math.round(Math.min(limit, Math.max(0, v)))).sort((a, b) => a - b);
    const [a = 0, b = 0] = ends;
    return b > a ? [[a, b - a]] : [];
  });
}

function bandPath(chart: Mercator, step: number): string {
  const [west, south, east, north] = chart.box;
  const { width, height } = chart;
  const sides = segments(west, east, step, (m) => meridianX(chart, m), width).map(([x, length]) => {
    const bar = `h${short(length)}v${short(BAND)}h${short(-length)}z`;
    return `M${short(x)} ${short(-BAND)}${bar}M${short(x)} ${short(height)}${bar}`;
  });
  const ends = segments(south, north, step, (m) => parallelY(chart, m), height).map(([y, length]) => {
    const bar = `h${short(BAND)}v${short(length)}h${short(-BAND)}z`;
    return `M${short(-BAND)} ${short(y)}${bar}M${short(width)} ${short(y)}${bar}`;
  });
  return sides.join('') + ends.join('');
}

function labels(chart: Mercator, step: number, lettering: Lettering): string {
  const [west, south, east, north] = chart.box;
  const { width, height } = chart;
  const below = multiples(west, east, step).flatMap((m) => {
    const x = meridianX(chart, m);
    const half = textWidth(degreeLabel(m, 'E', 'W'), lettering) / 2;
    if (x < half - 40 || x > width - half + 10) return [];
    return [`<text x="${short(x)}" y="${short(height + BAND + lettering.size + 3)}">${degreeLabel(m, 'E', 'W')}</text>`];
  });
  const beside = multiples(south, north, step).flatMap((m) => {
    const y = parallelY(chart, m);
    if (y < 12 || y > height - 6) return [];
    return [`<text x="${short(-BAND - 7)}" y="${short(y + 6)}">${degreeLabel(m, 'N', 'S')}</text>`];
  });
  return `<g class="dg"><g text-anchor="middle">${below.join('')}</g><g text-anchor="end">${beside.join('')}</g></g>`;
}

/** The room that the labels of latitude take left of the chart, in units. */
export function labelMargin(box: Mercator['box'], { label }: Spacing, lettering: Lettering = LETTERING.degree): number {
  const widths = multiples(box[1], box[3], label).map((m) => textWidth(degreeLabel(m, 'N', 'S'), lettering));
  return Math.ceil(BAND + 9 + Math.max(24, ...widths));
}

/** The alternating frame of a nautical chart with its neat lines and labels: true degrees, Mercator only. */
export function degreeFrame(chart: Mercator, spacing: Spacing, lettering: Lettering = LETTERING.degree): string {
  const { width, height } = chart;
  const outer = `M${short(-BAND)} ${short(-BAND)}h${short(width + 2 * BAND)}v${short(height + 2 * BAND)}h${short(-width - 2 * BAND)}z`;
  return (
    `<path class="zb" d="${bandPath(chart, spacing.segment)}"/>` +
    `<path class="nl" d="M0 0h${short(width)}v${short(height)}H0z${outer}"/>${labels(chart, spacing.label, lettering)}`
  );
}
