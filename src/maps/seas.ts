import { once } from './once.ts';
import type { Mercator } from './mercator.ts';
import type { Rectangle } from './rectangle.ts';
import type { LonLat, SeaWords } from './types.ts';

/**
 * Coarse limits that run over land and, on the safe side, past island arcs and river mouths: only water inside them is
 * named. Straits between the Lesser Antilles belong to the Caribbean.
 */
const LIMITS: Readonly<Record<keyof SeaWords, string>> = {
  caribbean:
    '-89,15.4 -88.6,18.5 -87.6,20.6 -86.4,21.4 -85,21.9 -82,22.4 -77,20.6 -74.3,20.1 -73.2,19.7 -70.5,18.9 -68.5,18.5 -67.1,18.2 ' +
    '-65.7,18.2 -64.6,18.4 -63.1,18.1 -61.9,17.2 -61.5,16.2 -61.4,15.4 -61,14.6 -60.95,13.9 -61.2,13.2 -61.65,12.1 -61.7,10.8 ' +
    '-62.5,10.3 -68,9.8 -72,8.5 -75,8 -77.3,8.4 -79.3,9.2 -80.5,8.7 -82,8.8 -84,10.3 -85,13 -86,15',
  pacific:
    '-179,60 -130,60 -117,33.5 -112,31 -104,21 -99,18 -94,16.8 -91.5,15 -89,13.9 -86.5,13 -85,11 -83,9 -81,8.2 -79.6,9.1 -77.8,8 ' +
    '-76,4 -77,-1 -79,-3 -78,-7 -75,-13 -70,-17.5 -69.5,-30 -71,-40 -72,-50 -70,-53 -68.5,-54.6 -67.3,-55.9 -67.3,-59 -179,-59',
  atlantic:
    '-83,31 -80.6,27 -80.3,25 -77.5,22.6 -74.3,20.3 -71.5,19.6 -69.5,18.9 -67.1,18.4 -65.6,18.4 -64.3,18.8 -62.9,18.6 -61.6,17.8 ' +
    '-61.5,17 -60.9,16.3 -61.1,15.4 -60.75,14.6 -60.8,13.9 -61,13.2 -61.2,12.4 -61.5,12 -60.4,11.3 -60.7,10 -59.5,8 -58,6 -52,3 ' +
    '-50,0 -42,-5 -38,-13 -45,-22 -53.5,-32 -54.9,-34.9 -56.7,-36.3 -58,-37.5 -64,-41 -67,-48 -67,-54 -65,-55 -65,-59 -10,-59 ' +
    '-10,50 -65,50 -75,41',
};

/** Whether a point lies inside a ring of points, both in degrees on the plane. */
function contains(ring: readonly LonLat[], [lon, lat]: LonLat): boolean {
  let inside = false;
  ring.forEach((a, i) => {
    const b = ring[(i + 1) % ring.length] ?? a;
    if (a[1] > lat !== b[1] > lat && lon < a[0] + ((lat - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) inside = !inside;
  });
  return inside;
}

function parse(limits: string): LonLat[] {
  return limits.split(' ').map((pair) => {
    const [lon = 0, lat = 0] = pair.split(',').map(Number);
    return [lon, lat];
  });
}

const limitsOf = once((sea: keyof SeaWords) => parse(LIMITS[sea]));

/** A test whether the whole of a rectangle on a chart lies in a sea, land within its limits included. */
export function seaTest(chart: Mercator, sea: keyof SeaWords): (box: Rectangle) => boolean {
  const limits = limitsOf(sea);
  return ({ left, top, right, bottom }) =>
    [left, (left + right) / 2, right].every((x) => [top, bottom].every((y) => contains(limits, chart.from([x, y]))));
}
