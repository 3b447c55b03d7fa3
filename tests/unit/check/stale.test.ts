import { describe, expect, test } from 'vitest';
import { stalePages } from '../../../src/check/stale.ts';
import type { RawEntry } from '../../../src/check/read-content.ts';

const source = (id: string, published: string): RawEntry => ({
  kind: 'sources',
  base: 'sources',
  id,
  language: 'en',
  file: 'content/sources.yaml',
  data: { id, published },
  body: '',
  bodyLine: 0,
});
const page = (body: string, ...ids: string[]): RawEntry => ({
  kind: 'programs',
  base: 'programs',
  id: 'school',
  language: 'en',
  file: 'content/programs/school.mdx',
  data: { summary: { value: 'A school.', sources: ids } },
  body,
  bodyLine: 9,
});
const stale = (body: string, published: string) =>
  stalePages([source('navy', published), page(body, 'navy')], '2026-11-25').map(({ sentence }) => sentence);

describe('a page is listed as stale', () => {
  test('when its newest source is older than two years and it speaks in the present tense', () => {
    expect(stale('It began in 2004. It trains 200 students.', '2024-11-24')).toEqual(['It trains 200 students.']);
  });

  test('not when a source is newer', () => {
    expect(stale('It trains 200 students.', '2024-11-25')).toEqual([]);
  });

  test('not when it speaks of the past', () => {
    expect(stale('It trained 200 students.', '2015')).toEqual([]);
  });

  test('not when nothing is known of its dates', () => {
    expect(stalePages([page('It trains 200 students.')], '2026-11-25')).toEqual([]);
  });
});
