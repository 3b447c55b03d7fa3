/** What the timeline needs to know of an edition. */
export interface TimelineRow {
  year: number;
  nationCount: number | undefined;
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
export interface Timeline {
  bars: Bar[];
  /** Editions without a number of nations. */
  ticks: { x: number; title: string; href: string }[];
  years: { x: number; text: string }[];
}

const round = Math.round;

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
  return {
    bars: rows.flatMap((row) =>
      row.nationCount === undefined
        ? []
        : [
            {
              x: at(row),
              y: round(TIMELINE.base - row.nationCount * scale),
              label: String(row.nationCount),
              title: name(row),
              href: row.card.href,
            },
          ],
    ),
    ticks: rows.flatMap((row) => (row.nationCount === undefined ? [{ x: at(row), title: name(row), href: row.card.href }] : [])),
    years: Array.from({ length: last - first + 1 }, (_, index) => ({ x: round(30 + index * step), text: String(first + index) })),
  };
}
