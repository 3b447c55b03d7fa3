import { describe, expect, test } from 'vitest';
import { buildSearchIndex, stripMarks, type PagefindApi } from '../../../src/integrations/pagefind.ts';

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
