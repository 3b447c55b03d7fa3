import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pathOfName, type MoreNames, type NameKind } from '../../src/model/name-blocks.ts';
import { FILTERS, type SearchStart } from '../../src/model/search-fields.ts';
import { href, namesPath } from '../../src/model/urls.ts';
import { LANGUAGES } from '../../src/site.ts';
import { DIST, files, pages } from './site.ts';

interface Entry {
  languages: Record<string, { page_count: number }>;
}
const entry = JSON.parse(readFileSync(`${DIST}/pagefind/pagefind-entry.json`, 'utf8')) as Entry;

describe('the search index', () => {
  test('has an index of each language with the same number of pages', () => {
    const counts = LANGUAGES.map((language) => entry.languages[language]?.page_count ?? 0);
    expect(counts[0]).toBeGreaterThan(400);
    expect(new Set(counts).size).toBe(1);
  });

  test('holds every filter', () => {
    // A filter file is compressed; its number tells that each language has one for each filter.
    expect(files.filter((file) => file.startsWith('/pagefind/filter/')).length).toBe(FILTERS.length * LANGUAGES.length);
  });

  test('leaves no mark of its own in the pages', () => {
    expect(pages.filter(({ html }) => /data-pagefind|name="(filter|result|sort):/.test(html)).map(({ path }) => path)).toEqual([]);
  });
});

describe.each(LANGUAGES)('the index of names in %s', (language) => {
  const text = (part: 'first' | 'more') => readFileSync(DIST + namesPath(language, part), 'utf8');
  const first = JSON.parse(text('first')) as SearchStart;
  const more = JSON.parse(text('more')) as MoreNames;
  const blocks = [...first.names.blocks, ...more.blocks];
  const digests = (kind: NameKind) => more.pages?.[kind]?.split('\n') ?? [];

  test('leads from every name to a page that is there', () => {
    const built = new Set(pages.map(({ path }) => path));
    const paths = blocks.flatMap(({ kind, ids }) => ids.split('\n').map((id) => href(language, pathOfName(kind, id))));
    expect(paths.length).toBeGreaterThan(400);
    expect(paths.filter((path) => !built.has(path.replace(/#.*/, '')))).toEqual([]);
  });

  test('has in each column a line for each name', () => {
    const uneven = blocks.filter(
      ({ kind: _, ...columns }) => new Set(Object.values(columns).map((column) => column.split('\n').length)).size > 1,
    );
    expect(uneven.map(({ kind }) => kind)).toEqual([]);
  });

  test('has the digest of every record in the full text, so that a page is shown once', () => {
    const records = blocks.filter(({ kind }) => kind !== 'page' && kind !== 'term');
    const missing = records.flatMap(({ kind, ids }) => ids.split('\n').filter((_, at) => !digests(kind)[at]));
    expect(missing).toEqual([]);
    const known = new Set(files.filter((file) => file.startsWith('/pagefind/fragment/')).map((file) => file.split('/').at(-1)));
    const lost = records.flatMap(({ kind }) => digests(kind)).filter((digest) => !known.has(`${language}_${digest}.pf_fragment`));
    expect(lost).toEqual([]);
  });

  test('answers first from less than 25 KB, the words of the search among them', () => {
    expect(brotliCompressSync(text('first')).length).toBeLessThan(25_000);
  });
});
