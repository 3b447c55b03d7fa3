/** The short link of each page as a QR code. */
import type { APIRoute } from 'astro';
import { load } from '~/load.ts';
import { contextOf } from '~/model/context.ts';
import { allShortLinks } from '~/model/pages/short-links.ts';
import { qrSvg } from '~/model/qr.ts';
import { absolute } from '~/model/urls.ts';
import { site } from '~/site.ts';
import { idOf } from '../_paths.ts';

export const getStaticPaths = async () =>
  allShortLinks(contextOf(await load(), 'en')).map(({ from }) => ({ params: { id: idOf(from) }, props: { short: from } }));

export const GET: APIRoute<{ short: string }> = ({ props }) =>
  new Response(qrSvg(absolute(site.origin, props.short)), { headers: { 'content-type': 'image/svg+xml' } });
