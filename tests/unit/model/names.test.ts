import { describe, expect, test } from 'vitest';
import { byName, countryName, formatList, formatNumber, languageName, stateName } from '../../../src/model/names.ts';
import { LANGUAGES, type Language } from '../../../src/site.ts';

const each = (name: (language: Language) => string): string[] => LANGUAGES.map(name);

test('a country has its name in each language', () => {
  expect(each((language) => countryName('BR', language))).toEqual(['Brazil', 'Brasil', 'Brasil']);
});

test('a language has its name in each language', () => {
  expect(each((language) => languageName('es', language))).toEqual(['Spanish', 'español', 'espanhol']);
});

describe('a state', () => {
  test('has its name in each language', () => {
    expect(each((language) => stateName('SC', language))).toEqual(['South Carolina', 'Carolina del Sur', 'Carolina do Sul']);
  });

  test('may have one name in all of them', () => {
    expect(each((language) => stateName('TX', language))).toEqual(['Texas', 'Texas', 'Texas']);
  });

  test('that is not in the table is shown by its code', () => {
    expect(stateName('ZZ', 'en')).toBe('ZZ');
  });
});

test('a number has the separators of the language', () => {
  expect(each((language) => formatNumber(12_345, language))).toEqual(['12,345', '12,345', '12.345']);
});

test('names are joined as the language does', () => {
  expect(each((language) => formatList(['Chile', 'Peru', 'Haiti'], language))).toEqual([
    'Chile, Peru, and Haiti',
    'Chile, Peru y Haiti',
    'Chile, Peru e Haiti',
  ]);
});

describe('the order of names', () => {
  const sorted = (...names: string[]) => names.sort(byName('en'));

  test('does not mind accents and capitals', () => {
    expect(sorted('Zeta', 'Épsilon', 'delta', 'Éa')).toEqual(['delta', 'Éa', 'Épsilon', 'Zeta']);
  });

  test('counts numbers by their value', () => {
    expect(sorted('Drill 10', 'Drill 9')).toEqual(['Drill 9', 'Drill 10']);
  });
});
