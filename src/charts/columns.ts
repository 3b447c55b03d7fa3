/** Drawing units of a chart of columns: its width, the base line, the highest column and its height in all. */
export const COLUMNS = { width: 360, base: 150, top: 24, height: 174 } as const;

export interface YearValue {
  year: number;
  value: number;
}
export interface ColumnChart {
  bars: { year: number; x: number; y: number; width: number; height: number; text: string | undefined }[];
  ticks: { x: number; text: string }[];
}

const MARGIN = 8;
const LABEL = 16;
const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * One column per value over a scale of years, each as high as its value. Where years stand far enough apart, every column has its
 * number and its year; else only the highest have a number, and decades a tick.
 */
export function columnChart(points: readonly YearValue[]): ColumnChart {
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const step = (COLUMNS.width - 2 * MARGIN) / (last - first + 1);
  const most = Math.max(...points.map(({ value }) => value));
  const scale = (COLUMNS.base - COLUMNS.top) / most;
  const center = (year: number) => round(MARGIN + (year - first + 0.5) * step);
  const roomy = step >= LABEL;
  const width = round(Math.max(2.5, step * 0.62));
  const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return {
    bars: points.map(({ year, value }) => ({
      year,
      x: round(center(year) - width / 2),
      y: round(COLUMNS.base - value * scale),
      width,
      height: round(value * scale),
      text: roomy || value === most ? String(value) : undefined,
    })),
    ticks: all
      .filter((year) => roomy || year % 20 === 0)
      .map((year) => ({ x: center(year), text: roomy ? `’${String(year).slice(2)}` : String(year) })),
  };
}
