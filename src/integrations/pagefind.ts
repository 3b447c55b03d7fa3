import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { addDigests } from './page-digests.ts';

/** The part of Pagefind's Node API that the index needs; replaced in tests. */
export interface PagefindApi {
  createIndex: typeof createIndex;
  close: typeof close;
}

function check(step: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${step}: ${errors.join('; ')}`);
}

/** Indexes the built pages under `dir` and writes the index beside them. Gives the number of pages; throws on any error. */
export async function buildSearchIndex(dir: string, api: PagefindApi = { createIndex, close }): Promise<number> {
  try {
    const { index, errors } = await api.createIndex({ excludeSelectors: ['svg', '[data-pagefind-ignore]'] });
    check('start', errors);
    if (!index) throw new Error('Pagefind gave no index');
    const added = await index.addDirectory({ path: dir });
    check('read the pages', added.errors);
    if (added.page_count === 0) throw new Error('Pagefind found no page to index');
    const written = await index.writeFiles({ outputPath: `${dir}/pagefind` });
    check('write the index', written.errors);
    return added.page_count;
  } finally {
    await api.close();
  }
}

const GAP = /<!--gap-->[^<]*<!--\/gap-->/g;
const gap = (text: string): string => `<!--gap-->${text}<!--/gap-->`;

/**
 * A page whose names and values of facts are parted by punctuation. Pagefind parts paragraphs and cells itself, but would
 * read the end of a fact's name and the beginning of its value as one word.
 */
export const withGaps = (page: string): string =>
  page
    .replace(/<\/dt>/g, `${gap(': ')}$&`)
    .replace(/<\/dd>/g, `${gap('. ')}$&`)
    .replace(/<small/g, `${gap('. ')}$&`)
    .replace(/<\/th>/g, `${gap(' ')}$&`);

const MARKS = /<meta name="(?:filter|result|sort):[^"]*"[^>]*>| data-pagefind-[a-z]+(?:="[^"]*")?/g;

/** A page without the marks that only the index needs: readers need not load them. */
export const stripMarks = (page: string): string => page.replace(GAP, '').replace(MARKS, '');

// Ready-made interfaces and the worker, which this site's own search does without.
const UNUSED = /^pagefind-(?!entry)[a-z-]+\.(?:js|css)$/;

/** Takes away what Pagefind writes for uses that this site does not have. */
function removeUnused(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => UNUSED.test(file))) rmSync(`${folder}/${name}`);
}

/** Builds the search index at the end of every build. */
export function pagefind(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, assets, logger }) => {
        const root = fileURLToPath(dir);
        const files = [...assets.values()].flat().filter(({ pathname }) => pathname.endsWith('.html'));
        const rewrite = (change: (page: string) => string) => {
          for (const url of files) {
            const page = readFileSync(url, 'utf8');
            const changed = change(page);
            if (changed !== page) writeFileSync(url, changed);
          }
        };
        rewrite((page) => (page.includes(' data-pagefind-body') ? withGaps(page) : page));
        const pages = await buildSearchIndex(root);
        removeUnused(`${root}/pagefind`);
        addDigests(root);
        logger.info(`${pages} pages indexed`);
        rewrite(stripMarks);
      },
    },
  };
}
