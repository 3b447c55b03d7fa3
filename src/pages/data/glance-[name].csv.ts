import { load } from '../../load.ts';
import { csvOf } from '../../model/csv.ts';
import { FILES } from '../../model/glance-files.ts';
import { site } from '../../site.ts';

export const getStaticPaths = () => Object.entries(FILES).map(([name, rows]) => ({ params: { name }, props: { rows } }));

/** What the pictures are drawn from, as files: the same in every language. */
export const GET = async ({ props: { rows } }: { props: { rows: (typeof FILES)[string] } }) =>
  new Response(csvOf(rows(await load(), site.origin)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
