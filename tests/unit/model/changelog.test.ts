import { describe, expect, test } from 'vitest';
import { changelog, corrections } from '../../../src/model/changelog.ts';
import type { ChangeKind } from '../../../src/model/history.ts';
import type { Language } from '../../../src/site.ts';
import { commander, contextWith, program, sitePage, topic, visit } from '../../fixtures/graph.ts';
import { sourced } from '../../fixtures/records.ts';

const change = (date: string, kind: ChangeKind = 'update', text = 'Something changed.') => ({ date, kind, text });
const world = (language: Language = 'en', changes = [change('2025-03-02'), change('2025-03-01', 'correction', 'The year was wrong.')]) =>
  contextWith(
    {
      programs: [program('school', { changes })],
      visits: [visit('late', { start: sourced('2025-05-01') }), visit('early', { start: sourced('2024-05-01') })],
      site: [sitePage('about', { published: '2025-03-02' })],
      topics: [topic('sea', { published: '2025-01-11' })],
      commanders: [commander('doe', { published: '2025-01-11' })],
    },
    language,
  );
const lines = (context = world()) => changelog(context).map(({ date, kind, item }) => `${date} ${kind} ${item.path}`);

describe('what happened on the site', () => {
  test('is told newest first, on one day changes before new pages, and newer things before older ones', () => {
    expect(lines()).toEqual([
      '2025-03-02 update /programs/school/',
      '2025-03-02 new /about/',
      '2025-03-01 correction /programs/school/',
      '2025-01-11 new /commanders/doe/',
      '2025-01-11 new /topics/sea/',
      '2025-01-10 new /visits/late/',
      '2025-01-10 new /visits/early/',
      '2025-01-10 new /programs/school/',
    ]);
  });

  test('has an id for each entry, and others in another language', () => {
    const ids = (['en', 'es', 'pt'] as const).flatMap((language) => changelog(world(language)).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('tag:southern-partners.example,2026:/es/visits/late/');
  });

  test('keeps the ids of earlier changes when another is made', () => {
    const idOf = (text: string, context = world()) => changelog(context).find((entry) => entry.text === text)?.id;
    const later = world('en', [
      change('2025-06-01', 'addition', 'More.'),
      change('2025-03-02'),
      change('2025-03-01', 'correction', 'The year was wrong.'),
    ]);
    expect(idOf('The year was wrong.')).toBe('tag:southern-partners.example,2026:/programs/school/#1');
    expect(idOf('The year was wrong.', later)).toBe(idOf('The year was wrong.'));
    expect(idOf('More.', later)).toBe('tag:southern-partners.example,2026:/programs/school/#3');
  });

  test('says what a new page is in its summary, and in whose language that stands', () => {
    const entry = changelog(world('es')).find(({ item, kind }) => item.path === '/programs/school/' && kind === 'new');
    expect(entry).toMatchObject({ text: 'A school that trains the coast guards of nearby nations.', textLanguage: 'en' });
  });
});

test('the log of corrections has the corrections alone', () => {
  expect(corrections(world()).map(({ date, text }) => `${date} ${text}`)).toEqual(['2025-03-01 The year was wrong.']);
});
