import { apiAnswers } from '../../../formats/api.ts';
import { jsonText } from '../../../formats/data-files.ts';
import { load } from '../../../load.ts';

export const getStaticPaths = async () =>
  Object.entries(apiAnswers(await load())).map(([name, answer]) => ({ params: { name }, props: { answer } }));

/** Collections and entries for programs that read them. */
export const GET = ({ props: { answer } }: { props: { answer: object } }) =>
  new Response(jsonText(answer), { headers: { 'content-type': 'application/json' } });
