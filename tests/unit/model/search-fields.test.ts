import { describe, expect, test } from 'vitest';
import { FILTERS, languageMarks, searchWords } from '../../../src/model/search-fields.ts';
import { words } from '../../../src/model/words/index.ts';
import { LANGUAGES } from '../../../src/site.ts';

describe.each(LANGUAGES)('the words of the search in %s', (language) => {
  const found = searchWords(words[language]);

  test('have a place for the number of results', () => {
    expect([found.one, found.other].map((text) => text.split('{n}').length)).toEqual([2, 2]);
  });

  test('become what the dictionary says when the number is filled in', () => {
    expect(found.one.replace('{n}', '1')).toBe(words[language].searchResults(1));
    expect(found.other.replace('{n}', '7')).toBe(words[language].searchResults(7));
  });

  test('have a place for the query that found nothing', () => {
    expect(found.none.replace('{query}', 'unitas')).toBe(words[language].searchNone('unitas'));
  });

  test('have a place for how a query was read, and for the language of a text', () => {
    expect(found.readAs.replace('{query}', 'unitas')).toBe(words[language].searchReadAs('unitas'));
    expect(found.writtenIn.replace('{language}', 'X')).toBe(words[language].searchWrittenIn('X'));
  });

  test('name every filter', () => {
    expect(FILTERS.map((name) => found.filters[name]).filter((text) => text.length > 0)).toHaveLength(FILTERS.length);
  });

  test('are plain data, which can be sent to the browser', () => {
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  test('lead on to lists by paths without a language, which the search adds', () => {
    expect(found.links.map(({ path }) => path)).toEqual(['/a-z/', '/exercises/', '/countries/']);
  });
});

describe('the language of a text', () => {
  test('is filed under its name in the language of the page', () => {
    expect(languageMarks('en', 'en').filters).toEqual([['language', 'English']]);
    expect(languageMarks('es', 'en').filters).toEqual([['language', 'inglés']]);
    expect(languageMarks('pt', 'es').filters).toEqual([['language', 'espanhol']]);
  });

  test('is said with a result only where it is not that of the page', () => {
    expect(languageMarks('pt', 'pt').meta).toEqual([]);
    expect(languageMarks('pt', 'en').meta).toEqual([['written', 'inglês']]);
  });
});
