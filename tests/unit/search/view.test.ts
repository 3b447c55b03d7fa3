import { describe, expect, test } from 'vitest';
import { searchWords } from '../../../src/model/search-fields.ts';
import { words } from '../../../src/model/words/index.ts';
import type { State } from '../../../src/search/state.ts';
import { statusText } from '../../../src/search/view.ts';

const options = { words: searchWords(words.en), local: (path: string) => path };
const query = (text: string) => ({ text, filters: {} });
const results = (total: number): State => ({ status: 'results', query: query('x'), outcome: { total, hits: [], counts: {} } });

describe('the status line', () => {
  test('counts the results', () => {
    expect([statusText(results(1), options), statusText(results(12), options)]).toEqual(['1 result', '12 results']);
  });

  test('names the word that was not found', () => {
    expect(statusText({ status: 'none', query: query('xyz'), counts: {} }, options)).toBe(words.en.searchNone('xyz'));
  });

  test('shows that word as it was typed, whatever signs it has', () => {
    expect(statusText({ status: 'none', query: query("$& $' $$"), counts: {} }, options)).toBe(words.en.searchNone("$& $' $$"));
  });

  test('says what to do, that it waits, and that it failed', () => {
    const states: State[] = [{ status: 'idle' }, { status: 'loading', query: query('x') }, { status: 'failed', query: query('x') }];
    expect(states.map((state) => statusText(state, options))).toEqual([words.en.searchIdle, words.en.searchLoading, words.en.searchFailed]);
  });
});
