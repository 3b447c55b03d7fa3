import { countryPoint, statePoint } from './arcs.ts';
import { routeChart } from './route-chart.ts';
import type { RouteDrawing } from './route-chart.ts';
import type { SeaWords } from './types.ts';

/** What the chart of a National Guard pair shows. */
export type PairChartInput = {
  /** The partner nation, ISO alpha-2. */
  readonly iso: string;
  /** Postal code of the U.S. state. */
  readonly state: string;
  readonly names: { readonly state: string; readonly country: string };
  readonly title: string;
  readonly words: SeaWords;
};

/** A chart with a line from the middle of a state to its partner: it says who is paired, and is no route. */
export function pairChart({ iso, state, names, title, words }: PairChartInput): RouteDrawing {
  const [fromLon, fromLat] = statePoint(state);
  const [lon, lat] = countryPoint(iso);
  return routeChart({
    iso,
    title,
    from: { lon: fromLon, lat: fromLat, label: names.state },
    to: [{ lon, lat, label: names.country, now: true }],
    words,
  });
}
