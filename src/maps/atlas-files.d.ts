// Without these, TypeScript would infer a literal type from megabytes of coordinates.
declare module 'world-atlas/countries-50m.json' {
  const topology: import('./atlas-shape.ts').WorldTopology;
  export default topology;
}
declare module 'world-atlas/countries-10m.json' {
  const topology: import('./atlas-shape.ts').WorldTopology;
  export default topology;
}
declare module 'us-atlas/states-10m.json' {
  const topology: import('./atlas-shape.ts').StatesTopology;
  export default topology;
}
