import { geoCentroid } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import { states } from './atlas.ts';
import { once } from './once.ts';
import { BOW_WEST, COUNTRY_POINTS, RSS_CODES } from './partnership-layout.ts';
import { escapeText, short } from './svg-text.ts';
import type { LonLat, XY } from './types.ts';

/** A National Guard pair: postal codes of states, ISO alpha-2 codes of countries. `label` replaces the code on the map. */
export type Pair = {
  readonly id: string;
  readonly states: readonly string[];
  readonly countries: readonly string[];
  readonly label?: string;
};

const stateCentres = once(
  (): ReadonlyMap<string, LonLat> => new Map(states(0.01).regions.map(({ code, geometry }) => [code, geoCentroid(geometry)])),
);

/** The middle of a U.S. state; throws on an unknown postal code. */
export function statePoint(code: string): LonLat {
  const point = stateCentres().get(code);
  if (!point) throw new Error(`No U.S. state ${code}`);
  return point;
}

/** A point inside a country of the area, well apart from those around it; undefined for other countries. */
export const pointOf = (code: string): LonLat | undefined => COUNTRY_POINTS[code];

/** Where arcs to a country end; throws on a country outside the area of responsibility. */
export function countryPoint(code: string): LonLat {
  const point = COUNTRY_POINTS[code];
  if (!point) throw new Error(`No point for country ${code}`);
  return point;
}

/** The countries that a pair's arcs go to: Barbados stands for the seven of the Regional Security System. */
export function arcEnds({ countries }: Pair): string[] {
  if (!RSS_CODES.every((code) => countries.includes(code))) return [...countries];
  return [...countries.filter((code) => !RSS_CODES.includes(code)), 'BB'];
}

/** A projected point, or an error for one that the projection cannot show. */
export function projected(projection: GeoProjection, place: LonLat): XY {
  const point = projection([...place]);
  if (!point) throw new Error(`Off the map: ${place.join(', ')}`);
  return point;
}

function arc(from: XY, to: XY, bow: number): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const bend = [(from[0] + to[0]) / 2 - dy * bow, (from[1] + to[1]) / 2 + dx * bow].map(Math.round);
  return `M${from.map(Math.round).join(' ')}Q${bend.join(' ')} ${to.map(Math.round).join(' ')}`;
}

/** One path a pair with id `a-<id>`, and a mark for each state and each country, drawn once. `bow` is a share of length. */
export function arcLayer(projection: GeoProjection, pairs: readonly Pair[], bow: number): { arcs: string; dots: string } {
  const dots = new Set<string>();
  const dot = (className: string, [x, y]: XY, r: number): void => {
    dots.add(`<circle class="${className}" cx="${short(x)}" cy="${short(y)}" r="${short(r)}"/>`);
  };
  const arcs = pairs.map((pair) => {
    const legs = pair.states.flatMap((state) =>
      arcEnds(pair).map((country) => {
        const [from, to] = [projected(projection, statePoint(state)), projected(projection, countryPoint(country))];
        dot('o', from, 3);
        dot('d', to, 3.4);
        return arc(from, to, BOW_WEST.includes(country) ? bow : -bow);
      }),
    );
    return `<path id="a-${escapeText(pair.id)}" class="arc" d="${legs.join('')}"/>`;
  });
  return { arcs: `<g class="arcs">${arcs.join('')}</g>`, dots: `<g class="dots">${[...dots].sort().reverse().join('')}</g>` };
}
