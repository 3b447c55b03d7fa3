import { createHash } from 'node:crypto';
import { dataFiles } from '../../formats/data-files.ts';
import { load } from '../../load.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const getStaticPaths = async () =>
  Object.entries(dataFiles(await load(), sha256)).map(([file, text]) => ({ params: { file }, props: { text } }));

/** The files of open data: the same in every language. */
export const GET = ({ props: { text } }: { props: { text: string } }) => new Response(text);
