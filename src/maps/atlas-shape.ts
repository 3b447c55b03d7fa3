import type { GeometryCollection, Topology } from 'topojson-specification';

type Named = { name: string };

/** The part of world-atlas that the maps read. */
export type WorldTopology = Topology<{ countries: GeometryCollection<Named>; land: GeometryCollection }>;

/** The part of us-atlas that the maps read. */
export type StatesTopology = Topology<{ states: GeometryCollection<Named>; nation: GeometryCollection }>;
