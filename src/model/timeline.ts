/** A figure of an edition as its table prints it, with "≈" where it is approximate. */
export interface Figure {
  value: number;
  text: string;
}
/** What can be counted of an edition besides nations. */
export const SIZES = ['personnel', 'ships'] as const;
export type Size = (typeof SIZES)[number];

/** What the timeline needs to know of an edition. */
export interface TimelineRow {
  year: number;
  nationCount: number | undefined;
  /** The number of nations as the table prints it. */
  nations: string | undefined;
  sizes: Partial<Record<Size, Figure>>;
  card: { href: string };
}

/** Drawing units of the timeline: its width, the base line, the highest bar and the size of the room above it. */
export const TIMELINE = { width: 920, base: 150, top: 30, height: 184 } as const;

export interface Bar {
  x: number;
  y: number;
  label: string;
  title: string;
  href: string;
}
/** A line of figures below the years, on a scale of its own; editions without the figure leave a gap. */
export interface SizeLine {
  size: Size;
  base: number;
  marks: { x: number; height: number }[];
  /** The first, the highest and the last figure as the table prints them. */
  labels: { x: number; y: number; text: string }[];
}
export interface Timeline {
  height: number;
  /** The line of the first of the sizes that enough editions state; none below a chart that is full of bars. */
  size: SizeLine | undefined;
  bars: Bar[];
  /** Editions without a number of nations. */
  ticks: { x: number; title: string; href: string }[];
  /** Years that are written: every one, or every second from the last where there are more than eight. */
  years: { x: number; text: string }[];
}

const round = Math.round;

/** From so many years on, every second is written. */
const MANY = 8;

/** Fewer figures than this make no line. */
const LEAST_FIGURES = 3;
/** A chart with more bars than this has no line of figures, which would take its page over its bytes; the table has them. */
const MOST_BARS = 10;
/** Height of a line of figures and of its highest mark. */
const LINE = { height: 84, mark: 24 };

/** The line of figures of the first size that enough editions state. */
function sizeOf<T extends TimelineRow>(rows: readonly T[], at: (row: T) => number): SizeLine | undefined {
  const stating = (size: Size) => rows.flatMap((row) => (row.sizes[size] ? [{ x: at(row), ...row.sizes[size] }] : [])).toReversed();
  const size = SIZES.find((one) => stating(one).length >= LEAST_FIGURES);
  if (!size) return undefined;
  const base = TIMELINE.height + LINE.height - 4;
  const figures = stating(size);
  const most = Math.max(...figures.map(({ value }) => value));
  const marks = figures.map(({ x, value, text }) => ({ x, height: Math.max(2, round((value / most) * LINE.mark)), value, text }));
  const said = new Set([marks[0], marks.find(({ value }) => value === most), marks.at(-1)]);
  return {
    size,
    base,
    marks: marks.map(({ x, height }) => ({ x, height })),
    labels: marks.filter((mark) => said.has(mark)).map(({ x, height, text }) => ({ x, y: base - height - 5, text })),
  };
}

/**
 * One mark per edition over a scale of years; editions of one year stand side by side.
 * `name` gives the sentence that a screen reader hears for an edition.
 */
export function timelineOf<T extends TimelineRow>(rows: readonly T[], name: (row: T) => string): Timeline | undefined {
  const years = rows.map((row) => row.year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (rows.length < 3 || first === last) return undefined;
  const step = (TIMELINE.width - 60) / (last - first);
  const most = Math.max(...rows.map((row) => row.nationCount ?? 0), 1);
  const scale = (TIMELINE.base - TIMELINE.top) / most;
  const at = (row: T): number => {
    const twins = rows.filter((other) => other.year === row.year);
    const shift = (twins.length - 1 - twins.indexOf(row) - (twins.length - 1) / 2) * 24;
    return round(30 + (row.year - first) * step + shift);
  };
  const full = rows.filter((row) => row.nationCount !== undefined).length > MOST_BARS;
  const size = full ? undefined : sizeOf(rows, at);
  return {
    height: TIMELINE.height + (size ? LINE.height : 0),
    size,
    bars: rows.flatMap((row) =>
      row.nationCount === undefined
        ? []
        : [
            {
              x: at(row),
              y: round(TIMELINE.base - row.nationCount * scale),
              label: row.nations ?? String(row.nationCount),
              title: name(row),
              href: row.card.href,
            },
          ],
    ),
    ticks: rows.flatMap((row) => (row.nationCount === undefined ? [{ x: at(row), title: name(row), href: row.card.href }] : [])),
    years: Array.from({ length: last - first + 1 }, (_, index) => ({ x: round(30 + index * step), text: String(first + index) })).filter(
      (_, index) => last - first < MANY || (last - first - index) % 2 === 0,
    ),
  };
}
