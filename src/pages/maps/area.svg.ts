import { areaFile } from '../../maps/index.ts';

/** The land of the maps of the area, drawn once. */
export const GET = () => new Response(areaFile(), { headers: { 'content-type': 'image/svg+xml' } });
