import { describe, expect, test } from 'vitest';
import { minimal, parse, sourced, type Collection } from '../../fixtures/records.ts';

const issues = (collection: Collection, changes: Record<string, unknown>) => {
  const { error } = parse(collection, { ...minimal[collection], ...changes });
  return error?.issues.map(({ path, message }) => ({ where: path.join('.'), message })) ?? [];
};
const where = (collection: Collection, changes: Record<string, unknown>) => issues(collection, changes).map((issue) => issue.where);

describe('a fact', () => {
  test('needs a source', () => {
    expect(issues('programs', { runBy: { value: 'The navy', sources: [] } })).toEqual([
      { where: 'runBy.sources', message: expect.stringContaining('has no source') as string },
    ]);
  });

  test('needs its list of sources', () => {
    expect(where('programs', { runBy: { value: 'The navy' } })).toEqual(['runBy.sources']);
  });

  test('is never a bare value', () => {
    expect(where('programs', { runBy: 'The navy' })).toEqual(['runBy']);
  });

  test('has no keys of its own', () => {
    expect(where('programs', { runBy: { ...sourced('The navy'), link: 'x' } })).toEqual(['runBy']);
  });

  test('may have a short note and the date it was true', () => {
    expect(issues('programs', { runBy: { ...sourced('The navy'), note: 'since its start', asOf: '2025-03' } })).toEqual([]);
  });

  test('has a note of 160 characters at most', () => {
    expect(where('programs', { runBy: { ...sourced('The navy'), note: 'n'.repeat(161) } })).toEqual(['runBy.note']);
  });

  test.each(['Navy', 'a/b/c', 'a b', '-a', ''])('is not sourced by "%s", which is no id', (id) => {
    expect(where('programs', { runBy: { value: 'The navy', sources: [id] } })).toEqual(['runBy.sources.0']);
  });
});

describe('a summary', () => {
  const of = (length: number) => where('programs', { summary: sourced('s'.repeat(length)) });

  test('has 50 characters at least', () => {
    expect([of(49), of(50)]).toEqual([['summary.value'], []]);
  });

  test('has 320 characters at most', () => {
    expect([of(320), of(321)]).toEqual([[], ['summary.value']]);
  });

  test('says how long it should be when it is too short', () => {
    expect(issues('programs', { summary: sourced('Too short.') })[0]?.message).toContain('at least 50 characters');
  });

  test.each(['site', 'translations'] as const)('has the same limits in %s, where it is plain text', (collection) => {
    const plain = (length: number) => where(collection, { summary: 's'.repeat(length) });
    expect([plain(49), plain(50), plain(320), plain(321)]).toEqual([['summary'], [], [], ['summary']]);
  });
});

describe('dates of an edition or a visit', () => {
  test.each(['editions', 'visits'] as const)('do not end before they start (%s)', (collection) => {
    const [issue] = issues(collection, { start: sourced('2025-02-11'), end: sourced('2025-02-10') });
    expect(issue?.where).toBe('end.value');
    expect(issue?.message).toContain('is before the start');
  });

  test.each([
    ['2025-02-11', '2025-02-11'],
    ['2025-02-11', '2025-02'],
    ['2025-02-11', '2025'],
    ['2025-02', '2025-02-01'],
    ['2024', '2025-01'],
  ])('may run from %s to %s', (start, end) => {
    expect(issues('visits', { start: sourced(start), end: sourced(end) })).toEqual([]);
  });

  test.each([
    ['2025-02-11', '2025-01'],
    ['2025-02', '2024'],
    ['2025', '2024-12-31'],
  ])('may not run from %s to %s', (start, end) => {
    expect(where('visits', { start: sourced(start), end: sourced(end) })).toEqual(['end.value']);
  });

  test('may lack a start, of which only an edition can do without', () => {
    expect(issues('editions', { end: sourced('2025-02-11') })).toEqual([]);
  });
});

describe('aliases', () => {
  test('are names without a remark in parentheses', () => {
    expect(issues('programs', { aliases: ['CS (until 2010)'] })[0]?.message).toContain('parentheses');
  });

  test.each([[['CS', 'CS']], [['Cs', 'cS']]])('name nothing twice, in whatever letters: %s', (aliases) => {
    expect(issues('programs', { aliases })[0]?.message).toContain('twice');
  });

  test('have the same rules in a translation', () => {
    expect(where('translations', { aliases: ['EC (antes)'] })).toEqual(['aliases.0']);
  });
});

describe('a former place', () => {
  test.each(['programs/lamat', 'exercises/unitas/2024'])('is a folder and an id: %s', (place) => {
    expect(issues('programs', { formerIds: [place] })).toEqual([]);
  });

  test.each(['lamat', '/programs/lamat/', 'programs/', 'programs/La Mat', 'exercises/unitas/2024/day'])('is not "%s"', (place) => {
    expect(where('programs', { formerIds: [place] })).toEqual(['formerIds.0']);
  });
});

describe('a photograph', () => {
  const photo = {
    alt: 'A ship at sea',
    caption: 'The ship off Lima',
    credit: 'J. Doe, U.S. Navy',
    source: 'navy',
    rights: 'Public domain',
  };

  test('is complete with words, credit, source and rights', () => {
    expect(issues('programs', { photos: [photo] })).toEqual([]);
  });

  test.each(Object.keys(photo))('needs its %s', (key) => {
    expect(where('programs', { photos: [{ ...photo, [key]: undefined }] })).toEqual([`photos.0.${key}`]);
  });

  test.each(['alt', 'credit'])('does not have an empty %s', (key) => {
    expect(where('programs', { photos: [{ ...photo, [key]: ' ' }] })).toEqual([`photos.0.${key}`]);
  });
});

describe('a code', () => {
  const hosts = (code: string) => where('editions', { hosts: sourced([code]) });

  test.each(['PE', 'US', 'BS', 'GF'])('of a country is two capitals: %s', (code) => {
    expect(hosts(code)).toEqual([]);
  });

  test.each(['pe', 'XX', 'P1', 'PER', 'Peru'])('"%s" stands for no country', (code) => {
    expect(hosts(code)).toContain('hosts.value.0');
  });

  test.each(['ZZ', 'EU'])('"%s" has a name in Unicode and yet is no country', (code) => {
    expect(hosts(code)).toContain('hosts.value.0');
  });

  const states = (code: string) => where('partnerships', { states: sourced([code]) });

  test.each(['FL', 'PR', 'DC'])('of a U.S. state or territory is two capitals: %s', (code) => {
    expect(states(code)).toEqual([]);
  });

  test.each(['Fl', 'FLA', 'ZZ'])('"%s" stands for no U.S. state', (code) => {
    expect(states(code)).toEqual(['states.value.0']);
  });
});

test('a count is a whole number and more than nothing', () => {
  const ships = (value: unknown) => where('editions', { ships: sourced(value) });
  expect([ships(12), ships(0), ships(-3), ships(1.5), ships('12')].map((found) => found.length)).toEqual([0, 1, 1, 1, 1]);
});
