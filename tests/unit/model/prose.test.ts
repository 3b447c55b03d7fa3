import { describe, expect, test } from 'vitest';
import { plainText, sentencesOf, wordsOf } from '../../../src/model/prose.ts';

describe('the plain text of a page', () => {
  test('has no marks of sources', () => {
    expect(plainText('The crews met.<Cite ids="navy press" /> They sailed.')).toBe('The crews met. They sailed.');
  });

  test('has the words of a component and not its tags', () => {
    expect(plainText('<Note>\nThe crews met.\n</Note>')).toBe('\nThe crews met.\n');
  });

  test('has the words of a link and not its address', () => {
    expect(plainText('In [UNITAS](/exercises/unitas/) they met.')).toBe('In UNITAS they met.');
  });

  test('has no signs of emphasis', () => {
    expect(plainText('The *two* **crews** _met_ `here`.')).toBe('The two crews met here.');
  });

  test('has no signs of headings and list items', () => {
    expect(plainText('## How it went\n- one\n* two\n3. three')).toBe('How it went\none\ntwo\nthree');
  });

  test('has no rows of tables', () => {
    expect(plainText('Before\n| Year | Ships |\n| --- | --- |\nAfter')).toBe('Before\nAfter');
  });
});

describe('the words of a text', () => {
  test('are those that a reader counts', () => {
    expect(wordsOf('The U.S. Navy’s 5,000 sailors, co-led:<Cite ids="navy" /> “São Paulo”.')).toEqual([
      'The',
      'U.S',
      'Navy’s',
      '5,000',
      'sailors',
      'co-led',
      'São',
      'Paulo',
    ]);
  });

  test('of nothing are none', () => {
    expect(wordsOf('')).toEqual([]);
  });
});

describe('the sentences of a text', () => {
  test('end with a full stop, a question mark or an exclamation mark', () => {
    expect(sentencesOf('They met. Did they sail? They did!')).toEqual(['They met.', 'Did they sail?', 'They did!']);
  });

  test('end after the quotation mark that follows the full stop', () => {
    expect(sentencesOf('He said “yes.” Then he left.')).toEqual(['He said “yes.”', 'Then he left.']);
  });

  test.each([
    'Lt. Gen. Evan Pettus met Brig. Gen. Smith.',
    'The U.S. Navy sent ships.',
    'It was visit No. 5 of the year.',
    'It began at 5 p.m. on Monday.',
    'Ms. A. Smith, Sen. Jones and Dr. Doe spoke.',
    'The report by St. Kitts and Nevis Inc. came out.',
  ])('do not end after an abbreviation: %s', (sentence) => {
    expect(sentencesOf(`${sentence} It ended.`)).toEqual([sentence, 'It ended.']);
  });

  test('do not end inside a number', () => {
    expect(sentencesOf('It cost 1.5 million dollars.')).toEqual(['It cost 1.5 million dollars.']);
  });

  test('stand apart from headings and list items', () => {
    expect(sentencesOf('## How it went\n- one\n- two\n\nThey met.')).toEqual(['How it went', 'one', 'two', 'They met.']);
  });

  test('of nothing are none', () => {
    expect(sentencesOf('\n  \n')).toEqual([]);
  });
});
