import type { Anchor } from './place-labels.ts';
import type { LonLat } from './types.ts';

/** Where arcs end and labels start: a point inside each country, well apart from those around it. */
export const COUNTRY_POINTS: Readonly<Record<string, LonLat>> = {
  AG: [-61.8, 17.1],
  AR: [-64.5, -35],
  BB: [-59.55, 13.15],
  BO: [-64.5, -17],
  BR: [-52, -10],
  BZ: [-88.6, 17.2],
  CL: [-71, -31],
  CO: [-73, 4],
  CR: [-84, 10],
  CU: [-79, 21.8],
  DM: [-61.35, 15.4],
  DO: [-70.3, 19],
  EC: [-78.3, -1.4],
  GD: [-61.7, 12.1],
  GT: [-90.4, 15.6],
  GY: [-59, 5],
  HN: [-86.6, 14.8],
  HT: [-72.4, 18.9],
  JM: [-77.3, 18.15],
  KN: [-62.75, 17.3],
  LC: [-60.97, 13.9],
  NI: [-85.2, 12.8],
  PA: [-80.1, 8.5],
  PE: [-75.2, -9.5],
  PY: [-58.2, -23.2],
  SR: [-56, 4.1],
  SV: [-88.9, 13.7],
  TT: [-61.3, 10.45],
  UY: [-56, -32.9],
  VC: [-61.2, 13.25],
  VE: [-66, 7.2],
};

/** Members of the Regional Security System: one pair with them all is drawn as one arc to its seat, Barbados. */
export const RSS_CODES: readonly string[] = ['AG', 'BB', 'DM', 'GD', 'KN', 'LC', 'VC'];

/** Countries whose arcs bow west, which keeps the bundle open. */
export const BOW_WEST: readonly string[] = ['BO', 'BZ', 'CL', 'CR', 'EC', 'GT', 'NI', 'PA', 'PE', 'SV'];

/** Countries so close together that their codes leave small screens. */
export const DENSE: readonly string[] = ['BZ', 'CR', 'DO', 'GT', 'HN', 'HT', 'JM', 'NI', 'SR', 'SV', 'TT'];

/** Where the code stands beside its point on the upright map, in units. */
export const CODE_OFFSETS: Readonly<Record<string, readonly [dx: number, dy: number, anchor: Anchor]>> = {
  BZ: [-6, -9, 'end'],
  CL: [-9, 4, 'end'],
  CO: [9, 5, 'start'],
  CR: [-9, 6, 'end'],
  DO: [9, -6, 'start'],
  EC: [-9, 4, 'end'],
  GT: [-9, 4, 'end'],
  GY: [8, -7, 'start'],
  HN: [9, -6, 'start'],
  HT: [-4, -10, 'end'],
  JM: [-4, 19, 'end'],
  NI: [-10, 8, 'end'],
  PA: [-6, 18, 'end'],
  PE: [-9, 4, 'end'],
  SR: [8, 4, 'start'],
  SV: [-9, 6, 'end'],
  TT: [9, 5, 'start'],
};

/** Where the number stands beside its point on the turned map, in units. */
export const COUNT_OFFSETS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  BB: [10, -7],
  BZ: [9, -9],
  CR: [-11, 14],
  CU: [0, 4],
  DO: [-14, -10],
  GT: [-20, 8],
  HN: [8, -9],
  HT: [-9, -10],
  JM: [-4, 20],
  NI: [13, 3],
  PA: [8, 14],
  SV: [-15, 11],
  TT: [12, 12],
};
