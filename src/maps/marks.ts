import { escapeText, short } from './svg-text.ts';
import { LINE } from './lettering.ts';
import type { PlacedName } from './place-names.ts';
import type { Placed } from './place-labels.ts';
import type { XY } from './types.ts';

/** A ring for a place, filled when `now`. */
export function pinMark([x, y]: XY, radius: number, now: boolean): string {
  return `<circle class="pin${now ? ' now' : ''}" cx="${short(x)}" cy="${short(y)}" r="${short(radius)}"/>`;
}

/** Words beside a place. */
export function placeText({ label, x, y, anchor }: Placed, className: string): string {
  const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text class="${className}" x="${short(Math.round(x))}" y="${short(Math.round(y))}"${side}>${escapeText(label)}</text>`;
}

/** A name over an area, `size` being its lettering. Lines follow in em, so that they keep step with the style sheet. */
export function areaText({ lines, x, top }: PlacedName, className: string, size: number): string {
  const [middle, base] = [short(Math.round(x)), short(Math.round(top + size * 0.9))];
  const words = lines.map((line, i) =>
    i === 0 ? escapeText(line) : `<tspan x="${middle}" dy="${String(LINE)}em">${escapeText(line)}</tspan>`,
  );
  return `<text class="${className}" x="${middle}" y="${base}">${words.join('')}</text>`;
}

/** The opening tag of a drawing with its accessible name. */
export function openDrawing(viewBox: readonly number[], title: string, className = 'map', role = 'img'): string {
  const box = viewBox.map(short).join(' ');
  return `<svg class="${className}" viewBox="${box}" role="${role}"><title>${escapeText(title)}</title>`;
}
