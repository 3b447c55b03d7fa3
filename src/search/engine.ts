import { mentions, type Query } from './query.ts';
import type { Counts, Hit, Outcome } from './state.ts';

/** Answers a query with the first `limit` hits. Rejects when the index cannot be loaded. */
export type Engine = (query: Query, limit: number) => Promise<Outcome>;

interface Fragment {
  url: string;
  content: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string; anchor?: { id: string } }[];
}
export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<Counts>;
  search: (
    text: string | null,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: { data: () => Promise<Fragment> }[]; filters: Counts; totalFilters?: Counts }>;
}

/** Loads Pagefind from where the build put it. The address is computed, because the file is made after bundling. */
async function loadPagefind(): Promise<Pagefind> {
  const address = new URL('/pagefind/pagefind.js', document.baseURI).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: 24, ranking: { metaWeights: { title: 8, aliases: 6 } } });
  await pagefind.init();
  // Counts stay empty until the filters have been asked for once.
  await pagefind.filters();
  return pagefind;
}

/** An engine over Pagefind; `load` may be replaced in tests. A failed load is tried again at the next query. */
export function createEngine(load: () => Promise<Pagefind> = loadPagefind): Engine {
  let loading: Promise<Pagefind> | undefined;
  return async ({ text, filters }, limit) => {
    loading ??= load();
    const pagefind = await loading.catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    const answer = await pagefind.search(text === '' ? null : text, { filters });
    const first = await Promise.all(answer.results.slice(0, limit).map((result) => result.data()));
    const known = first.filter(({ content, meta }) => mentions(`${Object.values(meta).join(' ')} ${content}`, text));
    const total = known.length === 0 ? 0 : answer.results.length;
    return { total, hits: known.map(hitOf), counts: total === 0 ? {} : answer.filters };
  };
}

function hitOf({ url, excerpt, meta, sub_results: parts }: Fragment): Hit {
  return {
    url,
    title: meta['title'] ?? url,
    kind: meta['kind'] ?? '',
    label: meta['label'] ?? '',
    when: meta['when'] ?? '',
    passage: passageOf(excerpt),
    sections: parts
      .filter((part) => part.anchor && part.url !== url)
      .slice(0, 2)
      .map(({ title, url: address }) => ({ title, url: address })),
  };
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** Splits Pagefind's passage, escaped text with `<mark>`, into plain pieces, so that nothing is ever read as markup. */
export function passageOf(excerpt: string): Hit['passage'] {
  let marked = false;
  return excerpt.split(/(<\/?mark>)/).flatMap((piece) => {
    if (piece === '<mark>' || piece === '</mark>') {
      marked = piece === '<mark>';
      return [];
    }
    const text = piece.replace(/&(?:lt|gt|quot|amp|#39);/g, (entity) => ENTITIES[entity] ?? entity);
    return text === '' ? [] : [{ text, marked }];
  });
}
