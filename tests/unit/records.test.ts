import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent, type RawEntry } from '../../src/check/read-content.ts';

/** Every record that the sources gave, by kind. A record may move, but none may be lost. */
const records = JSON.parse(readFileSync('tests/fixtures/record-ids.json', 'utf8')) as Record<string, string[]>;
const { entries } = readContent('content');

interface Declaring {
  formerIds?: string[];
  iso?: string;
  sessions?: { id: string }[];
}
const data = (entry: RawEntry) => entry.data as Declaring;
const folder = (kind: string) => (kind === 'editions' ? 'exercises' : kind);
/** Places where records stand or once stood: "programs/whinsec". */
const declared = new Set(entries.flatMap((entry) => [`${folder(entry.kind)}/${entry.id}`, ...(data(entry).formerIds ?? [])]));
const codes = new Set(entries.filter(({ kind }) => kind === 'countries').map((entry) => data(entry).iso));
const sessions = new Set(
  entries.filter(({ kind }) => kind === 'partnerships').flatMap((entry) => data(entry).sessions?.map(({ id }) => id) ?? []),
);

describe('no record is lost', () => {
  test.each(['exercises', 'editions', 'programs', 'partnerships', 'visits', 'topics', 'commanders', 'claims'])('%s', (kind) => {
    expect(records[kind]?.length).toBeGreaterThan(0);
    expect(records[kind]?.filter((id) => !declared.has(`${folder(kind)}/${id}`))).toEqual([]);
  });

  test('countries', () => {
    expect(records['countries']?.filter((code) => !codes.has(code))).toEqual([]);
  });

  test('meetings of the conferences', () => {
    expect(records['conferences']?.filter((id) => !sessions.has(id))).toEqual([]);
  });
});
