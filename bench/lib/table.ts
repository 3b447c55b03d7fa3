/** A table in Markdown: the first column to the left, all others, which hold figures, to the right. Throws where a row has other cells than the head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  for (const row of rows)
    if (row.length !== head.length) throw new Error(`The row “${row[0] ?? ''}” has ${row.length} cells and its head ${head.length}`);
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows];
  return lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}

/** Bytes as thousands, "12.3 KB". */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

/** Bytes as millions, "12.3 MB". */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Milliseconds, whole: "1,240 ms". */
export const milliseconds = (time: number): string => `${Math.round(time).toLocaleString('en')} ms`;

/** Milliseconds as seconds, "12.3 s". */
export const seconds = (time: number): string => `${(time / 1000).toFixed(1)} s`;

/** How many times `base` a figure is, "0.31"; a dash where there is nothing to compare with. */
export const ratio = (figure: number, base: number | undefined): string => (base ? (figure / base).toFixed(2) : '–');
