import { describe, expect, test } from 'vitest';
import { makeLexicon } from '../../../src/search/lexicon.ts';
import { readQuery } from '../../../src/search/reading.ts';
import { wordingOf, wordingsOf } from '../../../src/search/wordings.ts';
import { FIRST } from '../../fixtures/search.ts';

const lexicon = makeLexicon(FIRST);
const wordings = (text: string, language = 'en', corrections: [string, string][] = []) =>
  wordingsOf(readQuery(text, lexicon), new Map(corrections), lexicon, language);

describe('the wording of a term', () => {
  test.each([
    ['a country', 'iso:br', 'brasil', 'en', 'Brazil'],
    ['a country', 'iso:br', 'brazil', 'pt', 'Brasil'],
    ['a month', 'month:08', 'agosto', 'en', 'August'],
    ['a month', 'month:08', 'august', 'es', 'agosto'],
    ['an equivalent', 'southcom', 'comando sur', 'en', 'SOUTHCOM'],
    ['a kind of page', 'kind:visit', 'visita', 'en', 'visita'],
    ['any other word', 'frigate', 'frigate', 'es', 'frigate'],
  ])('is that of the pages in the language, for %s: %s', (_what, key, words, language, wording) => {
    expect(wordingOf(key, words, lexicon, language)).toBe(wording);
  });
});

describe('the ways to ask the full text', () => {
  test('begin with the words as typed, in lower case', () => {
    expect(wordings('Ejercicio UNITAS Brasil')[0]).toBe('ejercicio unitas brasil');
  });

  test('go on without the words for a kind of page, then in the words of the site', () => {
    expect(wordings('ejercicio unitas brasil')).toEqual(['ejercicio unitas brasil', 'unitas brasil', 'unitas Brazil']);
  });

  test('end with what a misspelled word seems to mean', () => {
    expect(wordings('untas 2025', 'en', [['untas', 'unitas']]).at(-1)).toBe('unitas 2025');
  });

  test('are one where they do not differ', () => {
    expect(wordings('unitas 2025')).toEqual(['unitas 2025']);
  });

  test('keep the words for a kind of page where there are no others', () => {
    expect(wordings('visita')).toEqual(['visita']);
  });

  test('leave out what says nothing of the subject', () => {
    expect(wordings('what is the IMET')).toEqual(['imet']);
  });
});
