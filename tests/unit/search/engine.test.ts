import { describe, expect, test } from 'vitest';
import { createEngine, passageOf, type Pagefind } from '../../../src/search/engine.ts';
import type { Query } from '../../../src/search/query.ts';

interface Page {
  url: string;
  content?: string;
  excerpt?: string;
  meta?: Record<string, string>;
  sub_results?: { title: string; url: string; anchor?: { id: string } }[];
}
const page = ({ content = 'unitas', excerpt = '', meta = {}, sub_results = [], ...rest }: Page) => ({
  content,
  excerpt,
  meta,
  sub_results,
  ...rest,
});

/** A Pagefind that answers every search with these pages, and remembers what it was asked and which pages were read. */
function fake(pages: Page[]) {
  const asked: [string | null, Record<string, string>][] = [];
  const read: string[] = [];
  const pagefind: Pagefind = {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    filters: () => Promise.resolve({}),
    search: (text, { filters }) => {
      asked.push([text, filters]);
      const results = pages.map((entry) => ({
        data: () => {
          read.push(entry.url);
          return Promise.resolve(page(entry));
        },
      }));
      return Promise.resolve({ results, filters: { year: { '2025': pages.length } } });
    },
  };
  return { asked, read, engine: createEngine(() => Promise.resolve(pagefind)) };
}
const query = (text: string, filters: Query['filters'] = {}): Query => ({ text, filters });

describe('a hit', () => {
  test('has what the page says of itself', async () => {
    const meta = { title: 'UNITAS 2024', kind: 'edition', label: 'Exercise, Maritime', when: '2 Sep 2024' };
    const { hits } = await fake([{ url: '/a/', meta, excerpt: 'The <mark>UNITAS</mark> drill' }]).engine(query('unitas'), 5);
    expect(hits).toEqual([
      {
        url: '/a/',
        ...meta,
        passage: [
          { text: 'The ', marked: false },
          { text: 'UNITAS', marked: true },
          { text: ' drill', marked: false },
        ],
        sections: [],
      },
    ]);
  });

  test('has its address for a title where the page has none', async () => {
    const { hits } = await fake([{ url: '/a/' }]).engine(query('unitas'), 5);
    expect(hits[0]).toMatchObject({ title: '/a/', kind: '', label: '', when: '' });
  });

  test('has the first two headings under which the words stand', async () => {
    const sub_results = [
      { title: 'Page', url: '/a/' },
      ...['one', 'two', 'three'].map((id) => ({ title: id, url: `/a/#${id}`, anchor: { id } })),
      { title: 'No anchor', url: '/a/#x' },
    ];
    const { hits } = await fake([{ url: '/a/', sub_results }]).engine(query('unitas'), 5);
    expect(hits[0]?.sections).toEqual([
      { title: 'one', url: '/a/#one' },
      { title: 'two', url: '/a/#two' },
    ]);
  });
});

describe('an answer', () => {
  test('reads no more pages than asked for and counts all', async () => {
    const { engine, read } = fake(['/a/', '/b/', '/c/'].map((url) => ({ url })));
    const { total, hits } = await engine(query('unitas'), 2);
    expect([total, hits.length, read]).toEqual([3, 2, ['/a/', '/b/']]);
  });

  test('hands on the counts of the filters', async () => {
    expect((await fake([{ url: '/a/' }]).engine(query('unitas'), 5)).counts).toEqual({ year: { '2025': 1 } });
  });

  test('is asked with the filters', async () => {
    const { engine, asked } = fake([]);
    await engine(query('unitas', { year: '2025' }), 5);
    expect(asked).toEqual([['unitas', { year: '2025' }]]);
  });

  test('is asked without words for filters alone', async () => {
    const { engine, asked } = fake([{ url: '/a/', content: 'anything' }]);
    const { total } = await engine(query('', { year: '2025' }), 5);
    expect([asked[0]?.[0], total]).toEqual([null, 1]);
  });

  test('has no hits for a word that no page has, of which Pagefind finds the first letters', async () => {
    const { engine } = fake([
      { url: '/a/', content: 'The visit to Lima' },
      { url: '/b/', content: 'A vessel' },
    ]);
    expect(await engine(query('vxyz'), 5)).toEqual({ total: 0, hits: [], counts: {} });
  });

  test('has only those pages that mention the word', async () => {
    const { engine } = fake([
      { url: '/a/', content: 'The visit to Lima' },
      { url: '/b/', content: 'About UNITAS' },
    ]);
    expect((await engine(query('unitas'), 5)).hits.map(({ url }) => url)).toEqual(['/b/']);
  });

  test('finds a word in what is known of a page beside its text', async () => {
    const { engine } = fake([{ url: '/a/', content: 'A drill', meta: { aliases: 'UNITAS LXV; U65' } }]);
    expect((await engine(query('u65'), 5)).hits).toHaveLength(1);
  });
});

describe('loading the index', () => {
  const empty: Pagefind = {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    filters: () => Promise.resolve({}),
    search: () => Promise.resolve({ results: [], filters: {} }),
  };

  test('waits for the first question and is done once', async () => {
    let loads = 0;
    const engine = createEngine(() => Promise.resolve(empty).finally(() => loads++));
    expect(loads).toBe(0);
    await Promise.all([engine(query('a'), 5), engine(query('b'), 5)]);
    await engine(query('c'), 5);
    expect(loads).toBe(1);
  });

  test('that fails fails the question, and is tried again at the next', async () => {
    let loads = 0;
    const engine = createEngine(() => (++loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(empty)));
    await expect(engine(query('a'), 5)).rejects.toThrow('offline');
    await expect(engine(query('a'), 5)).resolves.toMatchObject({ total: 0 });
    expect(loads).toBe(2);
  });

  test('is not repeated when one question alone fails', async () => {
    let loads = 0;
    const broken: Pagefind = { ...empty, search: () => Promise.reject(new Error('no chunk')) };
    const engine = createEngine(() => Promise.resolve(broken).finally(() => loads++));
    await expect(engine(query('a'), 5)).rejects.toThrow('no chunk');
    await expect(engine(query('b'), 5)).rejects.toThrow('no chunk');
    expect(loads).toBe(1);
  });
});

describe('a passage', () => {
  const text = (excerpt: string) =>
    passageOf(excerpt)
      .map((piece) => piece.text)
      .join('');

  test('is split at its marks', () => {
    expect(passageOf('<mark>UNITAS</mark> and <mark>PANAMAX</mark>')).toEqual([
      { text: 'UNITAS', marked: true },
      { text: ' and ', marked: false },
      { text: 'PANAMAX', marked: true },
    ]);
  });

  test.each([
    ['Trinidad &amp; Tobago', 'Trinidad & Tobago'],
    ['&quot;yes&quot; &#39;no&#39;', '"yes" \'no\''],
    ['5 &lt; 6 &gt; 4', '5 < 6 > 4'],
  ])('is text without entities: %s', (excerpt, plain) => {
    expect(text(excerpt)).toBe(plain);
  });

  test('does not turn an entity that was written out into a sign', () => {
    expect(text('write &amp;lt; for &lt;')).toBe('write &lt; for <');
  });

  test('leaves markup as the text that it was on the page', () => {
    expect(passageOf('&lt;mark&gt;x&lt;/mark&gt; &lt;img src=x onerror=alert(1)&gt;')).toEqual([
      { text: '<mark>x</mark> <img src=x onerror=alert(1)>', marked: false },
    ]);
  });

  test('of nothing has no pieces', () => {
    expect(passageOf('')).toEqual([]);
  });
});
