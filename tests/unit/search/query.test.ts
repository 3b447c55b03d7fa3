import { describe, expect, test } from 'vitest';
import { cleanText, formatQuery, isEmpty, mentioned, parseQuery, sameQuery, type Query } from '../../../src/search/query.ts';

describe('a query in an address', () => {
  test('is read with its filters', () => {
    expect(parseQuery('?q=unitas+2025&type=Exercise&country=Peru&topic=The+sea&year=2025&language=English')).toEqual({
      text: 'unitas 2025',
      filters: { type: 'Exercise', country: 'Peru', topic: 'The sea', year: '2025', language: 'English' },
    });
  });

  test('may be absent', () => {
    expect(parseQuery('')).toEqual({ text: '', filters: {} });
  });

  test('has no filters that the search does not know, and no empty ones', () => {
    expect(parseQuery('?q=x&color=red&year=')).toEqual({ text: 'x', filters: {} });
  });

  test('says how it is sorted and whether its words are taken as they are', () => {
    expect(parseQuery('?q=x&sort=date&words=only')).toEqual({ text: 'x', filters: {}, byDate: true, wordsOnly: true });
  });

  test('is sorted and read in no way that the search does not know', () => {
    expect(parseQuery('?q=x&sort=color&words=all')).toEqual({ text: 'x', filters: {} });
  });

  test('is cleaned as if it had been typed', () => {
    expect(parseQuery('?q=%00uni%1Ftas%E2%80%AE++').text).toBe('uni tas');
  });

  test.each<Query>([
    { text: '', filters: {} },
    { text: 'unitas', filters: {} },
    { text: '', filters: { country: 'Trinidad & Tobago' } },
    { text: 'a+b = 50%? #1 “ñ”', filters: { type: 'Exercise series', year: '2025' } },
    { text: '<b>&"\'', filters: { language: 'español' }, byDate: true },
    { text: 'commander', filters: {}, wordsOnly: true },
  ])('comes back as it was written: %j', (query) => {
    expect(parseQuery(formatQuery(query))).toEqual(query);
  });

  test('is written in one order, whatever the order of its filters', () => {
    const a: Query = { text: 'x', filters: { year: '2025', type: 'Visit' } };
    const b: Query = { text: 'x', filters: { type: 'Visit', year: '2025' } };
    expect(formatQuery(a)).toBe('?q=x&type=Visit&year=2025');
    expect(sameQuery(a, b)).toBe(true);
  });

  test('is nothing at all when it is empty', () => {
    expect(formatQuery({ text: '', filters: {} })).toBe('');
  });
});

describe('two queries', () => {
  test('differ by their text, one filter, their order or their reading', () => {
    const query: Query = { text: 'x', filters: { year: '2025' } };
    expect(sameQuery(query, { ...query, text: 'y' })).toBe(false);
    expect(sameQuery(query, { ...query, filters: { year: '2024' } })).toBe(false);
    expect(sameQuery(query, { ...query, byDate: true })).toBe(false);
    expect(sameQuery(query, { ...query, wordsOnly: true })).toBe(false);
  });
});

test('a query is empty without text and filters', () => {
  expect(isEmpty({ text: '', filters: {} })).toBe(true);
  expect(isEmpty({ text: 'x', filters: {} })).toBe(false);
  expect(isEmpty({ text: '', filters: { year: '2025' } })).toBe(false);
});

describe('the text that is searched', () => {
  test.each([
    ['a null', 'uni\u0000tas', 'uni tas'],
    ['a line end', 'unitas\n2025', 'unitas 2025'],
    ['a mark of direction', '\u202eunitas\u202c', 'unitas'],
    ['a delete', 'unitas\u007f', 'unitas'],
  ])('has no control characters, such as %s', (_what, typed, text) => {
    expect(cleanText(typed)).toBe(text);
  });

  test('has no space around it', () => {
    expect(cleanText('  unitas 2025 \t')).toBe('unitas 2025');
  });

  test('keeps letters with accents and other scripts', () => {
    expect(cleanText('São Cristóvão 海軍')).toBe('São Cristóvão 海軍');
  });

  test('is cut where a page was pasted', () => {
    expect(cleanText('unitas '.repeat(10_000)).length).toBeLessThanOrEqual(200);
  });

  test('has no space around it after it was cut either', () => {
    const text = cleanText(`${'a'.repeat(199)} bcd`);
    expect(text).toBe('a'.repeat(199));
    expect(cleanText(text)).toBe(text);
  });
});

describe('a text mentions of a query', () => {
  test.each([
    ['UNITAS LXV off Lima', 'unitas', ['unitas']],
    ['Exercício em São Paulo', 'sao paulo', ['sao', 'paulo']],
    ['Visit to Peru', 'Perú', ['peru']],
    ['The exercises of 2024', 'exercise', ['exercise']],
    ['Training of crews', 'trainings', ['trainings']],
    ['SPP', 'spp', ['spp']],
    ['UNITAS 2025', 'zzz 2025', ['2025']],
    ['The U.S. Navy', 'US', ['us']],
  ])('the words that it has, in whatever form: "%s" and "%s"', (text, query, words) => {
    expect(mentioned(text, query)).toEqual(words);
  });

  test.each([
    ['UNITAS LXV', 'xylophone'],
    ['United States', 'unitas'],
    ['A visit', 'vista'],
    ['An exercise', 'e'],
    ['An exercise', 'ex'],
    ['', 'unitas'],
  ])('none of which it has only some letters: "%s" and "%s"', (text, query) => {
    expect(mentioned(text, query)).toEqual([]);
  });

  test.each(['', ' – ! '])('none, when the query has no word: "%s"', (query) => {
    expect(mentioned('anything', query)).toEqual([]);
  });
});
