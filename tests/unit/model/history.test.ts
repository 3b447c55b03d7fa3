import { describe, expect, test } from 'vitest';
import { historyOf } from '../../../src/model/history.ts';

const change = (date: string, text = 'Something.') => ({ date, kind: 'update' as const, text });

describe('the history of a page', () => {
  test('has its changes newest first, and those of one day as they were written', () => {
    const changes = [change('2025-02-01', 'b'), change('2025-03-01'), change('2025-02-01', 'a')];
    const { changes: sorted, changed } = historyOf({ published: '2025-01-01', changes });
    expect(sorted.map(({ date, text }) => `${date} ${text}`)).toEqual(['2025-03-01 Something.', '2025-02-01 b', '2025-02-01 a']);
    expect(changed).toBe('2025-03-01');
  });

  test('leaves what an author wrote as it is', () => {
    const changes = [change('2025-02-01'), change('2025-03-01')];
    historyOf({ published: '2025-01-01', changes });
    expect(changes.map(({ date }) => date)).toEqual(['2025-02-01', '2025-03-01']);
  });

  test.each([
    ['its publication', {}, '2025-01-01'],
    ['its last review', { reviewed: '2025-06-01', changes: [change('2025-05-01')] }, '2025-06-01'],
    ['its last change', { reviewed: '2025-06-01', changes: [change('2025-07-01')] }, '2025-07-01'],
  ])('has as its version the day of %s where that is the newest', (_, written, version) => {
    expect(historyOf({ published: '2025-01-01', changes: [], ...written }).version).toBe(version);
  });

  test('has no day of change or review where there was none', () => {
    expect(historyOf({ published: '2025-01-01', changes: [] })).toMatchObject({ changed: undefined, reviewed: undefined });
  });
});
