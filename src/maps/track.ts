import type { Rectangle } from './rectangle.ts';
import { short } from './svg-text.ts';
import type { XY } from './types.ts';

/** How far a leg may bow out, as shares of its length, most wanted first. */
const BOWS = [0.16, -0.16, 0.26, -0.26, 0.08, -0.08, 0.36, -0.36];

/** Legs nearer to each other than this, in units, read as one. */
const CLOSE = 16;

type Leg = { readonly from: XY; readonly bend: XY; readonly to: XY };

/** A dashed line that joins points in order. It shows the order, not a way travelled. */
export type Track = {
  readonly path: string;
  /** How many legs run through a rectangle. */
  readonly legsIn: (box: Rectangle) => number;
};

function bowed(from: XY, to: XY, bow: number): Leg {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return { from, bend: [(from[0] + to[0]) / 2 - dy * bow, (from[1] + to[1]) / 2 + dx * bow], to };
}

function samples({ from, bend, to }: Leg): XY[] {
  return Array.from({ length: 41 }, (_, i): XY => {
    const t = i / 40;
    const u = 1 - t;
    return [u * u * from[0] + 2 * u * t * bend[0] + t * t * to[0], u * u * from[1] + 2 * u * t * bend[1] + t * t * to[1]];
  });
}

/** How much of a leg runs along other lines or over other places. */
function crowding(leg: Leg, lines: readonly XY[][], points: readonly XY[]): number {
  const near = (a: XY, b: XY): boolean => Math.hypot(a[0] - b[0], a[1] - b[1]) < CLOSE;
  const others = points.filter((point) => !near(point, leg.from) && !near(point, leg.to));
  return samples(leg)
    .slice(4, -4)
    .reduce((sum, point) => {
      const beside = lines.some((line) => line.some((other) => near(point, other))) ? 1 : 0;
      return sum + beside + (others.some((other) => near(point, other)) ? 3 : 0);
    }, 0);
}

/** The line through points in order; each leg bows to the side where it is clearest of the legs before it. */
export function trackThrough(points: readonly XY[]): Track {
  const legs: Leg[] = [];
  points.forEach((to, i) => {
    const from = points[i - 1];
    if (!from || Math.hypot(to[0] - from[0], to[1] - from[1]) < 1) return;
    const lines = legs.map(samples);
    const costs = BOWS.map((bow, rank) => crowding(bowed(from, to, bow), lines, points) + rank * 0.4);
    legs.push(bowed(from, to, BOWS[costs.indexOf(Math.min(...costs))] ?? 0));
  });
  const at = (point: XY): string => point.map((v) => short(Math.round(v))).join(' ');
  const lines = legs.map(samples);
  return {
    path: legs.map(({ from, bend, to }) => `M${at(from)}Q${at(bend)} ${at(to)}`).join(''),
    legsIn: ({ left, top, right, bottom }) =>
      lines.filter((line) => line.some(([x, y]) => x > left && x < right && y > top && y < bottom)).length,
  };
}
