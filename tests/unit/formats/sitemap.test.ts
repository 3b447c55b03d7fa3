import { expect, test } from 'vitest';
import { llmsText } from '../../../src/formats/guides.ts';
import { lastChanged, sitemapOf } from '../../../src/formats/sitemap.ts';
import { background, graphOf, program, topic } from '../../fixtures/graph.ts';

test('a page changed last when it was reviewed or when a change of substance was noted', () => {
  const days = lastChanged(
    graphOf({
      programs: [
        program('one', { published: '2026-01-01', reviewed: '2026-02-01' }),
        program('two', {
          published: '2026-01-01',
          reviewed: '2026-02-01',
          changes: [{ date: '2026-03-01', text: 'A figure was mended.' }],
        }),
      ],
    }),
  );
  expect(days.get('/programs/one/')).toBe('2026-02-01');
  expect(days.get('/programs/two/')).toBe('2026-03-01');
});

test('every page stands in each language with the addresses of the others, and no day is made up', () => {
  const xml = sitemapOf(new Map([['/glossary/', undefined]]), 'https://a.example');
  expect(xml.match(/<loc>[^<]*/g)).toEqual(['/glossary/', '/es/glossary/', '/pt/glossary/'].map((path) => `<loc>https://a.example${path}`));
  expect(xml.match(/hreflang="x-default" href="https:\/\/a.example\/glossary\/"/g)).toHaveLength(3);
  expect(xml).not.toContain('lastmod');
});

test('a list and a topic changed last when the latest of their records did, an empty topic when it appeared; others have no day', () => {
  const days = lastChanged(
    graphOf({
      topics: [topic('sea'), topic('land', { published: '2025-01-10' })],
      programs: [
        program('one', { published: '2026-01-01', reviewed: '2026-02-01', topics: ['sea'] }),
        program('two', { published: '2026-01-01', reviewed: '2026-03-01' }),
      ],
    }),
  );
  expect(['/programs/', '/topics/sea/', '/topics/land/', '/'].map((path) => days.get(path))).toEqual([
    '2026-03-01',
    '2026-02-01',
    '2025-01-10',
    undefined,
  ]);
});

test('the guide for language models begins with what the site is, and gives explainers with what they say', () => {
  const text = llmsText(graphOf({ background: [background('one', { title: 'The one' })] }), 'https://a.example');
  expect(text).toMatch(/^# .+\n\n> .+\n\n.+\n\n## /);
  expect(text).toMatch(/- \[The one\]\(https:\/\/a\.example\/background\/one\/\): .+/);
});
