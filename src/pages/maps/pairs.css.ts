import { load } from '../../load.ts';
import { pairCss, pairsOf } from '../../model/pairs.ts';

/** The style rules of the map of National Guard pairs. */
export const GET = async () => new Response(pairCss(pairsOf(await load())), { headers: { 'content-type': 'text/css' } });
