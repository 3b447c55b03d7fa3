/** `npm run report`: pages that an editor should look at again. It judges nothing and always ends well. */
import { resolve } from 'node:path';
import { readContent } from '../check/read-content.ts';
import { stalePages } from '../check/stale.ts';

const { entries } = readContent(resolve('content'));
const pages = stalePages(entries, new Date().toISOString().slice(0, 10));
console.log(`${pages.length} pages speak in the present tense although their newest source is more than two years old:\n`);
for (const { file, newest, sentence } of pages) console.log(`${file}\n  newest source ${newest}: “${sentence}”`);
