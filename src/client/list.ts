// What a list page runs before the reader acts: it waits for a first sign of a reader, unless the address narrows the list down.

const panel = document.querySelector<HTMLElement>('[data-refine]');
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll'];

async function start(): Promise<void> {
  for (const sign of SIGNS) removeEventListener(sign, start);
  const { refine } = await import('../refine/refine.ts');
  if (panel) await refine(panel);
}

if (location.search) void start();
else for (const sign of SIGNS) addEventListener(sign, start, { passive: true });
