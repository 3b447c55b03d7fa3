import { describe, expect, test } from 'vitest';
import type { Program } from '../../../src/model/graph.ts';
import { reviewOf, viewRecord, type RecordInput } from '../../../src/model/record.ts';
import { words } from '../../../src/model/words/index.ts';
import { site, type Language } from '../../../src/site.ts';
import { claim, contextWith, program, source, translation } from '../../fixtures/graph.ts';
import { sourced } from '../../fixtures/records.ts';

const SHARE = { all: 1, primary: 1 };
const fact = (...sources: string[]) => ({ label: 'Kind', value: { text: 'School' }, notes: [], sources });

/** The view of a program, with what a page adds to it. */
function view(entry: Program, changes: Partial<RecordInput> = {}, language: Language = 'en', entries = {}) {
  const { graph, cards } = contextWith(entries, language);
  return viewRecord({
    graph,
    language,
    collection: 'programs',
    entry,
    card: cards.program(entry),
    kicker: '',
    facts: [],
    related: [],
    ...changes,
  });
}

describe('the review of a page', () => {
  const state = (today: string, reviewed = '2025-01-15') => reviewOf(reviewed, SHARE, today).state;

  test('is due after the months that the site sets', () => {
    expect(site.reviewMonths).toBe(6);
    expect(reviewOf('2025-01-15', SHARE, '2025-02-01').due).toBe('2025-07-15');
  });

  test('is current to the end of the month before', () => {
    expect(state('2025-06-30')).toBe('current');
  });

  test('is due on every day of the month in which it falls', () => {
    expect([state('2025-07-01'), state('2025-07-15'), state('2025-07-31')]).toEqual(['due', 'due', 'due']);
  });

  test('is overdue from the first of the month after', () => {
    expect(state('2025-08-01')).toBe('overdue');
  });

  test('stays within the month where that has fewer days', () => {
    expect(reviewOf('2025-08-31', SHARE, '2026-02-28')).toMatchObject({ state: 'due', due: '2026-02-28' });
  });

  test('is counted over the turn of the year', () => {
    expect([state('2025-12-31', '2025-08-01'), state('2026-02-01', '2025-08-01'), state('2026-03-01', '2025-08-01')]).toEqual([
      'current',
      'due',
      'overdue',
    ]);
  });
});

describe('the sources of a record', () => {
  const sources = ['navy', 'press', 's1', 's2', 's3', 's4', 's5'].map((id) =>
    source(id, { kind: id === 'navy' ? 'primary' : 'secondary' }),
  );

  test('are numbered as a reader meets them: summary, facts, text, tables, conflicts, photographs', () => {
    const entry = program(
      'school',
      {
        summary: sourced('A school that trains the coast guards of nearby nations.', 's1'),
        conflicts: [{ about: 'Pupils', text: 'One source has 12, one has 13.', sources: ['s5'] }],
        photos: [{ alt: 'A ship', caption: 'A ship', credit: 'Doe', source: 'press', rights: 'Free' }],
      },
      'Text.<Cite ids="s3 s1" />',
    );
    const { citations } = view(entry, { facts: [fact('s2')], after: ['s4', 's2'] }, 'en', { sources });
    expect(citations.ids).toEqual(['s1', 's2', 's3', 's4', 's5', 'press']);
  });

  test('are listed in the order of their numbers', () => {
    const entry = program('school', {}, 'Text.<Cite ids="press" />');
    expect(view(entry).sources.map(({ number, id }) => `${number} ${id}`)).toEqual(['1 navy', '2 press']);
  });

  test('of a translation follow its own text', () => {
    const entry = program('school', {}, 'Text.<Cite ids="s1 s2" />');
    const translations = [translation('programs/school.es', {}, 'Texto.<Cite ids="s2 s1" />')];
    expect(view(entry, {}, 'es', { sources, translations }).citations.ids).toEqual(['navy', 's2', 's1']);
  });

  test('are counted for the review', () => {
    expect(view(program('school', {}, 'Text.<Cite ids="press" />')).review.share).toEqual({ all: 2, primary: 1 });
  });

  test('must all exist', () => {
    expect(() => view(program('school', {}, 'Text.<Cite ids="nowhere" />'))).toThrow('No source "nowhere"');
  });
});

describe('the crumbs of a record', () => {
  test('lead from the home page over the list to the page itself, which is no link', () => {
    expect(view(program('school'), {}, 'es').crumbs).toEqual([
      { title: words.es.home, href: '/es/' },
      { title: words.es.kinds.program, href: '/es/programs/' },
      { title: 'Coast School' },
    ]);
  });

  test('have what stands between list and page', () => {
    const parents = [{ title: 'Schools', href: '/schools/' }];
    expect(view(program('school'), { parents }).crumbs.map(({ title }) => title)).toEqual(['Home', 'Programs', 'Schools', 'Coast School']);
  });
});

describe('the language of a record', () => {
  test.each([
    ['en', [], { translated: true, bodyLanguage: 'en' }],
    ['es', [], { translated: false, bodyLanguage: 'en' }],
    ['es', [translation('programs/school.es')], { translated: true, bodyLanguage: 'es' }],
    ['pt', [translation('programs/school.es')], { translated: false, bodyLanguage: 'en' }],
  ] as const)('on a page in %s is that of its text', (language, translations, expected) => {
    expect(view(program('school'), {}, language, { translations: [...translations] })).toMatchObject(expected);
  });
});

describe('a record', () => {
  test('has nine facts at most, absent ones not counted', () => {
    const facts = [undefined, ...Array.from({ length: 11 }, () => fact('navy')), undefined];
    expect(view(program('school'), { facts }).facts).toHaveLength(9);
  });

  test('does not show groups of related records that are empty', () => {
    const entry = program('school');
    const card = contextWith().cards.program(program('other'));
    const related = [
      { title: 'None', cards: [] },
      { title: 'Some', cards: [card] },
    ];
    expect(view(entry, { related }).related.map(({ title }) => title)).toEqual(['Some']);
  });

  test('shows its changes newest first', () => {
    const changes = ['2025-02-02', '2025-03-01', '2025-01-31'].map((date) => ({ date, text: 'New.' }));
    const { history } = view(program('school', { changes }));
    expect(history.changes.map(({ date }) => date)).toEqual(['2025-03-01', '2025-02-02', '2025-01-31']);
  });

  test('shows the claims that concern it', () => {
    const claims = [claim('a', { about: ['programs/school'] }), claim('b', { about: ['programs/other'] })];
    expect(view(program('school'), {}, 'en', { claims }).claims.map(({ id }) => id)).toEqual(['a']);
  });

  test('is cited with title, version and short link', () => {
    const school = program('school');
    const { cite, url } = view(school, {}, 'en', { programs: [school] });
    expect(url).toBe(`${site.origin}/programs/school/`);
    expect(cite.citable).toMatchObject({ title: 'Coast School', date: '2025-06-15', url: `${site.origin}/x/school` });
  });

  test.each([
    ['UNITAS', true],
    ['Coast School', false],
    ['TRADEWINDSTOO', false],
  ])('with the title %s is set large: %s', (title, short) => {
    expect(view(program('school', { title })).short).toBe(short);
  });
});
