import type { APIRoute } from 'astro';
import { pictureOf } from '../../cards/picture.ts';
import { rasterOf } from '../../cards/raster.ts';
import { load } from '../../load.ts';
import { contextOf } from '../../model/context.ts';
import { unfurls } from '../../model/unfurl.ts';
import { site } from '../../site.ts';

/** The pictures of links. All are drawn at once, because drawing one leaves a processor idle. */
export async function getStaticPaths() {
  const context = contextOf(await load(), 'en');
  return Promise.all(
    unfurls(context).map(async ({ path, unfurl }) => ({
      params: { card: path.replace(/^\/cards\/|\.png$/g, '') },
      props: { png: await rasterOf(await pictureOf(unfurl, site.name)) },
    })),
  );
}

export const GET: APIRoute<{ png: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.png, { headers: { 'content-type': 'image/png' } });
