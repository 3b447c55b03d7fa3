import { describe, expect, test } from 'vitest';
import { buildTable, measureProject } from '../../../bench/build/rounds.ts';
import { auditOf, scoresOf } from '../../../bench/pages/lighthouse.ts';
import { pagesTable } from '../../../bench/pages/pages-table.ts';
import { heaviest } from '../../../bench/pages/templates.ts';
import { bytesUntil } from '../../../bench/search/reader.ts';
import { searchTable } from '../../../bench/search/search-table.ts';
import { folderOf } from '../../fixtures/folder.ts';

const cellsOf = (text: string, line: number): string[] => text.split('\n')[line]?.split(' | ') ?? [];

describe('builds', () => {
  test('are made three times, the last after a change', async () => {
    const steps: string[] = [];
    const build = () => Promise.resolve(void steps.push('build')).then(() => ({ wall: 1000, cpu: 2000, memory: 3e6 }));
    const out = folderOf({ 'index.html': 'page', 'a.css': 'sheet' });
    const { rounds, output } = await measureProject('x', 10, { out, build, change: () => void steps.push('change') });
    expect(steps).toEqual(['build', 'build', 'change', 'build']);
    expect([rounds?.cold.wall, output]).toEqual([1000, { files: 2, pages: 1, bytes: 9 }]);
  });

  test('that fail are told of and not thrown', async () => {
    const result = await measureProject('x', 10, { out: '', build: () => Promise.reject(new Error('no memory')), change: () => undefined });
    expect([result.rounds, result.failure]).toEqual([undefined, 'no memory']);
    expect(cellsOf(buildTable([result], 'x'), 2)).toContain('failed');
  });

  test('are compared with the other maker’s build from nothing of as many pages', () => {
    const usage = (wall: number) => ({ wall, cpu: 0, memory: 0 });
    const rounds = (wall: number) => ({ cold: usage(wall), 'nothing changed': usage(wall / 2), 'one page changed': usage(wall / 4) });
    const output = { files: 1, pages: 1, bytes: 1000 };
    const results = ['ours', 'theirs'].map((maker, at) => ({ maker, pages: 500, rounds: rounds(at === 0 ? 3000 : 10_000), output }));
    const compared = [2, 3, 4, 5, 6].map((line) => cellsOf(buildTable(results, 'theirs'), line)[3]);
    expect(compared).toEqual(['0.30', '0.15', '0.07', '1', '0.50']);
  });
});

describe('the heaviest page of each template', () => {
  const routes = ['index', '[site]', 'visits/index', 'visits/[id]', 'exercises/[series]/index', 'exercises/[series]/[edition]'];
  const sizes = {
    '/': 5,
    '/about/': 1,
    '/privacy/': 2,
    '/visits/': 90,
    '/visits/a/': 3,
    '/visits/b/': 4,
    '/exercises/u/': 6,
    '/exercises/u/2025/': 7,
  };
  const pages = Object.entries(sizes).map(([path, bytes]) => ({ path, bytes }));

  test('is found by the route that leaves least open', () => {
    const found = Object.fromEntries(heaviest(routes, pages).map(({ route, path }) => [route, path]));
    expect(found).toEqual({
      index: '/',
      '[site]': '/privacy/',
      'visits/index': '/visits/',
      'visits/[id]': '/visits/b/',
      'exercises/[series]/index': '/exercises/u/',
      'exercises/[series]/[edition]': '/exercises/u/2025/',
    });
  });
  test('is missed where a route has no page', () => expect(() => heaviest(['claims/[id]'], pages)).toThrow('claims/[id]'));
});

describe('a report of Lighthouse', () => {
  const report = {
    categories: { performance: { score: 0.985 }, accessibility: { score: 1 }, 'best-practices': { score: 0.96 }, seo: { score: 1 } },
    audits: {
      'largest-contentful-paint': { numericValue: 1200 },
      'total-blocking-time': { numericValue: 0 },
      'cumulative-layout-shift': { numericValue: 0.01 },
      'network-requests': {
        details: {
          items: [
            { resourceType: 'Document', transferSize: 1000 },
            { resourceType: 'Font', transferSize: 300 },
            { resourceType: 'Manifest', transferSize: 20 },
          ],
        },
      },
    },
  };

  test('gives figures, bytes by kind and scores of a hundred', () => {
    const bytes = { html: 1000, css: 0, js: 0, fonts: 300, images: 0, other: 20 };
    expect(auditOf(report)).toEqual({ performance: 99, lcp: 1200, tbt: 0, cls: 0.01, requests: 3, ...bytes });
    expect(scoresOf(report)).toEqual({ accessibility: 100, bestPractices: 96, seo: 100 });
  });
  test('makes a row', () => {
    const row = cellsOf(pagesTable([{ page: '/a/ light', maker: 'x', audit: auditOf(report), scores: scoresOf(report) }]), 2);
    expect(row.slice(0, 10)).toEqual(['| /a/ light', 'x', '99', '100', '96', '100', '1,200 ms', '0 ms', '0.010', '3']);
    expect(row.at(-1)).toBe('1.3 KB |');
  });
});

describe('a search', () => {
  test('has loaded what was sent by a moment', () => {
    const sent = [5, 10, 15].map((at) => ({ path: '/', at, bytes: at * 100 }));
    expect(bytesUntil(sent, 10)).toBe(1500);
  });
  test('has no suggestion where a site makes none', () => {
    const search = {
      before: 40_000,
      scripts: 1_000,
      bytesToSuggestion: 60_000,
      bytesToResult: 60_000,
      tapToField: 1,
      keyToSuggestion: 2,
      keyToResult: 2,
      tapToSuggestion: 3,
      tapToResult: 3,
    };
    const row = cellsOf(searchTable([{ query: 'unitas', maker: 'x', search, suggests: false }]), 2);
    expect([row[3], row[4], row[5], row[7], row[8]]).toEqual(['–', '60.0 KB', '100.0 KB', '–', '2 ms']);
  });
});
