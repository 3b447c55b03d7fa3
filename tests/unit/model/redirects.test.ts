import { expect, test } from 'vitest';
import { redirectsOf } from '../../../src/model/redirects.ts';
import { graphOf, program, series } from '../../fixtures/graph.ts';

test('every former place of a page leads straight to it, in the order of their paths', () => {
  const graph = graphOf({
    exercises: [series('lamat', { formerIds: ['programs/lamat'] })],
    programs: [program('cbsi', { formerIds: ['partnerships/cbsi', 'exercises/old/2019'] }), program('imet')],
    retired: [
      { from: '/topics/old/', to: '/topics/sea/' },
      { from: '/topics/sea/#old', to: '/topics/sea/' },
    ],
  });
  expect(redirectsOf(graph).map(({ from, to }) => [from, to])).toEqual([
    ['/exercises/old/2019/', '/programs/cbsi/'],
    ['/partnerships/cbsi/', '/programs/cbsi/'],
    ['/programs/lamat/', '/exercises/lamat/'],
    ['/topics/old/', '/topics/sea/'],
  ]);
});
