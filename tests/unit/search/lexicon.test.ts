import { describe, expect, test } from 'vitest';
import { fold, makeLexicon, wordsOf } from '../../../src/search/lexicon.ts';
import { FIRST } from '../../fixtures/search.ts';

const lexicon = makeLexicon(FIRST);
const keys = (text: string) => lexicon.terms(text).map(({ key }) => key);

test('text is compared without case and accents', () => {
  expect(fold('Perú SÃO Exercício ñ Ü')).toBe('peru sao exercicio n u');
});

describe('the words of a text', () => {
  test.each([
    ['Visit to São Paulo, 2025', ['visit', 'to', 'sao', 'paulo', '2025']],
    ['U.S. Navy', ['us', 'navy']],
    ['EE. UU.', ['ee', 'uu']],
    ['The D.C. Guard', ['the', 'dc', 'guard']],
    ['JTF-Bravo/JIATF', ['jtf', 'bravo', 'jiatf']],
    ['fact-check', ['fact', 'check']],
    ['海軍 演習', ['海軍', '演習']],
    ['<b>"UNITAS"</b>', ['b', 'unitas', 'b']],
    ['🛳️ – !', []],
    ['', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('are the same however an accent is written', () => {
    expect(wordsOf('Peru\u0301')).toEqual(wordsOf('Per\u00fa'));
  });
});

describe('equivalents', () => {
  test.each(['SOUTHCOM', 'ussouthcom', 'Southern Command', 'Comando Sur', 'comando sul'])('have one key: %s', (text) => {
    expect(keys(text)).toEqual(['southcom']);
  });

  test.each(['DoD', 'dow', 'Department of Defense', 'department of war', 'Pentagon'])(
    'know a former name for the present one: %s',
    (text) => {
      expect(keys(text)).toEqual(['department-of-defense']);
    },
  );

  test('are found inside a longer text, the longest first, and keep the words as typed', () => {
    expect(lexicon.terms('State Partnership Program in Peru')).toEqual([
      { key: 'spp', words: 'state partnership program' },
      { key: 'in', words: 'in' },
      { key: 'iso:pe', words: 'peru' },
    ]);
  });

  test('are not seen in a part of a phrase', () => {
    expect(keys('southern')).toEqual(['southern']);
  });

  test('have a most usual wording', () => {
    expect([lexicon.wording('southcom'), lexicon.wording('unheard-of')]).toEqual(['SOUTHCOM', undefined]);
  });

  test.each(['__proto__', 'constructor', 'toString'])('know no words that nobody wrote: %s', (word) => {
    expect(keys(word)).toEqual(wordsOf(word));
  });
});

describe('a country', () => {
  test.each([
    ['Brazil', 'iso:br'],
    ['Brasil', 'iso:br'],
    ['BRASIL', 'iso:br'],
    ['Perú', 'iso:pe'],
    ['Guyana', 'iso:gy'],
    ['Guiana', 'iso:gy'],
    ['Trinidad & Tobago', 'iso:tt'],
    ['Trinidad y Tobago', 'iso:tt'],
    ['peruano', 'iso:pe'],
  ])('is known by its name in any of the languages: %s', (text, key) => {
    expect(keys(text)[0]).toBe(key);
  });

  test('is not known where the site does not speak of it', () => {
    expect(keys('Norway')).toEqual(['norway']);
  });
});

describe('a month', () => {
  test.each([
    ['August', 'month:08'],
    ['agosto', 'month:08'],
    ['março', 'month:03'],
    ['enero', 'month:01'],
  ])('is known in any of the languages: %s', (text, key) => {
    expect(keys(text)).toEqual([key]);
  });

  test('is not seen in a verb', () => {
    expect(keys('may')).toEqual(['may']);
  });
});

test.each(['exercise', 'ejercicio', 'exercício', 'EXERCICIO'])('a kind of page is known by its words: %s', (text) => {
  expect(keys(text)).toEqual(['kind:exercise']);
});
