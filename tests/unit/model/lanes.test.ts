import { expect, test } from 'vitest';
import { lanesOf } from '../../../src/model/lanes.ts';

test.each([
  [
    'side by side share a lane',
    [
      [0, 10],
      [20, 30],
    ],
    [0, 0],
  ],
  [
    'that overlap lie one above the other',
    [
      [0, 10],
      [5, 15],
      [8, 20],
    ],
    [0, 1, 2],
  ],
  [
    'closer than the gap lie one above the other',
    [
      [0, 10],
      [14, 20],
    ],
    [0, 1],
  ],
  [
    'take the first lane that is free again',
    [
      [0, 50],
      [5, 10],
      [20, 30],
    ],
    [0, 1, 1],
  ],
  ['of nothing', [], []],
])('stretches %s', (_what, stretches, lanes) => {
  expect(
    lanesOf(
      stretches.map(([from = 0, to = 0]) => ({ from, to })),
      5,
    ),
  ).toEqual(lanes);
});
