import { makeAnswerer } from './answer.ts';
import { loadPagefind } from './pagefind.ts';
import { makeTextSearch } from './text.ts';

// What waits until the names can answer: one file, so that it loads in one go.
export { makeAnswerer };
export const text = makeTextSearch(loadPagefind);
