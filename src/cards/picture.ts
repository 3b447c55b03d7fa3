import { readFileSync } from 'node:fs';
import { AOR_CODES, americasShapes } from '../maps/index.ts';
import type { Unfurl } from '../model/unfurl.ts';
import { color } from './colors.ts';
import { HEIGHT, WIDTH, wordsOf } from './words.ts';

const MAP = { x: 714, y: -2, scale: 0.81 };
// Small islands are dots, larger where they are what the picture is about.
const DOT = { plain: 3.4, lit: 8 };
const BAND = { height: 14, step: 60 };

/** The map at the right: the countries of the record lit up, or all of the area where it names none. */
function map(countries: readonly string[]): string {
  const lit = new Set(countries);
  const fill = (code: string) => (lit.has(code) ? color('signal') : color(lit.size === 0 && AOR_CODES.includes(code) ? 'land-2' : 'land'));
  const shapes = americasShapes({ fill, around: color('land-0'), radius: (code) => (lit.has(code) ? DOT.lit : DOT.plain) });
  return `<g transform="translate(${MAP.x} ${MAP.y}) scale(${MAP.scale})" stroke="${color('coast')}" stroke-width=".7">${shapes}</g>`;
}

/** The band of a chart's frame along the top. */
function band(): string {
  const bars = Array.from(
    { length: WIDTH / BAND.step / 2 },
    (_, at) => `M${at * 2 * BAND.step} 0h${BAND.step}v${BAND.height}h-${BAND.step}z`,
  );
  const paper = `<path fill="${color('paper')}" d="M0 0h${WIDTH}v${BAND.height}H0z"/>`;
  return `${paper}<path fill="${color('ink')}" d="${bars.join('')}M0 ${BAND.height}h${WIDTH}v3H0z"/>`;
}

const favicon = readFileSync('public/favicon.svg', 'utf8').replace(/<\/?svg[^>]*>|<style>.*?<\/style>/gs, '');

/** The mark of the site, in front of its name. */
const mark = (): string => `<g transform="translate(70 546) scale(1.3)" color="${color('ink')}">${favicon}</g>`;

/** The picture of a link as SVG without text elements. */
export async function pictureOf(unfurl: Unfurl, site: string): Promise<string> {
  const ground = `<rect width="${WIDTH}" height="${HEIGHT}" fill="${color('paper')}"/>`;
  const sea = `<rect x="${MAP.x}" width="${WIDTH - MAP.x}" height="${HEIGHT}" fill="${color('shoal')}"/>`;
  const words = await wordsOf(unfurl, site);
  return words.replace(/<svg[^>]*>/, (open) => open + ground + sea + map(unfurl.countries) + band() + mark());
}
