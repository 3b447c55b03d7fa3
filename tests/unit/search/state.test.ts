import { describe, expect, test } from 'vitest';
import type { Query } from '../../../src/search/query.ts';
import { initial, reduce, type Outcome, type State } from '../../../src/search/state.ts';

const query: Query = { text: 'unitas', filters: { year: '2025' } };
const other: Query = { text: 'panamax', filters: {} };
const outcome = (total: number): Outcome => ({ total, hits: [], counts: { year: { '2025': total } } });

const STATES: Record<string, State> = {
  idle: initial,
  loading: { status: 'loading', query },
  results: { status: 'results', query, outcome: outcome(3) },
  none: { status: 'none', query, counts: {} },
  failed: { status: 'failed', query },
};
const each = Object.entries(STATES);
const asked = each.filter(([name]) => name !== 'idle');

describe('a question', () => {
  test.each(each)('is waited for, from whatever state: %s', (_name, state) => {
    expect(reduce(state, { type: 'asked', query: other })).toEqual({ status: 'loading', query: other });
  });

  test.each(each)('that is empty ends the search, from whatever state: %s', (_name, state) => {
    expect(reduce(state, { type: 'asked', query: { text: '', filters: {} } })).toEqual({ status: 'idle' });
  });

  test('of filters alone is a question', () => {
    expect(reduce(initial, { type: 'asked', query: { text: '', filters: { year: '2025' } } }).status).toBe('loading');
  });
});

describe('an answer', () => {
  test.each(asked)('gives results, from whatever state: %s', (_name, state) => {
    expect(reduce(state, { type: 'answered', query, outcome: outcome(2) })).toEqual({ status: 'results', query, outcome: outcome(2) });
  });

  test('without a result says so and keeps the counts', () => {
    expect(reduce({ status: 'loading', query }, { type: 'answered', query, outcome: outcome(0) })).toEqual({
      status: 'none',
      query,
      counts: outcome(0).counts,
    });
  });

  test.each(asked)('to a question that is no longer asked changes nothing: %s', (_name, state) => {
    expect(reduce(state, { type: 'answered', query: other, outcome: outcome(2) })).toBe(state);
  });

  test('to the same words with another filter is late too', () => {
    const state: State = { status: 'loading', query };
    expect(reduce(state, { type: 'answered', query: { ...query, filters: {} }, outcome: outcome(2) })).toBe(state);
  });

  test('after the field was emptied changes nothing', () => {
    expect(reduce(initial, { type: 'answered', query, outcome: outcome(2) })).toBe(initial);
  });
});

describe('a failure', () => {
  test.each(asked)('is shown, from whatever state: %s', (_name, state) => {
    expect(reduce(state, { type: 'broke', query })).toEqual({ status: 'failed', query });
  });

  test.each(asked)('of a question that is no longer asked changes nothing: %s', (_name, state) => {
    expect(reduce(state, { type: 'broke', query: other })).toBe(state);
  });

  test('after the field was emptied changes nothing', () => {
    expect(reduce(initial, { type: 'broke', query })).toBe(initial);
  });
});
