import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { describe, expect, test } from 'vitest';
import { buildSearchIndex, pagefind, stripMarks, withGaps, type PagefindApi } from '../../../src/integrations/pagefind.ts';
import type { MoreNames } from '../../../src/model/name-blocks.ts';
import { LANGUAGES } from '../../../src/site.ts';
import { folderOf, type Files } from '../../fixtures/folder.ts';
import { blockOf } from '../../fixtures/search.ts';

interface Answers {
  start?: string[];
  index?: boolean;
  add?: string[];
  pages?: number;
  write?: string[];
}

/** An API that answers so, and remembers what it was asked in order. */
function fake({ start = [], index = true, add = [], pages = 3, write = [] }: Answers = {}) {
  const calls: string[] = [];
  const made = {
    addDirectory: ({ path }: { path: string }) => {
      calls.push(`add ${path}`);
      return Promise.resolve({ errors: add, page_count: pages });
    },
    writeFiles: ({ outputPath }: { outputPath: string }) => {
      calls.push(`write ${outputPath}`);
      return Promise.resolve({ errors: write, outputPath });
    },
  };
  const api = {
    createIndex: () => {
      calls.push('start');
      return Promise.resolve({ errors: start, index: index ? made : undefined });
    },
    close: () => {
      calls.push('close');
      return Promise.resolve(null);
    },
  } as unknown as PagefindApi;
  return { api, calls };
}

describe('the search index', () => {
  test('is made of the built pages, written beside them and closed', async () => {
    const { api, calls } = fake();
    await expect(buildSearchIndex('/out', api)).resolves.toBe(3);
    expect(calls).toEqual(['start', 'add /out', 'write /out/pagefind', 'close']);
  });

  test.each<[string, Answers, RegExp, string[]]>([
    ['cannot start', { start: ['no binary'] }, /could not start: no binary/, ['start', 'close']],
    ['gets no index', { index: false }, /gave no index/, ['start', 'close']],
    [
      'cannot read the pages',
      { add: ['bad page', 'worse page'] },
      /could not read the pages: bad page; worse page/,
      ['start', 'add /out', 'close'],
    ],
    ['finds no page', { pages: 0 }, /found no page to index/, ['start', 'add /out', 'close']],
    [
      'cannot write',
      { write: ['disk full'] },
      /could not write the index: disk full/,
      ['start', 'add /out', 'write /out/pagefind', 'close'],
    ],
  ])('fails the build and is closed when it %s', async (_what, answers, message, expected) => {
    const { api, calls } = fake(answers);
    await expect(buildSearchIndex('/out', api)).rejects.toThrow(message);
    expect(calls).toEqual(expected);
  });
});

describe('a published page', () => {
  test('has none of the marks that only the index needs', () => {
    const page =
      '<head><meta name="filter:type" data-pagefind-filter="type[content]" content="Program"><meta name="result:when" content="2024">' +
      '<meta name="sort:date" content="2024"></head><main data-pagefind-body><p data-pagefind-ignore="all" class="x">Text</p></main>';
    expect(stripMarks(page)).toBe('<head></head><main><p class="x">Text</p></main>');
  });

  test('keeps every other meta element and attribute', () => {
    const page = '<meta name="description" content="x"><main data-search-page id="a">data and pagefind</main>';
    expect(stripMarks(page)).toBe(page);
  });
});

describe('a page that is indexed', () => {
  const page = '<dl><dt>Host</dt><dd>Peru<small>since 2020</small></dd></dl><table><tr><th>Year</th><td>2024</td></tr></table>';

  test('has the name of a fact and its value apart', () => {
    expect(withGaps(page).replace(/<[^>]*>/g, '')).toBe('Host: Peru. since 2020. Year 2024');
  });

  test('is published as it was', () => {
    expect(stripMarks(withGaps(page))).toBe(page);
  });
});

describe('the end of a build', () => {
  const page = (language: string) =>
    `<html lang="${language}"><head><title>UNITAS</title><meta name="filter:type" data-pagefind-filter="type[content]" content="Series"></head>` +
    '<body><main data-pagefind-body><h1>UNITAS</h1><dl><dt>Host</dt><dd>Peru</dd></dl></main></body></html>';
  const names: Files = Object.fromEntries(
    LANGUAGES.flatMap((language) => [
      [`names/${language}-first.json`, JSON.stringify({ names: { blocks: [blockOf('series', { id: 'unitas', title: 'UNITAS' })] } })],
      [`names/${language}-more.json`, JSON.stringify({ blocks: [] })],
    ]),
  );

  async function end() {
    const root = folderOf({ ...names, 'exercises/unitas/index.html': page('en'), 'es/exercises/unitas/index.html': page('es') });
    const said: string[] = [];
    const built = ['exercises/unitas/index.html', 'es/exercises/unitas/index.html'].map((path) => pathToFileURL(`${root}/${path}`));
    await pagefind().hooks['astro:build:done']?.({
      dir: pathToFileURL(`${root}/`),
      assets: new Map([['/', built]]),
      logger: { info: (text: string) => said.push(text) },
    } as unknown as HookParameters<'astro:build:done'>);
    return { root, said };
  }

  test('has an index of each language, the digests of its pages beside their names, and pages without marks', async () => {
    const { root, said } = await end();
    expect(said).toEqual(['2 pages indexed']);
    const fragments = readdirSync(`${root}/pagefind/fragment`);
    for (const language of ['en', 'es']) {
      const { pages } = JSON.parse(readFileSync(`${root}/names/${language}-more.json`, 'utf8')) as MoreNames;
      expect(fragments).toContain(`${language}_${pages?.series ?? ''}.pf_fragment`);
    }
    const published = readFileSync(`${root}/exercises/unitas/index.html`, 'utf8');
    expect(published).toContain('<dt>Host</dt><dd>Peru</dd>');
    expect(published).not.toContain('pagefind');
  });

  test('leaves of the engine what the search loads, and nothing that it does not', async () => {
    const { root } = await end();
    const scripts = readdirSync(`${root}/pagefind`).filter((file) => /\.(?:js|css)$/.test(file));
    expect(scripts).toEqual(['pagefind.js']);
    expect(existsSync(`${root}/pagefind/pagefind-entry.json`)).toBe(true);
  });
});
