import { countries } from './atlas.ts';
import { AOR_CODES, SMALL_ISLANDS } from './codes.ts';
import { mercator } from './mercator.ts';
import { pathData, rings } from './paths.ts';
import type { Ring } from './paths.ts';
import { rasterOf } from './raster.ts';
import { once } from './once.ts';
import { short } from './svg-text.ts';
import type { LonLat, XY } from './types.ts';

/** The shared chart of the Americas: Mercator, 122°W to 32°W, 57°S to 42°N, in units of its symbol. */
export const AMERICAS = mercator([-122, -57, -32, 42], 600);

/** Codes that the chart of the Americas can light up. */
export const SYMBOL_CODES: readonly string[] = [...AOR_CODES, 'CA', 'MX', 'US'];

const LARGE = ['CA', 'CL', 'MX', 'US'];

/** A place in the units of the chart of the Americas. */
export function toAmericas(place: LonLat): XY {
  return AMERICAS.at(place);
}

/** Whether a place lies on the chart of the Americas. */
export function onAmericas(place: LonLat): boolean {
  const [x, y] = toAmericas(place);
  return x >= 0 && x <= AMERICAS.width && y >= 0 && y <= AMERICAS.height;
}

const outlines = once((): ReadonlyMap<string, readonly Ring[]> => {
  const found = new Map<string, readonly Ring[]>();
  for (const { code, geometry } of countries('50m', 0.2)) {
    if (code in SMALL_ISLANDS) continue;
    const minArea = SYMBOL_CODES.includes(code) && !LARGE.includes(code) ? 2 : 14;
    const visible = rings(AMERICAS.projection, geometry, { minArea });
    if (visible.length > 0) found.set(code, visible);
  }
  return found;
});

/** The land of the chart of the Americas, for placing words on it. */
export const americasRaster = once(() => rasterOf(AMERICAS.width, AMERICAS.height, outlines()));

function fillOf(code: string): string {
  return `fill="var(--${code},var(--l))"`;
}

/** The chart as one `<symbol id="am">` whose countries are filled by custom properties: `--CO`, or else `--l`. */
export const americasSymbol = once((): string => {
  const context: Ring[] = [];
  const paths: string[] = [];
  for (const [code, lines] of outlines()) {
    if (SYMBOL_CODES.includes(code)) paths.push(`<path ${fillOf(code)} d="${pathData(lines)}"/>`);
    else context.push(...lines);
  }
  const dots = Object.entries(SMALL_ISLANDS).map(([code, place]) => {
    const [x, y] = toAmericas(place).map((v) => short(Math.round(v)));
    return `<circle ${fillOf(code)} cx="${x ?? ''}" cy="${y ?? ''}" r="3.4"/>`;
  });
  const box = `viewBox="0 0 ${short(AMERICAS.width)} ${short(AMERICAS.height)}"`;
  return `<symbol id="am" ${box}><path fill="var(--c)" d="${pathData(context)}"/>${paths.join('')}${dots.join('')}</symbol>`;
});

/** How the chart is drawn where there are no custom properties: colors of countries and other land, radius of small islands. */
export type Plain = { readonly fill: (code: string) => string; readonly around: string; readonly radius: (code: string) => number };

/** The chart as plain shapes, for a picture that stands alone. */
export function americasShapes({ fill, around, radius }: Plain): string {
  return americasSymbol()
    .replace(/^<symbol[^>]*>|<\/symbol>$/g, '')
    .replace('var(--c)', around)
    .replace(/<circle fill="var\(--([A-Z]{2}),[^/]*r="[\d.]+"/g, (dot, code: string) => dot.replace(/r="[\d.]+"$/, `r="${radius(code)}"`))
    .replace(/var\(--([A-Z]{2}),var\(--l\)\)/g, (_, code: string) => fill(code));
}

/** The content of the file that pages use as `<use href="/maps/americas.svg#am">`. */
export function americasSymbolFile(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg">${americasSymbol()}</svg>\n`;
}
