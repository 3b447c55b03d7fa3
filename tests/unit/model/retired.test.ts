import { describe, expect, test } from 'vitest';
import { formatRetired, parseRetired, withMove, withRemoval } from '../../../src/model/retired.ts';

const gone = { title: 'Visit', was: 'A visit that was announced.', why: 'It was never held.', date: '2025-07-01', see: ['/visits/'] };

describe('the file of retired addresses', () => {
  test('reads what it writes, sorted by address', () => {
    const entries = [
      { from: '/b/', gone },
      { from: '/a/#old', to: '/a/#new' },
    ];
    expect(parseRetired(formatRetired(entries))).toEqual(entries.toReversed());
  });

  test.each(['', '# nothing yet\n', '[]'])('may hold nothing: %j', (text) => {
    expect(parseRetired(text)).toEqual([]);
  });

  test.each([
    ['- from: a/\n  to: /b/', 'entry 1 from: is not an address of the site'],
    ['- from: https://x.example/\n  to: /b/', 'entry 1 from: is not an address of the site'],
    ['- from: /a/\n  to: //x.example/ b', 'entry 1 to: is not an address of the site'],
    ['- from: /a/', 'entry 1 : needs either "to" or "gone", and not both'],
    ['- from: /a/\n  to: /b/\n  too: /c/', 'Unrecognized key'],
    [
      '- from: /a/\n  gone: { title: Visit, was: A visit that was announced., why: Never held at all., date: 2025-07-01, see: [] }',
      'gone.see: is empty',
    ],
  ])('says what is wrong and in which entry: %j', (text, message) => {
    expect(() => parseRetired(text)).toThrow(message);
  });
});

describe('retiring', () => {
  test('leads what led to the old address straight to the new one', () => {
    expect(withMove([{ from: '/a/', to: '/b/' }], '/b/', '/c/')).toEqual([
      { from: '/a/', to: '/c/' },
      { from: '/b/', to: '/c/' },
    ]);
  });

  test('makes no loop where a page goes back to its first address', () => {
    expect(withMove([{ from: '/a/', to: '/b/' }], '/b/', '/a/')).toEqual([{ from: '/b/', to: '/a/' }]);
  });

  test('replaces what was said of the same address', () => {
    expect(withMove([{ from: '/a/', gone }], '/a/', '/b/')).toEqual([{ from: '/a/', to: '/b/' }]);
  });

  test('gives up with a page what led to it', () => {
    expect(withRemoval([{ from: '/a/', to: '/b/' }], '/b/', gone)).toEqual([
      { from: '/a/', gone },
      { from: '/b/', gone },
    ]);
  });

  test.each([withMove([{ from: '/es/b/#x', to: '/es/b/#y' }], '/b/', '/c/'), withRemoval([{ from: '/b/#x', to: '/b/' }], '/b/', gone)])(
    'forgets which fragment of a page led to which',
    (...entries) => {
      expect(entries.map(({ from }) => from)).toEqual(['/b/']);
    },
  );
});
