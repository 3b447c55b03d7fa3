import { describe, expect, test } from 'vitest';
import { cardAt } from '../../../src/model/card-at.ts';
import { background, contextWith, country, edition, partnership, program, series, visit } from '../../fixtures/graph.ts';

const world = {
  countries: [country('peru')],
  programs: [program('school')],
  partnerships: [partnership('southdec')],
  exercises: [series('unitas')],
  editions: [edition('unitas/2024')],
  background: [background('history')],
};

describe('the card at a path', () => {
  const context = contextWith({ ...world, visits: [visit('peru')] });

  test.each([
    'programs/school',
    'partnerships/southdec',
    'exercises/unitas',
    'exercises/unitas/2024',
    'visits/peru',
    'countries/peru',
    'topics/sea',
    'background/history',
  ])('is that of the record: %s', (path) => {
    expect(cardAt(context, path)?.href).toBe(`/${path}/`);
  });

  test.each(['programs/nothing', 'exercises/unitas/1900', 'people/doe', 'school', ''])(
    'is none where there is no such record: "%s"',
    (path) => {
      expect(cardAt(context, path)).toBeUndefined();
    },
  );
});
