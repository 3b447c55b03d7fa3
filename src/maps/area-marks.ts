import type { Mercator } from './mercator.ts';
import { LINE } from './lettering.ts';
import type { Marked, Placed } from './place-labels.ts';
import { escapeText, short } from './svg-text.ts';
import type { LonLat, XY } from './types.ts';

/** A country of the area with its number, and where its mark leads. */
export type AreaMark = {
  /** ISO alpha-2. */
  readonly iso: string;
  readonly name: string;
  readonly count: number;
  readonly href: string;
  /** The accessible name of the link; begins with name and number, which stand on the map. */
  readonly label: string;
};

/** Radius in units of the circle for a number; that of none is the size of a place. */
export const areaRadius = (count: number): number => (count > 0 ? Math.round(46 * Math.sqrt(count)) / 10 : 4);

function circleAt([x, y]: XY, count: number): string {
  return `<circle${count > 0 ? '' : ' class="none"'} cx="${short(x)}" cy="${short(y)}" r="${short(areaRadius(count))}"/>`;
}

/** The lines of a name, the number at its end in bold. */
function nameText({ lines = [] }: Marked, { x, y, anchor }: Placed): string {
  const [left, base] = [short(Math.round(x)), short(Math.round(y))];
  const words = lines.map((line, i) => {
    const text = i < lines.length - 1 ? escapeText(line) : escapeText(line).replace(/\d+$/, '<tspan class="n">$&</tspan>');
    return i === 0 ? text : `<tspan x="${left}" dy="${String(LINE)}em">${text}</tspan>`;
  });
  // The space parts the words for those who hear them.
  return `<text x="${left}" y="${base}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${words.join(' ')}</text>`;
}

/** A link around a country's land, its circle and its name with the number. Its id is `m-CO`. */
export function areaLink({ iso, count, href, label }: AreaMark, mark: Marked, at: Placed, landHref: string): string {
  const land = `<use href="${escapeText(landHref)}#${iso}"/>`;
  const open = `<a href="${escapeText(href)}" id="m-${iso}" aria-label="${escapeText(label)}">`;
  return `${open}${land}${circleAt(mark.point, count)}${nameText(mark, at)}</a>`;
}

const KEY_AT: LonLat = [-83.8, -35];
const KEY_GAP = 9;

/** Circles of known size one below the other, in the sea off the west coast of South America. */
export function areaKey(chart: Mercator, counts: readonly number[]): string {
  const [x, top] = chart.at(KEY_AT);
  const marks = counts.map((count, i) => {
    const above = counts.slice(0, i).reduce((sum, other) => sum + 2 * areaRadius(other) + KEY_GAP, top);
    const y = above + areaRadius(count);
    return `${circleAt([x, y], count)}<text x="${short(x + 25)}" y="${short(Math.round(y + 5))}">${String(count)}</text>`;
  });
  return `<g aria-hidden="true">${marks.join('')}</g>`;
}
