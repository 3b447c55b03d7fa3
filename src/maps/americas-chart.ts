import { AMERICAS, SYMBOL_CODES, americasRaster, onAmericas, toAmericas } from './americas.ts';
import { BAND, degreeFrame, graticule } from './frame.ts';
import type { Spacing } from './frame.ts';
import { LETTERING } from './lettering.ts';
import { areaText, openDrawing, pinMark, placeText } from './marks.ts';
import { placeLabels } from './place-labels.ts';
import { placeName } from './place-names.ts';
import { WATER } from './raster.ts';
import { grow } from './rectangle.ts';
import type { Rectangle } from './rectangle.ts';
import { seaTest } from './seas.ts';
import { escapeText, short } from './svg-text.ts';
import { trackThrough } from './track.ts';
import type { Track } from './track.ts';
import type { Drawing, Pin, SeaWords, XY } from './types.ts';

/** What a chart of the Americas shows. Country codes are ISO alpha-2; codes that are not on the chart are passed over. */
export type AmericasChartInput = {
  /** A sentence that says what the chart shows. */
  readonly title: string;
  readonly host: readonly string[];
  readonly participants: readonly string[];
  readonly pins: readonly Pin[];
  /** Joins the pins in their order by a dashed line. */
  readonly track?: boolean;
  /** Where the symbol is, `/maps/americas.svg#am` or `#am`. */
  readonly symbolHref: string;
  readonly words: SeaWords;
};

/** A chart of the Americas, with the pins that lie off it and so are not drawn: say them in words. */
export type AmericasDrawing = Drawing & { readonly outside: readonly Pin[] };

const SPACING: Spacing = { segment: 600, grid: 600, label: 1200 };
const MARGIN = { left: 52, top: 10, right: 12, bottom: 40 };
const RADIUS = { plain: 5.8, now: 7.5 };

function classes(host: readonly string[], participants: readonly string[]): string {
  const known = (code: string) => SYMBOL_CODES.includes(code);
  const lit = participants.filter((code) => known(code) && !host.includes(code)).map((code) => `p-${code}`);
  return ['am', ...new Set([...lit, ...host.filter(known).map((code) => `h-${code}`)])].join(' ');
}

function seaNames(words: SeaWords, taken: readonly Rectangle[], track: Track): string {
  const boxes = [...taken];
  const names = (['pacific', 'atlantic', 'caribbean'] as const).map((sea) => {
    const within = seaTest(AMERICAS, sea);
    const inside = (box: Rectangle): boolean => within(box) && track.legsIn(grow(box, 6)) === 0;
    const area = { code: WATER, name: words[sea], lettering: LETTERING.bigSea, inside };
    const found = placeName(area, { ...AMERICAS, raster: americasRaster(), taken: boxes });
    if (!found) return '';
    boxes.push(found.box);
    return areaText(found, 'seal', LETTERING.bigSea.size);
  });
  return `<g class="big" text-anchor="middle">${names.join('')}</g>`;
}

/** The mark of a pin, inside its link if it has one. */
function linked({ link }: Pin, mark: string): string {
  return link ? `<a href="${escapeText(link.href)}" aria-label="${escapeText(link.label)}">${mark}</a>` : mark;
}

/** The chart of an exercise: host and participants lit up, pins with labels, degree frame every 10°. */
export function americasChart(input: AmericasChartInput): AmericasDrawing {
  const { width, height } = AMERICAS;
  const shown = input.pins.filter(({ lon, lat }) => onAmericas([lon, lat]));
  const marks = shown.map(({ lon, lat, label, now, radius = now ? RADIUS.now : RADIUS.plain }) => {
    return { point: toAmericas([lon, lat]), radius, label, lettering: LETTERING.bigPlace };
  });
  const points: XY[] = marks.map(({ point }) => point);
  const track = trackThrough(input.track ? points : []);
  const land = americasRaster();
  const extra = (box: Rectangle): number => 3 * land.foreign(box, WATER) + 0.8 * track.legsIn(box);
  const labels = placeLabels(marks, { width, height, taken: [], extra });
  const taken = [...labels.map(({ box }) => box), ...points.map(([x, y]) => ({ left: x - 9, top: y - 9, right: x + 9, bottom: y + 9 }))];
  const use = `<use href="${escapeText(input.symbolHref)}" class="${classes(input.host, input.participants)}" width="${short(width)}" height="${short(height)}"/>`;
  const size = { width: width + MARGIN.left + MARGIN.right, height: height + MARGIN.top + MARGIN.bottom };
  const links = shown.some(({ link }) => link !== undefined);
  const svg =
    openDrawing([-MARGIN.left, -MARGIN.top, size.width, size.height], input.title, 'map', links ? 'group' : 'img') +
    graticule(AMERICAS, SPACING) +
    use +
    seaNames(input.words, taken, track) +
    (track.path ? `<path class="trk" d="${track.path}"/>` : '') +
    shown.map((pin, i) => linked(pin, pinMark(points[i] ?? [0, 0], marks[i]?.radius ?? BAND, pin.now ?? false))).join('') +
    `<g class="big">${labels.map((label) => (label.label ? placeText(label, 'pl') : '')).join('')}</g>` +
    `${degreeFrame(AMERICAS, SPACING)}</svg>`;
  return { svg, ...size, outside: input.pins.filter((pin) => !shown.includes(pin)) };
}
