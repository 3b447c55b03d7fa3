import { EVENT_KINDS, inYear, type CalendarEvent } from './calendar.ts';
import { daysIn } from './dates.ts';
import { lanesOf, type Stretch } from './lanes.ts';

/** Drawing units of the strip: its width, where January begins, and the height of the line of months. */
export const STRIP = { width: 1240, left: 104, top: 26 } as const;

/** Heights of a lane; bars have their words below them, the other marks beside them. */
const LANE = { edition: 42, conference: 30, visit: 30 } as const;
const PAD = 10;

/** Room from a mark to the words beside it, and between marks. */
const BESIDE = 18;
const GAP = 14;
const LEAST_BAR = 7;

/** An exercise of which one end is known: so long is its mark. */
const STUB = 16;

export interface StripMark {
  event: CalendarEvent;
  /** Left and right end of a bar; equal for a mark at one day. */
  x: number;
  end: number;
  /** Middle of its lane's mark, from the top of the drawing. */
  y: number;
  /** Where its words start, or end for `anchor` "end". */
  textX: number;
  anchor: 'start' | 'end';
  /** Whether its dates are known in part, or it was only announced: an outline then. */
  open: boolean;
}
export interface StripRow {
  kind: CalendarEvent['kind'];
  top: number;
  bottom: number;
  marks: StripMark[];
}
export interface Strip {
  height: number;
  /** Where each of the twelve months begins, and where December ends. */
  months: number[];
  rows: StripRow[];
  /** Where the day of the build lies; undefined in other years. */
  today: number | undefined;
  /** Where the time begins that the sources do not reach; undefined where they reach all of it. */
  unknown: number | undefined;
}

const MONTH = (STRIP.width - STRIP.left) / 12;
const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Where a day begins, or ends, on the strip of a year; days outside the year lie on its edge. */
function dayX(date: string, year: number, end = false): number {
  const [own = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (own < year) return STRIP.left;
  if (own > year) return STRIP.width;
  return STRIP.left + (month - 1 + (day - (end ? 0 : 1)) / daysIn(year, month)) * MONTH;
}

function ends(event: CalendarEvent, year: number): [number, number] {
  const [from, to] = [dayX(event.from, year), dayX(event.to, year, true)];
  if (event.kind === 'edition') return event.precision === 'part' ? [from, from + STUB] : [from, Math.max(to, from + LEAST_BAR)];
  // A month is marked in its middle, a day where it begins.
  const at = event.precision === 'months' ? (from + to) / 2 : from;
  return [at, at];
}

/** A mark without its lane, with the stretch that it and its words need. */
function markOf(event: CalendarEvent, year: number, textWidth: (text: string) => number): StripMark & Stretch {
  const [x, end] = ends(event, year).map(tenth) as [number, number];
  const bar = event.kind === 'edition';
  const wide = textWidth(event.short);
  const textX = bar ? x : x + BESIDE;
  const anchor = textX + wide > STRIP.width ? 'end' : 'start';
  const open = (event.precision !== 'days' && (bar || event.precision === 'months')) || event.status !== '';
  const common = { event, x, end, y: 0, anchor, open } as const;
  if (anchor === 'start') return { ...common, textX, from: x, to: Math.max(end, textX + wide) };
  const right = bar ? STRIP.width : x - 6;
  return { ...common, textX: right, from: Math.min(x, right - wide), to: Math.max(end, bar ? right : x + BESIDE) };
}

/** Puts the marks of a kind into lanes below `top`. */
function rowOf(
  kind: CalendarEvent['kind'],
  events: readonly CalendarEvent[],
  { year, top, textWidth }: { year: number; top: number; textWidth: (text: string) => number },
): StripRow {
  const sorted = events.map((event) => markOf(event, year, textWidth)).sort((a, b) => a.from - b.from);
  const lanes = lanesOf(sorted, GAP);
  const middle = kind === 'edition' ? 8 : LANE[kind] / 2;
  const marks = sorted.map((mark, i) => ({ ...mark, y: top + PAD + (lanes[i] ?? 0) * LANE[kind] + middle }));
  return { kind, top, bottom: top + 2 * PAD + Math.max(1, ...lanes.map((lane) => lane + 1)) * LANE[kind], marks };
}

/**
 * The strip of a year: exercises as bars in lanes, conferences and visits as marks. Events of which only the year is known
 * are left out. `textWidth` measures words in units; `known` is the last day that the sources reach.
 */
export function stripOf(
  all: readonly CalendarEvent[],
  year: number,
  { today, known, textWidth }: { today: string; known: string; textWidth: (text: string) => number },
): Strip {
  const events = all.filter((event) => inYear(event, year) && event.precision !== 'year');
  const rows: StripRow[] = [];
  for (const kind of EVENT_KINDS) {
    const own = events.filter((event) => event.kind === kind);
    rows.push(rowOf(kind, own, { year, top: rows.at(-1)?.bottom ?? STRIP.top, textWidth }));
  }
  return {
    height: rows.at(-1)?.bottom ?? STRIP.top,
    months: Array.from({ length: 13 }, (_, month) => tenth(STRIP.left + month * MONTH)),
    rows,
    today: today.startsWith(String(year)) ? tenth(dayX(today, year)) : undefined,
    unknown: known < `${year}-12-31` ? tenth(dayX(known, year, true)) : undefined,
  };
}
