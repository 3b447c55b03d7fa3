import { describe, expect, test } from 'vitest';
import { makeLexicon } from '../../../src/search/lexicon.ts';
import { readQuery, telling, weightOf } from '../../../src/search/reading.ts';
import { FIRST } from '../../fixtures/search.ts';

const lexicon = makeLexicon(FIRST);
const read = (text: string) => readQuery(text, lexicon);
const words = (text: string) => read(text).terms.map((term) => term.words);

describe('a question in words', () => {
  test.each([
    ['What is the IMET program about?', ['imet', 'program']],
    ['¿Qué es la Escuela de las Américas?', ['escuela', 'americas']],
    ['Quando foi a visita ao Brasil?', ['visita', 'brasil']],
    ['who commands southcom', ['commands', 'southcom']],
  ])('is read by the words that tell of a subject: %s', (text, told) => {
    expect(words(text)).toEqual(told);
  });

  test('is read by all its words where none tells of a subject', () => {
    expect(words('what is this')).toEqual(['what', 'is', 'this']);
  });

  test('is read without single letters, but with single digits', () => {
    expect(words('unitas x 7')).toEqual(['unitas', '7']);
  });

  test('keeps an equivalent whose words say nothing by themselves', () => {
    const terms = [{ key: 'spp', words: 'the' }];
    expect(telling(terms)).toEqual(terms);
  });
});

describe('what a query names', () => {
  test('is its years, countries and kinds of page', () => {
    expect(read('ejercicios unitas 2025 perú Brasil visita')).toMatchObject({ years: ['2025'], countries: ['pe', 'br'], kinds: ['visit'] });
  });

  test('is each once, in whatever language it was said', () => {
    expect(read('Peru Perú visit visita')).toMatchObject({ countries: ['pe'], kinds: ['visit'] });
  });

  test('is no year where a number is none', () => {
    expect(read('333 65 3000 20255').years).toEqual([]);
  });

  test('is not the countries that a question asks for', () => {
    expect(read('which countries take part in unitas').kinds).toEqual([]);
    expect(read('countries').kinds).toEqual(['country']);
  });

  test('is nothing where there are no words', () => {
    expect(read(' – ')).toEqual({ terms: [], years: [], countries: [], kinds: [] });
  });
});

test('a kind of page or a month tells less than a name', () => {
  const [kind, month, name] = lexicon.terms('visit august unitas').map(weightOf);
  expect(kind).toBeLessThan(month ?? 0);
  expect(month).toBeLessThan(name ?? 0);
});
