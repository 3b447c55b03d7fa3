import { expect, test } from 'vitest';
import { csvOf } from '../../../src/model/csv.ts';

test('a file has a CRLF after every line and quotes where a field needs them', () => {
  expect(
    csvOf([
      ['a', 'b'],
      ['one, two', 'said "three"'],
      ['line\nbreak', 'plain'],
    ]),
  ).toBe('a,b\r\n"one, two","said ""three"""\r\n"line\nbreak",plain\r\n');
});

test('no rows make an empty file', () => {
  expect(csvOf([])).toBe('');
});
