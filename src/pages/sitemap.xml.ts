import { lastChanged, sitemapOf } from '../formats/sitemap.ts';
import { load } from '../load.ts';
import { site } from '../site.ts';

export const GET = async () =>
  new Response(sitemapOf(lastChanged(await load()), site.origin), { headers: { 'content-type': 'application/xml' } });
