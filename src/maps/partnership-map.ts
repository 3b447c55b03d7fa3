import type { GeoProjection } from 'd3-geo';
import { arcEnds, arcLayer, countryPoint, projected } from './arcs.ts';
import type { Pair } from './arcs.ts';
import { AOR_CODES, SMALL_ISLANDS } from './codes.ts';
import { openDrawing } from './marks.ts';
import { azimuthal, baseLayers } from './partnership-base.ts';
import type { CountryLink, View } from './partnership-base.ts';
import { CODE_OFFSETS, COUNT_OFFSETS, DENSE } from './partnership-layout.ts';
import { escapeText } from './svg-text.ts';
import type { Drawing, LonLat, SeaWords } from './types.ts';

/** What a partnership map shows. */
export type PartnershipMapInput = {
  /** A sentence that says what the map shows. */
  readonly title: string;
  readonly pairs: readonly Pair[];
  readonly words: SeaWords;
  /** A number by country, set beside it as a sounding is on a chart. */
  readonly counts?: Readonly<Record<string, number>>;
  /** Makes a country's shape a link. The drawing is then a group of links and no longer one picture. */
  readonly link?: CountryLink;
};

const HERO: View = { rotate: [76, 8, 32], scale: 474, centre: [1112, 392], left: -1100, width: 1440, height: 740, bend: 2.4 };
const UPRIGHT: View = { rotate: [74, 4, 0], scale: 505, centre: [452, 488], left: 0, width: 860, height: 980, bend: 1.6 };

type Turned = { readonly at: LonLat; readonly text: string; readonly turn?: number };

function words(projection: GeoProjection, list: readonly Turned[], className = ''): string {
  return list
    .map(({ at, text, turn = 0 }) => {
      const [x, y] = projected(projection, at).map(Math.round);
      const where = `x="${String(x)}" y="${String(y)}"`;
      const turned = turn ? ` transform="rotate(${String(Math.round(turn))} ${String(x)} ${String(y)})"` : '';
      return `<text${className ? ` class="${className}"` : ''} ${where}${turned}>${escapeText(text)}</text>`;
    })
    .join('');
}

function soundings(projection: GeoProjection, counts: Readonly<Record<string, number>>): string {
  const texts = AOR_CODES.flatMap((iso) => {
    const count = counts[iso];
    // The small islands stand so close that their numbers would hide each other; Barbados keeps its own.
    if (count === undefined || (iso in SMALL_ISLANDS && iso !== 'BB')) return [];
    const [x, y] = projected(projection, countryPoint(iso));
    const [dx, dy] = COUNT_OFFSETS[iso] ?? [11, -6];
    return [`<text x="${String(Math.round(x + dx))}" y="${String(Math.round(y + dy))}">${String(count)}</text>`];
  });
  return `<g class="snd">${texts.join('')}</g>`;
}

function codes(projection: GeoProjection, pairs: readonly Pair[]): string {
  const ends = new Map(pairs.flatMap((pair) => arcEnds(pair).map((iso) => [iso, pair.label ?? iso])));
  return [...ends]
    .map(([iso, label]) => {
      const [x, y] = projected(projection, countryPoint(iso));
      const [dx, dy, anchor] = CODE_OFFSETS[iso] ?? [9, 4, 'start'];
      const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
      const where = `x="${String(Math.round(x + dx))}" y="${String(Math.round(y + dy))}"${side}`;
      return `<text class="iso${DENSE.includes(iso) ? ' den' : ''}" ${where}>${escapeText(label)}</text>`;
    })
    .join('');
}

function layers(view: View, { pairs, link }: PartnershipMapInput): { projection: GeoProjection; base: string; over: string } {
  const projection = azimuthal(view);
  const { arcs, dots } = arcLayer(projection, pairs, view === HERO ? 0.16 : 0.12);
  const partners = new Set(pairs.flatMap((pair) => pair.states));
  return { projection, base: baseLayers(projection, view, partners, link), over: arcs + dots };
}

const role = ({ link }: PartnershipMapInput): string => (link ? 'group' : 'img');

const HERO_DEGREES: readonly Turned[] = [
  ...[20, 0, -20, -40].map((lat): Turned => {
    const text = `${String(Math.abs(lat))}°${lat > 0 ? 'N' : lat < 0 ? 'S' : ''}`;
    return { at: [-119.2, lat + 0.8], text, turn: 34 - (lat < 0 ? lat / 6 : lat / 4) };
  }),
  ...[100, 80, 40].map((west): Turned => ({ at: [0.8 - west, -39], text: `${String(west)}°W`, turn: -56 + (west - 80) / 3 })),
];

const NORTH = '<g class="north"><path d="M1392 92l-16-42"/><path class="h" d="M1372 40l-2 16 13-5z"/><text x="1362" y="34">N</text></g>';

/** The map of the home page: rolled so that north points to the upper left, with a north arrow and counts. */
export function heroMap(input: PartnershipMapInput): Drawing {
  const { projection, base, over } = layers(HERO, input);
  const seas: Turned[] = [
    { at: [-103, 3], text: input.words.pacific, turn: 33 },
    { at: [-50, 19], text: input.words.atlantic, turn: 33 },
  ];
  const open = openDrawing([600, 0, 840, 740], input.title, 'map', role(input)).replace(
    ' role',
    ' preserveAspectRatio="xMaxYMid meet" role',
  );
  const svg =
    `${open}${base}${over}${soundings(projection, input.counts ?? {})}<g class="lb">${words(projection, seas, 'seal')}</g>` +
    `<g class="deg">${words(projection, HERO_DEGREES)}</g>${NORTH}</svg>`;
  return { svg, width: 840, height: 740 };
}

/** The upright map of the partnership page, with a code beside each partner. */
export function partnershipMap(input: PartnershipMapInput): Drawing {
  const { projection, base, over } = layers(UPRIGHT, input);
  const seas: Turned[] = [
    { at: [-103, -12], text: input.words.pacific },
    { at: [-52, 26], text: input.words.atlantic },
  ];
  const svg =
    openDrawing([0, 0, UPRIGHT.width, UPRIGHT.height], input.title, 'map pm', role(input)) +
    `${base}${over}${input.counts ? soundings(projection, input.counts) : ''}` +
    `<g class="mid">${words(projection, seas, 'seal')}</g><g>${codes(projection, input.pairs)}</g></svg>`;
  return { svg, width: UPRIGHT.width, height: UPRIGHT.height };
}
