import { describe, expect, test } from 'vitest';
import type { Query } from '../../../src/search/query.ts';
import { initial, reduce, type State } from '../../../src/search/state.ts';
import { hit, outcomeOf } from '../../fixtures/search.ts';

const query: Query = { text: 'unitas', filters: { year: '2025' } };
const other: Query = { text: 'panamax', filters: {} };
const names = [hit('UNITAS')];
const near = [hit('UNITAS 2024')];

const STATES = {
  idle: initial,
  loading: { status: 'loading', query, names },
  results: { status: 'results', query, outcome: outcomeOf(3) },
  none: { status: 'none', query, counts: {}, near },
  failed: { status: 'failed', query, names },
} as const satisfies Record<string, State>;
const each: [string, State][] = Object.entries(STATES);
const asked = each.filter(([name]) => name !== 'idle');

describe('a question', () => {
  test.each(each)('is waited for, from whatever state: %s', (_name, state) => {
    expect(reduce(state, { type: 'asked', query: other })).toEqual({ status: 'loading', query: other, names: [] });
  });

  test.each(each)('that is empty ends the search, from whatever state: %s', (_name, state) => {
    expect(reduce(state, { type: 'asked', query: { text: '', filters: {} } })).toEqual({ status: 'idle' });
  });

  test('of filters alone is a question', () => {
    expect(reduce(initial, { type: 'asked', query: { text: '', filters: { year: '2025' } } }).status).toBe('loading');
  });
});

describe('names that were found at once', () => {
  const event = { type: 'named', query, names: near } as const;

  test.each(['loading', 'failed'] as const)('are shown where there is nothing better: %s', (status) => {
    expect(reduce(STATES[status], event)).toEqual({ status, query, names: near });
  });

  test.each(['results', 'none'] as const)('do not take the place of the whole answer: %s', (status) => {
    expect(reduce(STATES[status], event)).toBe(STATES[status]);
  });

  test.each(each)('for what is no longer asked change nothing: %s', (_name, state) => {
    expect(reduce(state, { ...event, query: other })).toBe(state);
  });
});

describe('an answer', () => {
  test.each(asked)('gives results, from whatever state: %s', (_name, state) => {
    const outcome = outcomeOf(2);
    expect(reduce(state, { type: 'answered', query, outcome, near: [] })).toEqual({ status: 'results', query, outcome });
  });

  test('without a result says so, keeps the counts and offers the nearest names', () => {
    const counts = { year: { '2025': 0 } };
    expect(reduce(STATES.loading, { type: 'answered', query, outcome: outcomeOf(0, {}, counts), near })).toEqual({
      status: 'none',
      query,
      counts,
      near,
    });
  });

  test('of pages that have some of the words only is a result', () => {
    const outcome = outcomeOf(0, { listed: 1, hits: [hit('UNITAS', { part: true })] });
    expect(reduce(STATES.loading, { type: 'answered', query, outcome, near: [] }).status).toBe('results');
  });

  test.each(each)('to a question that is no longer asked changes nothing: %s', (_name, state) => {
    expect(reduce(state, { type: 'answered', query: other, outcome: outcomeOf(2), near: [] })).toBe(state);
  });

  test.each<[string, Query]>([
    ['without the filter', { ...query, filters: {} }],
    ['in another order', { ...query, byDate: true }],
    ['taken literally', { ...query, wordsOnly: true }],
  ])('to the same words %s is another answer', (_what, late) => {
    expect(reduce(STATES.loading, { type: 'answered', query: late, outcome: outcomeOf(2), near: [] })).toBe(STATES.loading);
  });
});

describe('a failure', () => {
  test.each(asked)('is shown, from whatever state: %s', (_name, state) => {
    expect(reduce(state, { type: 'broke', query })).toMatchObject({ status: 'failed', query });
  });

  test('leaves the names that were found before it', () => {
    expect(reduce(STATES.loading, { type: 'broke', query })).toEqual({ status: 'failed', query, names });
  });

  test.each(each)('of a question that is no longer asked changes nothing: %s', (_name, state) => {
    expect(reduce(state, { type: 'broke', query: other })).toBe(state);
  });
});
