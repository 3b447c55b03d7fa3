import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import statesTopology from 'us-atlas/states-10m.json' with { type: 'json' };
import world10m from 'world-atlas/countries-10m.json' with { type: 'json' };
import world50m from 'world-atlas/countries-50m.json' with { type: 'json' };
import { ALPHA2, POSTAL, SMALL_ISLANDS } from './codes.ts';
import { once } from './once.ts';
import { boxOf, multiPolygon, polygonsOf, polygonsWithin } from './polygons.ts';
import type { Polygon } from './polygons.ts';
import type { Box } from './types.ts';

/** The two resolutions of the world atlas: 1:50 million and 1:10 million. */
export type Resolution = '50m' | '10m';

/** A country, territory or U.S. state with its shape in degrees. `code` is ISO alpha-2, or postal for a state. */
export type Region = { readonly code: string; readonly geometry: MultiPolygon };

const AMERICAS: Box = [-170, -60, -25, 84];

/** Where the main part of a country lies, if islands far from it belong to the same shape. */
const MAIN_PART: Readonly<Record<string, Box>> = {
  BR: [-75, -35, -34, 6],
  CL: [-77, -57, -66, -17],
  CO: [-79.6, -5, -66, 13],
  CR: [-87, 8, -82, 12],
  EC: [-82, -6, -75, 2],
  HN: [-90, 12, -83, 16.9],
  JM: [-79, 17.6, -76, 19],
  VE: [-74, 0, -59, 13],
};

const weighted = once((resolution: Resolution) => presimplify(resolution === '10m' ? world10m : world50m));
const weightedStates = once(() => presimplify(statesTopology));

/** Overseas parts of France and the Netherlands are in the atlas one shape with the rest, but have codes of their own. */
function splitOverseas(code: string, polygons: Polygon[]): [string, Polygon[]][] {
  if (code === 'NL') return [['BQ', polygons]];
  if (code !== 'FR') return [[code, polygons]];
  return [
    ['GF', polygonsWithin(polygons, [-55, 1, -51, 7])],
    ['MQ', polygonsWithin(polygons, [-62, 14, -60, 15.2])],
    ['GP', polygonsWithin(polygons, [-62, 15.5, -60, 17])],
  ];
}

/**
 * Countries and territories of the Americas. `minWeight` is the least area, in square degrees, of a bend that is kept;
 * shared borders stay shared.
 */
export const countries = once((resolution: Resolution, minWeight: number): readonly Region[] => {
  const topology = simplify(weighted(resolution), minWeight);
  return feature(topology, topology.objects.countries).features.flatMap((shape) => {
    const code = ALPHA2.get(String(shape.id));
    if (!code) return [];
    const polygons = polygonsWithin(polygonsOf(shape.geometry), AMERICAS);
    return splitOverseas(code, polygons).map(([part, own]) => ({ code: part, geometry: multiPolygon(own) }));
  });
});

/** U.S. states, the District, Puerto Rico and the Virgin Islands by postal code, and the lines between states. */
export const states = once((minWeight: number): { regions: readonly Region[]; borders: MultiLineString } => {
  const topology = simplify(weightedStates(), minWeight);
  const regions = feature(topology, topology.objects.states).features.flatMap((shape) => {
    const code = POSTAL.get(String(shape.id));
    return code ? [{ code, geometry: multiPolygon(polygonsOf(shape.geometry)) }] : [];
  });
  return { regions, borders: mesh(topology, topology.objects.states, (a, b) => a !== b) };
});

/** The main part of a country, without islands far from it; throws on a code that is not in the Americas. */
export const mainPart = once((code: string): readonly Polygon[] => {
  const region = countries(code in SMALL_ISLANDS ? '10m' : '50m', 0).find((country) => country.code === code);
  if (!region) throw new Error(`No shape for country ${code}`);
  const polygons = region.geometry.coordinates;
  const main = MAIN_PART[code];
  return main ? polygonsWithin(polygons, main) : polygons;
});

/** The limits of the main part of a country, in degrees; throws on a code that is not in the Americas. */
export function countryBox(code: string): Box {
  return boxOf(mainPart(code));
}
