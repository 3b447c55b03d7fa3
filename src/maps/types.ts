/** Longitude and latitude in degrees, east and north positive. */
export type LonLat = readonly [lon: number, lat: number];

/** West, south, east and north limits in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** A point in the units of a drawing, y down. */
export type XY = readonly [x: number, y: number];

/** A place to mark, with the words beside it. */
export type Place = { readonly lon: number; readonly lat: number; readonly label: string };

/** A place on a chart; `now` fills its mark. `radius` is that of a mark whose area says a number, `link` makes it a link. */
export type Pin = Place & {
  readonly now?: boolean;
  readonly radius?: number;
  readonly link?: { readonly href: string; readonly label: string };
};

/** A finished drawing. `width` and `height` are those of its view box. */
export type Drawing = { readonly svg: string; readonly width: number; readonly height: number };

/** Names of the waters, in the language of the page. */
export type SeaWords = { readonly pacific: string; readonly atlantic: string; readonly caribbean: string };

/** Words for a distance, such as "7,105 km". */
export type DistanceWords = (km: number) => string;
