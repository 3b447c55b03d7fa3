/** Drawing units of a chart of rows: its width, where bars begin, the longest bar, and the height of a row. */
export const ROWS = { width: 360, start: 132, longest: 196, row: 19 } as const;

export interface RowChart {
  height: number;
  rows: { name: string; text: string; y: number; width: number }[];
}

/** One bar per name, as long as its value, in the order given. */
export function rowChart(points: readonly { name: string; value: number }[]): RowChart {
  const most = Math.max(...points.map(({ value }) => value));
  return {
    height: points.length * ROWS.row,
    rows: points.map(({ name, value }, at) => ({
      name,
      text: String(value),
      y: at * ROWS.row,
      width: Math.round((value / most) * ROWS.longest),
    })),
  };
}
