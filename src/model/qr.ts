import { encodeQR } from 'qr';

// A code of print size is read in spite of a smudge; the standard asks for a margin of four modules.
const OPTIONS = { ecc: 'medium', border: 4 } as const;

/** A QR code as a drawing in black on white, whatever the colors of the page: one path, one unit for each module. */
export function qrSvg(text: string): string {
  const rows = encodeQR(text, 'raw', OPTIONS);
  const path = rows.flatMap((row, y) => runsOf(row).map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`)).join('');
  const side = rows.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>\n`;
}

function runsOf(row: readonly boolean[]): { from: number; length: number }[] {
  return row.flatMap((dark, from) => {
    if (!dark || row[from - 1]) return [];
    const end = row.indexOf(false, from);
    return [{ from, length: (end < 0 ? row.length : end) - from }];
  });
}
