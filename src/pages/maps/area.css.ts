import { areaCss } from '../../maps/index.ts';

/** The style rules that join its table to a map of the area. */
export const GET = () => new Response(areaCss(), { headers: { 'content-type': 'text/css' } });
