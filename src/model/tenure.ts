import { firstOf, lastOf, type PartialDate } from './dates.ts';
import { lanesOf } from './lanes.ts';

/** What the line of time needs to know of a visit. */
export interface TenureVisit {
  start: PartialDate;
  href: string;
  title: string;
  /** What stands beside its mark. */
  short: string;
}

/** Drawing units of the line of time: its width, the room at its ends, and the height of a lane of marks. */
export const TENURE = { width: 920, side: 12, lane: 26 } as const;

export interface Tenure {
  /** The line that stands for the term, from the top of the drawing. */
  base: number;
  height: number;
  /** Where the term begins, and where it ends or the sources do. */
  from: number;
  to: number;
  /** Whether the end of the term is on record. */
  ended: boolean;
  /** Starts of years within the term. */
  years: { x: number; text: string }[];
  marks: (Omit<TenureVisit, 'start'> & { x: number; y: number; textX: number; anchor: 'start' | 'end'; open: boolean })[];
}

const DAY = 86_400_000;
const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The day in the middle of what a date may mean, in milliseconds. */
const middle = (date: PartialDate): number => (Date.parse(firstOf(date)) + Date.parse(lastOf(date))) / 2;

/** Room from the middle of a mark to its words, and between marks. */
const BESIDE = 10;
const GAP = 10;

/** A mark without its lane, with the stretch that it and its words need; words that would leave the drawing stand on its left. */
function markOf(visit: Omit<TenureVisit, 'start'>, x: number, open: boolean, textWidth: (text: string) => number) {
  const wide = textWidth(visit.short);
  const fits = x + BESIDE + wide <= TENURE.width;
  const textX = tenth(fits ? x + BESIDE : x - BESIDE);
  const common = { ...visit, x, textX, open };
  if (fits) return { ...common, anchor: 'start' as const, from: x - BESIDE, to: textX + wide };
  return { ...common, anchor: 'end' as const, from: textX - wide, to: x + BESIDE };
}

/**
 * The line of time of a term with a mark for each visit, in lanes above the line so that no mark hides another. A visit
 * known to the month stands in its middle as an outline. `until` ends a term whose end is not on record. Undefined where
 * there is no visit.
 */
export function tenureOf(
  { took, left, until }: { took: PartialDate; left: PartialDate | undefined; until: string },
  visits: readonly TenureVisit[],
  textWidth: (text: string) => number,
): Tenure | undefined {
  if (visits.length === 0) return undefined;
  const [first, last] = [Date.parse(firstOf(took)), Date.parse(left ? lastOf(left) : until)];
  const scale = (TENURE.width - 2 * TENURE.side) / Math.max(last - first, DAY);
  const at = (time: number): number => tenth(TENURE.side + (time - first) * scale);
  const placed = visits
    .map(({ start, ...visit }) => markOf(visit, at(middle(start)), start.length < 10, textWidth))
    .sort((a, b) => a.from - b.from);
  const lanes = lanesOf(placed, GAP);
  const base = (Math.max(...lanes) + 1) * TENURE.lane + 6;
  const [from, to] = [new Date(first).getUTCFullYear(), new Date(last).getUTCFullYear()];
  return {
    base,
    height: base + 30,
    from: at(first),
    to: at(last),
    ended: left !== undefined,
    years: Array.from({ length: to - from }, (_, i) => from + i + 1).map((year) => ({ x: at(Date.UTC(year, 0, 1)), text: String(year) })),
    marks: placed.map(({ from: _from, to: _to, ...mark }, i) => ({ ...mark, y: base - 16 - (lanes[i] ?? 0) * TENURE.lane })),
  };
}
