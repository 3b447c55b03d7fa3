import { americasSymbolFile } from '../../maps/index.ts';

/** The chart of the Americas that pages share, drawn once. */
export const GET = () => new Response(americasSymbolFile(), { headers: { 'content-type': 'image/svg+xml' } });
