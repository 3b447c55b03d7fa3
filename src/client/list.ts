// What a list page runs before the reader acts: it waits for a first sign of a reader, unless the address narrows the list down.

const start = (): unknown => import('../refine/refine.ts');

if (location.search) start();
else for (const sign of ['pointerover', 'keydown', 'scroll']) addEventListener(sign, start, { once: true });
