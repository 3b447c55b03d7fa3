import { areaKey, areaLink, areaRadius } from './area-marks.ts';
import type { AreaMark } from './area-marks.ts';
import { sheetOf } from './area-sheets.ts';
import type { Sheet, SheetName } from './area-sheets.ts';
import { countryPoint } from './arcs.ts';
import { degreeFrame, graticule } from './frame.ts';
import { wrapWords } from './lettering.ts';
import { areaText, openDrawing } from './marks.ts';
import { placeLabels } from './place-labels.ts';
import type { Marked } from './place-labels.ts';
import { placeName } from './place-names.ts';
import { WATER } from './raster.ts';
import { grow } from './rectangle.ts';
import type { Rectangle } from './rectangle.ts';
import { seaTest } from './seas.ts';
import { escapeText } from './svg-text.ts';
import type { Drawing, SeaWords } from './types.ts';

/** What a sheet of the area shows: a number for each country, as a circle whose area is in proportion to it. */
export type AreaMapInput = {
  readonly sheet: SheetName;
  /** A sentence that says what the sheet shows. */
  readonly title: string;
  /** Marks of any country of the area; each sheet takes its own. */
  readonly marks: readonly AreaMark[];
  /** Where the file with the land is: `/maps/area.svg`. */
  readonly landHref: string;
  readonly words: SeaWords;
  /** Numbers whose circles stand as a key on the sheet that has room for them, South America. */
  readonly key: readonly number[];
};

/** A sheet with the step of its degree frame in minutes of arc, for the caption. */
export type AreaDrawing = Drawing & { readonly frameMinutes: number };

/** Names longer than this many times their size go into two lines. */
const LONGEST = 11;

function seaNames(words: SeaWords, { chart, raster, lettering }: Sheet, taken: readonly Rectangle[]): string {
  const boxes = [...taken];
  const names = (['pacific', 'caribbean', 'atlantic'] as const).map((sea) => {
    const area = { code: WATER, name: words[sea], lettering: { ...lettering, tracking: 0.04 }, inside: seaTest(chart, sea) };
    const found = placeName(area, { ...chart, raster, taken: boxes });
    if (!found) return '';
    boxes.push(found.box);
    return areaText(found, 'seal', lettering.size);
  });
  return `<g text-anchor="middle">${names.join('')}</g>`;
}

function markOn({ chart, lettering, growth }: Sheet, { iso, name, count }: AreaMark): Marked {
  // The number stays with the last word.
  const label = `${name}\u00a0${String(count)}`;
  const lines = wrapWords(label, lettering.size * LONGEST, lettering);
  return { point: chart.at(countryPoint(iso)), radius: (areaRadius(count) * (1 + growth)) / 2, label, lettering, lines };
}

/** One sheet of the area. Each of its countries is a link around its land, its circle and its name with the number. */
export function areaMap({ sheet, title, marks, landHref, words, key }: AreaMapInput): AreaDrawing {
  const plan = sheetOf(sheet);
  const { chart, spacing, viewBox, raster } = plan;
  const own = marks.filter(({ iso }) => plan.codes.includes(iso));
  const placed = own.map((mark) => markOn(plan, mark));
  const isoOf = new Map(placed.map((mark, i) => [mark, own[i]?.iso ?? WATER]));
  // A name may lie on its own land or on water, not gladly on another country's.
  const extra = (box: Rectangle, mark: Marked): number => 6 * raster.foreign(box, isoOf.get(mark) ?? WATER);
  const labels = placeLabels(placed, { width: chart.width, height: chart.height, taken: [], extra });
  const taken = [
    ...labels.map(({ box }) => box),
    ...placed.map(({ point: [x, y], radius }) => grow({ left: x, top: y, right: x, bottom: y }, radius + 4)),
  ];
  const land = (id: string): string => `<use href="${escapeText(landHref)}#${id}"/>`;
  const links = own.map((mark, i) => {
    const [circle, label] = [placed[i], labels[i]];
    return circle && label ? areaLink(mark, circle, label, landHref) : '';
  });
  const svg =
    openDrawing(viewBox, title, `map area ${sheet}`, 'group') +
    graticule(chart, spacing) +
    `<g class="am">${land(sheet)}</g><g class="own">${plan.codes.map(land).join('')}</g>` +
    // Among the small islands every bit of sea is wanted for their names.
    (sheet === 'islands' ? '' : seaNames(words, plan, taken)) +
    (sheet === 'south' ? areaKey(chart, key) : '') +
    links.join('') +
    `${degreeFrame(chart, spacing, plan.degrees)}</svg>`;
  return { svg, width: viewBox[2], height: viewBox[3], frameMinutes: spacing.segment };
}
