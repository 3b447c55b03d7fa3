import { describe, expect, test } from 'vitest';
import { cleanText, formatQuery, isEmpty, mentions, parseQuery, sameQuery, type Query } from '../../../src/search/query.ts';

describe('a query in an address', () => {
  test('is read with its filters', () => {
    expect(parseQuery('?q=unitas+2025&type=Exercise&country=Peru&topic=The+sea&year=2025')).toEqual({
      text: 'unitas 2025',
      filters: { type: 'Exercise', country: 'Peru', topic: 'The sea', year: '2025' },
    });
  });

  test('may be absent', () => {
    expect(parseQuery('')).toEqual({ text: '', filters: {} });
  });

  test('has no filters that the search does not know, and no empty ones', () => {
    expect(parseQuery('?q=x&color=red&year=')).toEqual({ text: 'x', filters: {} });
  });

  test.each<Query>([
    { text: '', filters: {} },
    { text: 'unitas', filters: {} },
    { text: '', filters: { country: 'Trinidad & Tobago' } },
    { text: 'a+b = 50%? #1 “ñ”', filters: { type: 'Exercise series', year: '2025' } },
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
  test('differ by their text or by one filter', () => {
    const query: Query = { text: 'x', filters: { year: '2025' } };
    expect(sameQuery(query, { ...query, text: 'y' })).toBe(false);
    expect(sameQuery(query, { ...query, filters: { year: '2024' } })).toBe(false);
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

describe('a text mentions a query', () => {
  test.each([
    ['UNITAS LXV off Lima', 'unitas'],
    ['Exercício em São Paulo', 'sao paulo'],
    ['Visit to Peru', 'Perú'],
    ['The exercises of 2024', 'exercise'],
    ['Training of crews', 'trainings'],
    ['SPP', 'spp'],
    ['UNITAS 2025', 'zzz 2025'],
  ])('by a word or most of one: "%s" and "%s"', (text, query) => {
    expect(mentions(text, query)).toBe(true);
  });

  test.each([
    ['UNITAS LXV', 'xylophone'],
    ['United States', 'unitas'],
    ['A visit', 'vista'],
    ['', 'unitas'],
  ])('not by a few letters of a word: "%s" and "%s"', (text, query) => {
    expect(mentions(text, query)).toBe(false);
  });

  test.each(['', ' – ! '])('always, when the query has no word: "%s"', (query) => {
    expect(mentions('anything', query)).toBe(true);
  });
});
