import type { APIRoute } from 'astro';
import { load } from '../../load.ts';
import { contextOf } from '../../model/context.ts';
import { FACET_LISTS, filedIn, type FacetList } from '../../model/facet-lists.ts';
import { DEFAULT_LANGUAGE } from '../../site.ts';

export const getStaticPaths = () => FACET_LISTS.map((list) => ({ params: { list } }));

/** What the records of a list are filed under, for the script that narrows it down. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(filedIn(contextOf(await load(), DEFAULT_LANGUAGE), params['list'] as FacetList));
