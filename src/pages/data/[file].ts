import { dataFiles } from '../../formats/data-files.ts';
import { load } from '../../load.ts';

export const getStaticPaths = async () =>
  Object.entries(dataFiles(await load())).map(([file, text]) => ({ params: { file }, props: { text } }));

/** The files of open data: the same in every language. */
export const GET = ({ props: { text } }: { props: { text: string } }) => new Response(text);
