import { geoAzimuthalEqualArea, geoGraticule } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import { countries, states } from './atlas.ts';
import { AOR_CODES } from './codes.ts';
import { geometryPath } from './paths.ts';
import { escapeText } from './svg-text.ts';

/** Where a country of the map leads. */
export type CountryLink = (iso: string) => { readonly href: string; readonly label: string } | undefined;

/** How the map is turned and what of it is kept. `left` may reach beyond the view box. */
export type View = {
  readonly rotate: [number, number, number];
  readonly scale: number;
  readonly centre: [number, number];
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly bend: number;
};

/** The azimuthal equal-area projection of a view. */
export function azimuthal({ rotate, scale, centre, left, width, height }: View): GeoProjection {
  return geoAzimuthalEqualArea()
    .rotate(rotate)
    .scale(scale)
    .translate(centre)
    .clipExtent([
      [left - 4, -4],
      [width + 4, height + 4],
    ])
    .precision(0.4);
}

function countryShape(iso: string, d: string, link: CountryLink | undefined): string {
  const shape = `<path id="m-${iso}" d="${d}"/>`;
  const target = link?.(iso);
  return target ? `<a href="${escapeText(target.href)}" aria-label="${escapeText(target.label)}">${shape}</a>` : shape;
}

/** Graticule, land, the partner states and the countries of the area, ids `m-CO`. */
export function baseLayers(projection: GeoProjection, view: View, partners: ReadonlySet<string>, link?: CountryLink): string {
  const degrees = 180 / Math.PI / view.scale;
  const weight = view.bend * degrees ** 2;
  const net = geoGraticule()
    .step([10, 10])
    .extent([
      [-180, -80.1],
      [0, 80.1],
    ])();
  const land: string[] = [];
  const area: string[] = [];
  for (const { code, geometry } of countries('50m', weight)) {
    const own = AOR_CODES.includes(code);
    const d = geometryPath(projection, geometry, { minArea: own ? 0.6 : 5 });
    if (d && own) area.push(countryShape(code, d, link));
    else land.push(d);
  }
  const { regions, borders } = states(weight / 2);
  // Puerto Rico and the Virgin Islands already stand on the map as land of their own.
  const lit = regions.filter(({ code }) => partners.has(code) && code !== 'PR' && code !== 'VI');
  const states_ = lit.map(({ geometry }) => geometryPath(projection, geometry, { minArea: 1.5 })).join('');
  return (
    `<path class="gr" d="${geometryPath(projection, net, { open: true })}"/><path class="cx" d="${land.join('')}"/>` +
    `<path class="ush" d="${states_}"/><path class="stl" d="${geometryPath(projection, borders, { open: true })}"/>` +
    `<g class="aor">${area.join('')}</g>`
  );
}
