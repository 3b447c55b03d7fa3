import type { YearValue } from './columns.ts';

/** Drawing units of a panel of stems. */
export const STEMS = { width: 200, base: 88, top: 26, height: 108 } as const;

export interface StemPanel {
  stems: { x: number; y: number; value: number; named: boolean }[];
  ticks: { x: number; text: string }[];
}

const MARGIN = 22;

/** One stem per figure over the years from `first` to `last`, on the panel's own scale from zero; the highest and the latest are named. */
export function stemPanel(points: readonly YearValue[], first: number, last: number): StemPanel {
  const step = (STEMS.width - 2 * MARGIN) / Math.max(1, last - first);
  const most = Math.max(...points.map(({ value }) => value));
  const latest = Math.max(...points.map(({ year }) => year));
  const x = (year: number) => Math.round(MARGIN + (year - first) * step);
  const top = points.find(({ value }) => value === most)?.year ?? latest;
  const lastValue = points.find(({ year }) => year === latest)?.value ?? 0;
  // A name must not touch another, nor a stem beside it that is higher.
  const clear = latest - top >= 4 && !points.some(({ year, value }) => year !== latest && latest - year <= 2 && value >= lastValue);
  return {
    stems: points.map(({ year, value }) => ({
      x: x(year),
      y: Math.round(STEMS.base - (value / most) * (STEMS.base - STEMS.top)),
      value,
      named: year === top ? value === most : year === latest && clear,
    })),
    ticks: [first, last].map((year) => ({ x: x(year), text: String(year) })),
  };
}
