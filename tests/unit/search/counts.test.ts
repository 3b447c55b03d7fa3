import { describe, expect, test } from 'vitest';
import { countPages, loadFilterSets, passes } from '../../../src/search/counts.ts';
import { fakePagefind, type Indexed } from '../../fixtures/pagefind.ts';

const page = (id: string, type: string, year: string): Indexed => ({ id, filters: { type, year } });
const { pagefind } = fakePagefind([
  page('a', 'Edition', '2024'),
  page('b', 'Edition', '2025'),
  page('c', 'Visit', '2025'),
  page('d', 'Visit', '2025'),
  { id: 'plain' },
]);
const sets = await loadFilterSets(pagefind);

describe('a page', () => {
  test('passes that has the value of every filter', () => {
    expect(['a', 'b', 'c', 'plain'].filter((id) => passes(id, { type: 'Edition', year: '2025' }, sets))).toEqual(['b']);
  });

  test('passes without filters, though it has no value of any', () => {
    expect(passes('plain', {}, sets)).toBe(true);
    expect(passes('plain', { type: 'Visit' }, sets)).toBe(false);
  });

  test('may be looked at with one filter left out', () => {
    expect(passes('a', { type: 'Edition', year: '2025' }, sets, 'year')).toBe(true);
  });

  test('does not pass a value that no page has', () => {
    expect(passes('a', { country: 'Peru' }, sets)).toBe(false);
    expect(passes('a', { type: '__proto__' }, sets)).toBe(false);
  });
});

describe('the counts of the filters', () => {
  const counts = (filters: Parameters<typeof countPages>[1], ids = ['a', 'b', 'c', 'd']) => countPages(ids, filters, sets);

  test('are of the pages that were found, no others', () => {
    expect(counts({}, ['a', 'c'])).toMatchObject({ type: { Edition: 1, Visit: 1 }, year: { '2024': 1, '2025': 1 } });
  });

  test('are what each would leave beside the others; a choice does not count against its own filter', () => {
    expect(counts({ year: '2025' })).toMatchObject({ type: { Edition: 1, Visit: 2 }, year: { '2024': 1, '2025': 3 } });
    expect(counts({ year: '2025', type: 'Edition' })).toMatchObject({ type: { Edition: 1, Visit: 2 }, year: { '2024': 1, '2025': 1 } });
  });

  test('say of a choice how many pages are shown with it', () => {
    const filters = { type: 'Visit', year: '2025' };
    const shown = ['a', 'b', 'c', 'd'].filter((id) => passes(id, filters, sets)).length;
    expect([counts(filters).type?.['Visit'], counts(filters).year?.['2025']]).toEqual([shown, shown]);
  });

  test('are zero where nothing would be left', () => {
    expect(counts({ year: '2024' }).type?.['Visit']).toBe(0);
  });
});
