import { textWidth, LETTERING } from './lettering.ts';
import type { Mercator } from './mercator.ts';
import type { Raster } from './raster.ts';
import { WATER } from './raster.ts';
import { sharedArea } from './rectangle.ts';
import type { Rectangle } from './rectangle.ts';
import { escapeText, short } from './svg-text.ts';
import type { DistanceWords } from './types.ts';

const KM_PER_DEGREE = 111.195;
const INSET = 14;
const HEIGHT = 44;

/** A scale bar: a round number of kilometres, true at the latitude where it stands. */
export type ScaleBar = { readonly svg: string; readonly box: Rectangle; readonly km: number };

/** The largest of 1, 2 and 5 times a power of ten that is not over `limit`. */
export function roundKm(limit: number): number {
  const power = 10 ** Math.floor(Math.log10(limit));
  return ([5, 2].find((step) => step * power <= limit) ?? 1) * power;
}

function barAt(chart: Mercator, corner: { right: boolean; top: boolean }, words: DistanceWords): ScaleBar & { length: number } {
  const y = corner.top ? INSET + HEIGHT - 6 : chart.height - INSET - 6;
  const [, lat] = chart.from([0, y]);
  const kmPerUnit = chart.degrees * KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  const km = roundKm((chart.width / 3.6) * kmPerUnit);
  const length = Math.round(km / kmPerUnit);
  const wide = Math.max(length, textWidth(words(km), LETTERING.place)) + 8;
  const left = corner.right ? chart.width - INSET - wide : INSET;
  const from = Math.round(left + (wide - length) / 2);
  const box = { left, top: y - HEIGHT + 6, right: left + wide, bottom: y + 6 };
  const text = `<text x="${short(from + length / 2)}" y="${short(y - 14)}" text-anchor="middle">${escapeText(words(km))}</text>`;
  const half = short(length / 2);
  const svg = `<path class="sb" d="M${short(from)} ${short(y)}v-7h${short(length)}v7m-${half}-7v4"/>${text}`;
  return { svg, box, km, length };
}

/** The scale bar in the corner that covers least: not the country, not a place, then not land. */
export function scaleBar(chart: Mercator, raster: Raster, own: string, taken: readonly Rectangle[], words: DistanceWords): ScaleBar {
  const corners = [false, true].flatMap((top) => [false, true].map((right) => barAt(chart, { right, top }, words)));
  const costs = corners.map(({ box }, i) => {
    const places = taken.filter((other) => sharedArea(other, box) > 0).length;
    return 20 * places + 10 * raster.share(box, own) + raster.foreign(box, WATER) + 0.2 * i;
  });
  const best = costs.indexOf(Math.min(...costs));
  const bar = corners[best];
  if (!bar) throw new Error('A chart has four corners');
  return bar;
}
