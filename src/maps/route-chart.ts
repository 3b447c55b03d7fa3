import { countryBox } from './atlas.ts';
import { balanced, including, padded } from './chart-box.ts';
import { sheet } from './country-chart.ts';
import { distanceKm, greatCircle } from './distance.ts';
import { degreeFrame, graticule } from './frame.ts';
import { landOf, landPaths } from './land.ts';
import { LETTERING } from './lettering.ts';
import { areaText, openDrawing, pinMark, placeText } from './marks.ts';
import { pathData } from './paths.ts';
import { placeLabels } from './place-labels.ts';
import type { Marked } from './place-labels.ts';
import { placeName } from './place-names.ts';
import { WATER } from './raster.ts';
import type { Rectangle } from './rectangle.ts';
import { seaTest } from './seas.ts';
import type { DistanceWords, Drawing, LonLat, Pin, Place, SeaWords, XY } from './types.ts';

/** What the chart of a visit shows. */
export type RouteChartInput = {
  /** The country visited, ISO alpha-2. */
  readonly iso: string;
  readonly title: string;
  readonly from: Place;
  /** Places of the visit. The line goes to the first that is `now`, or else to the first. */
  readonly to: readonly Pin[];
  /** Words of the distance beside the line; left out, none stands there. */
  readonly distance?: DistanceWords;
  /** Names of the waters. Left out, waters are not named. */
  readonly words?: SeaWords;
};

/** The chart of a visit, the great-circle distance in km and the step of the degree frame in minutes of arc. */
export type RouteDrawing = Drawing & { readonly km: number; readonly frameMinutes: number };

const lonLat = ({ lon, lat }: Place): LonLat => [lon, lat];

const SEAS = ['pacific', 'atlantic', 'caribbean'] as const;

/** The chart of a visit with its great-circle line, a drawing and not the route flown; throws when `to` is empty. */
export function routeChart(input: RouteChartInput): RouteDrawing {
  const { iso, from, to, distance } = input;
  const goal = to.find(({ now }) => now) ?? to[0];
  if (!goal) throw new Error(`No place visited in ${iso}`);
  const box = including(countryBox(iso), [from, ...to].map(lonLat));
  const { chart, spacing, viewBox } = sheet(balanced(padded(box, 0.09)));
  const land = landOf(chart, { minArea: 6, bend: 8 });
  const km = distanceKm(lonLat(from), lonLat(goal));

  const line = greatCircle(lonLat(from), lonLat(goal)).map((place): XY => {
    const [x, y] = chart.at(place);
    return [Math.round(x), Math.round(y)];
  });
  const along = greatCircle(lonLat(from), lonLat(goal), 90).map(chart.at);
  const onLine = ({ left, top, right, bottom }: Rectangle): number =>
    along.filter(([x, y]) => x > left - 3 && x < right + 3 && y > top - 3 && y < bottom + 3).length;
  const middle = chart.at(greatCircle(lonLat(from), lonLat(goal), 2)[1] ?? lonLat(goal));
  const marks: Marked[] = [
    { point: chart.at(lonLat(from)), radius: 6, label: from.label, lettering: LETTERING.place },
    ...to.map((pin) => ({ point: chart.at(lonLat(pin)), radius: pin === goal ? 7.5 : 4.5, label: pin.label, lettering: LETTERING.place })),
    ...(distance ? [{ point: middle, radius: 8, label: distance(km), lettering: LETTERING.place }] : []),
  ];
  const extra = (area: Rectangle): number => 2 * land.raster.foreign(area, WATER) + 2 * Math.min(5, onLine(area));
  const labels = placeLabels(marks, { width: chart.width, height: chart.height, taken: [], extra });

  const taken = [
    ...labels.map((label) => label.box),
    ...marks.map(({ point: [x, y] }) => ({ left: x - 9, top: y - 9, right: x + 9, bottom: y + 9 })),
  ];
  const seas = SEAS.flatMap((sea) => {
    const inside = (area: Rectangle): boolean => onLine(area) === 0 && seaTest(chart, sea)(area);
    const found =
      input.words &&
      placeName({ code: WATER, name: input.words[sea], lettering: LETTERING.sea, inside }, { ...chart, raster: land.raster, taken });
    if (found) taken.push(found.box);
    return found ? [areaText(found, 'seal', LETTERING.sea.size)] : [];
  });
  const pins = [from, ...to].map((place, i) => pinMark(marks[i]?.point ?? [0, 0], marks[i]?.radius ?? 6, place === goal));
  const texts = labels.map((label, i) => placeText(label, i === 0 || to[i - 1] === goal ? 'pl' : 'pl sm'));
  const svg =
    openDrawing(viewBox, input.title) +
    graticule(chart, spacing) +
    landPaths(land, [iso]) +
    `<g class="mid" text-anchor="middle">${seas.join('')}</g>` +
    `<path class="trk" d="${pathData([line], true)}"/>${pins.join('')}<g class="mid">${texts.join('')}</g>` +
    `${degreeFrame(chart, spacing)}</svg>`;
  return { svg, width: viewBox[2], height: viewBox[3], km, frameMinutes: spacing.segment };
}
