import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DIST, files, pages } from './site.ts';

interface Entry {
  languages: Record<string, { page_count: number }>;
}
const entry = JSON.parse(readFileSync(`${DIST}/pagefind/pagefind-entry.json`, 'utf8')) as Entry;

describe('the search index', () => {
  test('has an index of each language with the same number of pages', () => {
    const counts = ['en', 'es', 'pt'].map((language) => entry.languages[language]?.page_count ?? 0);
    expect(counts[0]).toBeGreaterThan(400);
    expect(new Set(counts).size).toBe(1);
  });

  test('holds every filter', () => {
    // A filter file is compressed; its number tells that each language has one for each of the four filters.
    expect(files.filter((file) => file.startsWith('/pagefind/filter/')).length).toBe(4 * 3);
  });

  test('leaves no mark of its own in the pages', () => {
    expect(pages.filter(({ html }) => /data-pagefind|name="(filter|result|sort):/.test(html)).map(({ path }) => path)).toEqual([]);
  });

  test('has its words in each language', () => {
    expect(['en', 'es', 'pt'].filter((language) => !existsSync(`${DIST}/search-words/${language}.json`))).toEqual([]);
  });
});
