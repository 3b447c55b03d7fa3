import { describe, expect, test } from 'vitest';
import { contentFiles, recordsFor, writeContent } from '../../../bench/generator/generate.ts';
import { checkContent } from '../../../src/check/check-entries.ts';
import { folderOf } from '../../fixtures/folder.ts';

describe('the made-up content', () => {
  // The whole check on every kind of page: more than the few seconds of a test where the machine is busy.
  test('passes the content check as it stands, with the pages about the site', { timeout: 60_000 }, () => {
    const root = `${folderOf({})}/content`;
    const records = recordsFor(165);
    writeContent(root, records, 'content');
    expect(new Set(records.map(({ kind }) => kind)).size).toBe(7);
    expect(checkContent(root)).toEqual([]);
  });

  test('has as many pages as asked for, each in three languages', () => {
    const names = [...contentFiles(recordsFor(600), []).keys()].filter((name) => name.endsWith('.mdx'));
    expect(names).toHaveLength(600);
    expect(names.filter((name) => name.endsWith('.es.mdx'))).toHaveLength(200);
    expect(names.filter((name) => name.endsWith('.pt.mdx'))).toHaveLength(200);
  });

  test('has every kind of the site’s records in it', () => {
    const kinds = new Set(recordsFor(300).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['background', 'countries', 'editions', 'exercises', 'partnerships', 'programs', 'visits']);
  });

  test('is the same every time, and a larger one begins with a smaller one', () => {
    expect(contentFiles(recordsFor(300), [])).toEqual(contentFiles(recordsFor(300), []));
    expect(recordsFor(600).slice(0, 100)).toEqual(recordsFor(300));
  });

  test('of no page is refused', () => expect(() => recordsFor(1)).toThrow('too few'));
});
