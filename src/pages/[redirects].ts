/** The file of redirects that hosts read from the folder they publish. */
import type { APIRoute } from 'astro';
import { netlifyRedirects } from '~/deploy/redirects.ts';
import { load } from '~/load.ts';
import { contextOf } from '~/model/context.ts';
import { allRedirects } from '~/model/pages/short-links.ts';

// Astro makes no page of a file whose own name begins with an underscore.
export const getStaticPaths = () => [{ params: { redirects: '_redirects' } }];

export const GET: APIRoute = async () => new Response(netlifyRedirects(allRedirects(contextOf(await load(), 'en'))));
