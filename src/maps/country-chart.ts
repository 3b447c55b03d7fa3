import { countryBox } from './atlas.ts';
import { balanced, including, padded } from './chart-box.ts';
import { degreeFrame, graticule, labelMargin, spacingFor } from './frame.ts';
import type { Spacing } from './frame.ts';
import { landOf, landPaths } from './land.ts';
import type { Land } from './land.ts';
import { LETTERING } from './lettering.ts';
import { areaText, openDrawing, pinMark, placeText } from './marks.ts';
import { mercator } from './mercator.ts';
import type { Mercator } from './mercator.ts';
import { placeLabels } from './place-labels.ts';
import type { Marked } from './place-labels.ts';
import { placeName } from './place-names.ts';
import type { AreaName } from './place-names.ts';
import { WATER } from './raster.ts';
import { grow } from './rectangle.ts';
import type { Rectangle } from './rectangle.ts';
import { scaleBar } from './scale-bar.ts';
import { seaTest } from './seas.ts';
import type { Box, DistanceWords, Drawing, Pin, SeaWords } from './types.ts';

/** What a country chart shows. Codes are ISO alpha-2; French Guiana is `GF`. */
export type CountryChartInput = {
  readonly iso: string;
  /** The country's name, set over it in capitals. */
  readonly name: string;
  /** A sentence that says what the chart shows. */
  readonly title: string;
  readonly pins: readonly Pin[];
  /** Names of the countries around, by code. Those with no room on the chart stay unnamed. */
  readonly neighbours: Readonly<Record<string, string>>;
  /** Names of the waters. Left out, waters are not named. */
  readonly words?: SeaWords;
  /** Words of the scale bar; `500 km` if left out. */
  readonly distance?: DistanceWords;
};

/** A country chart, with the step of its degree frame in minutes of arc for the caption. */
export type CountryDrawing = Drawing & { readonly frameMinutes: number };

/** Width of the whole drawing, labels of latitude included, so that lettering has one size on all charts. */
export const TOTAL_WIDTH = 580;

const RIGHT = 14;
const TOP = 10;
const BOTTOM = 42;
const LEAST_DEGREES = 0.8;

/** A neighbour of which less is seen, in square units, is not named. */
const LEAST_AREA = 250;

/** The chart and frame for a box in degrees, within the total width. */
export function sheet(box: Box): { chart: Mercator; spacing: Spacing; viewBox: readonly [number, number, number, number] } {
  const spacing = spacingFor(mercator(box, TOTAL_WIDTH - 80));
  const left = labelMargin(box, spacing);
  const chart = mercator(box, TOTAL_WIDTH - left - RIGHT);
  return { chart, spacing, viewBox: [-left, -TOP, TOTAL_WIDTH, chart.height + TOP + BOTTOM] };
}

function markOf(chart: Mercator, pin: Pin): Marked {
  return { point: chart.at([pin.lon, pin.lat]), radius: pin.now ? 6 : 4.5, label: pin.label, lettering: LETTERING.place };
}

function markBox({ point: [x, y], radius }: Marked): Rectangle {
  return grow({ left: x, top: y, right: x, bottom: y }, radius + 6);
}

function areaNames({ iso, name, neighbours, words }: CountryChartInput, chart: Mercator, land: Land): [string, AreaName][] {
  const around = Object.entries(neighbours).filter(([code]) => code !== iso && land.raster.area(code) >= LEAST_AREA);
  const seas = (['pacific', 'caribbean', 'atlantic'] as const).map((sea): [string, AreaName] => [
    'seal',
    { code: WATER, name: words?.[sea] ?? '', lettering: LETTERING.sea, inside: seaTest(chart, sea) },
  ]);
  return [
    ['la big2', { code: iso, name: name.toUpperCase(), lettering: LETTERING.title }],
    ...(words ? seas : []),
    ...around.map(([code, text]): [string, AreaName] => ['la', { code, name: text.toUpperCase(), lettering: LETTERING.area }]),
  ];
}

/** Names over land and water, each clear of the ones before it. */
function areaTexts(names: readonly [string, AreaName][], chart: Mercator, land: Land, taken: readonly Rectangle[]): string {
  const boxes = [...taken];
  const texts = names.map(([className, area]) => {
    const found = placeName(area, { ...chart, raster: land.raster, taken: boxes });
    if (!found) return '';
    boxes.push(grow(found.box, 4));
    return areaText(found, className, area.lettering.size);
  });
  return `<g class="mid" text-anchor="middle">${texts.join('')}</g>`;
}

/** The Mercator chart of a country; throws on a code that is not in the Americas. Every pin is inside the frame. */
export function countryChart(input: CountryChartInput): CountryDrawing {
  const { iso, pins, distance = (km) => `${String(km)} km` } = input;
  const places = pins.map(({ lon, lat }): [number, number] => [lon, lat]);
  const { chart, spacing, viewBox } = sheet(balanced(padded(including(countryBox(iso), places), 0.1, LEAST_DEGREES)));
  const land = landOf(chart, { minArea: 8, bend: 13 });
  const marks = pins.map((pin) => markOf(chart, pin));
  const bar = scaleBar(chart, land.raster, iso, marks.map(markBox), distance);
  const extra = (box: Rectangle): number => 2.5 * land.raster.foreign(box, WATER);
  const labels = placeLabels(marks, { width: chart.width, height: chart.height, taken: [bar.box], extra });
  const taken = [bar.box, ...marks.map(markBox), ...labels.map(({ box }) => box)];
  const svg =
    openDrawing(viewBox, input.title) +
    graticule(chart, spacing) +
    landPaths(land, [iso]) +
    areaTexts(areaNames(input, chart, land), chart, land, taken) +
    marks.map((mark, i) => pinMark(mark.point, mark.radius, pins[i]?.now ?? false)).join('') +
    `<g class="mid">${labels.map((label, i) => placeText(label, pins[i]?.now ? 'pl' : 'pl sm')).join('')}${bar.svg}</g>` +
    `${degreeFrame(chart, spacing)}</svg>`;
  return { svg, width: viewBox[2], height: viewBox[3], frameMinutes: spacing.segment };
}
