import { h } from './dom.ts';
import type { Counts } from './state.ts';

/** What Pagefind keeps of a page. */
export interface Fragment {
  url: string;
  content: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string; anchor?: { id: string } }[];
}
export interface PagefindResult {
  /** Language and digest of the page: "en_b442771". */
  id: string;
  score: number;
  data: () => Promise<Fragment>;
}
export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<Counts>;
  /** Loads what a search for the text needs. */
  preload: (text: string) => Promise<void>;
  search: (text: string | null, options: { filters: Record<string, string> }) => Promise<{ results: PagefindResult[]; filters: Counts }>;
}

/** Loads Pagefind from where the build put it. The address is computed, because the file is made after bundling. */
export async function loadPagefind(): Promise<Pagefind> {
  const address = new URL('/pagefind/pagefind.js', document.baseURI).href;
  // The engine would ask for its largest file only after two others have come.
  document.head.append(
    h('link', { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: `/pagefind/wasm.${document.documentElement.lang}.pagefind` }),
  );
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // A worker would load the same code again, and an index of this size answers in milliseconds.
  await pagefind.options({ noWorker: true, excerptLength: 24, ranking: { metaWeights: { title: 8, aliases: 6 } } });
  await pagefind.init();
  return pagefind;
}
