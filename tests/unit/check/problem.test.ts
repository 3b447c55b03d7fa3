import { describe, expect, test } from 'vitest';
import { didYouMean, report } from '../../../src/check/problem.ts';

describe('a suggestion', () => {
  test('names what is nearest', () => {
    expect(didYouMean('unitsa', ['panamax', 'unitas', 'unitas-lxv'])).toBe(' Did you mean "unitas"?');
  });

  test('is not made where nothing is near', () => {
    expect(didYouMean('whinsec', ['panamax', 'unitas'])).toBe('');
  });

  test('is not made where nothing is known', () => {
    expect(didYouMean('unitas', [])).toBe('');
  });
});

describe('the report', () => {
  const problem = (file: string, where: string) => ({ file, where, message: 'is wrong: mend it' });

  test('puts the problems of a file under its name', () => {
    const text = report([problem('content/a.mdx', 'title'), problem('content/b.mdx', 'line 3'), problem('content/a.mdx', 'line 9')]);
    expect(text.split('\n').slice(0, 5)).toEqual([
      'content/a.mdx',
      '  title: is wrong: mend it',
      '  line 9: is wrong: mend it',
      'content/b.mdx',
      '  line 3: is wrong: mend it',
    ]);
  });

  test('ends with how much there is to mend and that nothing was built', () => {
    expect(report([problem('a', 'x'), problem('b', 'y'), problem('b', 'z')])).toMatch(/3 to mend in 2 files\. Nothing was built\.$/);
  });

  test('says "one file" of one', () => {
    expect(report([problem('a', 'x')])).toContain('1 to mend in one file');
  });
});
