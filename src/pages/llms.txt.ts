import { llmsText } from '../formats/guides.ts';
import { load } from '../load.ts';
import { site } from '../site.ts';

export const GET = async () => new Response(llmsText(await load(), site.origin));
