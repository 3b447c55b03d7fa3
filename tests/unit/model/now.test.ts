import { describe, expect, test } from 'vitest';
import { nowAndNext } from '../../../src/model/now.ts';
import { words } from '../../../src/model/words/index.ts';
import { contextWith, edition, series, TODAY, visit } from '../../fixtures/graph.ts';
import { sourced } from '../../fixtures/records.ts';

const on = (id: string, start: string, end?: string, changes: Parameters<typeof edition>[1] = {}) =>
  edition(`unitas/${id}`, {
    year: Number(start.slice(0, 4)),
    title: `Ex ${id}`,
    start: sourced(start),
    ...(end ? { end: sourced(end) } : {}),
    ...changes,
  });
const entries = (records: Parameters<typeof contextWith>[0], today = TODAY) =>
  nowAndNext(contextWith({ exercises: [series('unitas')], ...records }, 'en', today)).map(({ title, events, empty }) => [
    title,
    events.map((event) => event.title).join() || empty,
  ]);
const w = words.en;

describe('now and next', () => {
  test('names what is under way on the day of the build, what was last and what comes next', () => {
    expect(TODAY).toBe('2025-07-01');
    const editions = [
      on('now', '2025-06-28', '2025-07-01'),
      on('past', '2025-06-01', '2025-06-30'),
      on('later', '2025-07-02', '2025-07-09'),
    ];
    const visits = [visit('met', { start: sourced('2025-05-05') })];
    expect(entries({ editions, visits })).toEqual([
      [w.homeNow, 'Ex now'],
      [w.homeJustEnded, 'Ex past'],
      [w.homeLatestVisit, 'Visit to Peru, May 2025'],
      [w.homeNext, 'Ex later'],
    ]);
  });

  test('calls an exercise that ended more than a month ago the latest, not just ended', () => {
    expect(entries({ editions: [on('past', '2025-05-01', '2025-05-20')] })[0]).toEqual([w.homeLatestExercise, 'Ex past']);
  });

  test.each(['cancelled', 'announced', 'unconfirmed'] as const)('never calls an edition that is %s the latest', (held) => {
    const editions = [on('doubtful', '2025-06-01', '2025-06-20', { held }), on('sure', '2025-04-01', '2025-04-20')];
    expect(entries({ editions })[0]?.[1]).toBe('Ex sure');
  });

  test('leaves a canceled edition out of what comes next', () => {
    const editions = [
      on('off', '2025-08-01', '2025-08-20', { held: 'cancelled' }),
      on('on', '2025-09-01', '2025-09-20', { held: 'announced' }),
    ];
    expect(entries({ editions }).at(-1)).toEqual([w.homeNext, 'Ex on']);
  });

  test('does not say that an exercise is under way of which the end is not known', () => {
    expect(entries({ editions: [on('open', '2025-06-30')] }).flat()).not.toContain(w.homeNow);
  });

  test('takes no account of an edition of which the year alone is known', () => {
    expect(entries({ editions: [edition('unitas/x', { year: 2025, title: 'Some' })] }).flat()).not.toContain('Some');
  });

  test('says that nothing is on record within the time that sources cover', () => {
    expect(entries({})).toEqual([
      [w.homeLatestExercise, w.homeNothing],
      [w.homeLatestVisit, w.homeNothing],
      [w.homeNowAndNext, w.homeNothing],
    ]);
  });

  test('says up to when anything is on record where the sources end before the build', () => {
    expect(entries({}, '2026-11-25').at(-1)).toEqual([w.homeNowAndNext, w.homeNothingAfter('May 2026')]);
  });
});
