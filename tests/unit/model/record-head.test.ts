import { describe, expect, test } from 'vitest';
import type { Context } from '../../../src/model/context.ts';
import { backgroundPage } from '../../../src/model/pages/background.ts';
import { editionPage } from '../../../src/model/pages/edition.ts';
import { programPage } from '../../../src/model/pages/program.ts';
import { recordHead, tocOf } from '../../../src/model/record-head.ts';
import { words } from '../../../src/model/words/index.ts';
import { background, claim, contextWith, country, edition, program, series } from '../../fixtures/graph.ts';
import { sourced } from '../../fixtures/records.ts';

const w = words.en;

function editionHead(language: 'en' | 'es', aliases: string[] = []) {
  const entry = edition('unitas/2024', { topics: ['sea'], hosts: sourced(['PE', 'US']), start: sourced('2024-09-02') });
  const context = contextWith({ exercises: [series('unitas')], editions: [entry], countries: [country('peru')] }, language);
  return recordHead(context, editionPage(context, entry), aliases);
}
const headOf = (context: Context, entry: ReturnType<typeof program>) => recordHead(context, programPage(context, entry), []);

describe('what the search files a record under', () => {
  test('is its kind, its countries that have a page, its topics, its years and the language of its text', () => {
    expect(editionHead('en').filters).toEqual([
      ['type', 'Exercise'],
      ['country', 'Peru'],
      ['topic', 'The sea'],
      ['year', '2024'],
      ['language', 'English'],
    ]);
  });

  test('is in the language of the page', () => {
    expect(editionHead('es').filters.map(([, value]) => value)).toEqual([words.es.kind.edition, 'Perú', 'El mar', '2024', 'inglés']);
  });
});

describe('what the search shows of a record', () => {
  test('is its kind, its label and its dates', () => {
    expect(editionHead('en').meta).toEqual([
      ['kind', 'edition'],
      ['label', 'Exercise, Maritime'],
      ['when', '2 Sep 2024'],
    ]);
  });

  test('has its aliases, which are searched', () => {
    expect(editionHead('en', ['UNITAS LXV', 'U65']).meta).toContainEqual(['aliases', 'UNITAS LXV; U65']);
  });

  test('says a kind once where the label says the same', () => {
    expect(headOf(contextWith(), program('x', { kind: 'program' })).meta).toContainEqual(['label', 'Program']);
  });

  test('says in which language the text is written, where that is not the language of the page', () => {
    expect(editionHead('es').meta).toContainEqual(['written', 'inglés']);
    expect(editionHead('en').meta.map(([name]) => name)).not.toContain('written');
  });
});

describe('the title of a page', () => {
  test('says what kind of thing the record is', () => {
    expect(headOf(contextWith(), program('x')).title).toMatch(/^Coast School: program /);
  });

  test('does not, where the title of the record already stands alone', () => {
    const context = contextWith();
    expect(recordHead(context, backgroundPage(context, background('x')), []).title).toMatch(/^How drills began \|/);
  });
});

describe('the contents of a page', () => {
  const context = contextWith();
  const ids = (
    entry = program('x'),
    headings: { depth: number; slug: string; text: string }[] = [],
    sections: { id: string; title: string }[] = [],
  ) => tocOf(programPage(context, entry), headings, sections, w).map(({ id }) => id);

  test('begin with the second-level headings of the author', () => {
    const headings = [
      { depth: 2, slug: 'how', text: 'How' },
      { depth: 3, slug: 'detail', text: 'Detail' },
      { depth: 2, slug: 'why', text: 'Why' },
    ];
    expect(ids(program('x'), headings)).toEqual(['how', 'why', 'sources', 'changes']);
  });

  test('begin with one entry for a text without headings', () => {
    expect(ids()).toEqual(['brief', 'sources', 'changes']);
  });

  test('have the sections of the template after the text', () => {
    expect(ids(program('x'), [], [{ id: 'figures', title: 'Figures' }])).toEqual(['brief', 'figures', 'sources', 'changes']);
  });

  test('have what the record shows at its end, in the order of the page', () => {
    const entry = program('x', {
      topics: ['sea'],
      conflicts: [{ about: 'Pupils', text: 'One has 12, one 13.', sources: ['navy'] }],
      gaps: ['Who runs it.'],
      photos: [{ alt: 'A ship', caption: 'A ship', credit: 'Doe', source: 'navy', rights: 'Free' }],
    });
    const full = contextWith({ claims: [claim('a', { about: ['programs/x'] })] });
    expect(tocOf(programPage(full, entry), [], [], w).map(({ id }) => id)).toEqual([
      'brief',
      'differ',
      'gaps',
      'claims',
      'photos',
      'sources',
      'changes',
      'next',
    ]);
  });
});
