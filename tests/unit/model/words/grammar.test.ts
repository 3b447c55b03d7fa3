import { describe, expect, test } from 'vitest';
import { the } from '../../../../src/model/words/en/grammar.ts';
import { count, from, of, on, to, until } from '../../../../src/model/words/es/grammar.ts';
import { toCountry, visitTo, withCountry } from '../../../../src/model/words/pt/grammar.ts';

describe('English', () => {
  test('has an article before the names that take one', () => {
    expect(['Dominican Republic', 'Chile'].map(the)).toEqual(['the Dominican Republic', 'Chile']);
  });
});

describe('Spanish', () => {
  test.each([
    [from, 'desde el 2 de mayo de 2025', 'desde mayo de 2025'],
    [until, 'hasta el 2 de mayo de 2025', 'hasta mayo de 2025'],
    [to, 'al 2 de mayo de 2025', 'a mayo de 2025'],
    [of, 'del 2 de mayo de 2025', 'de mayo de 2025'],
    [on, 'el 2 de mayo de 2025', 'en mayo de 2025'],
  ])('has the article before a day and not before a month', (say, day, month) => {
    expect([say('2 de mayo de 2025'), say('mayo de 2025')]).toEqual([day, month]);
  });

  test('has no article before a year', () => {
    expect([from('2025'), on('2025')]).toEqual(['desde 2025', 'en 2025']);
  });

  test('counts in the singular and the plural', () => {
    expect([0, 1, 2].map((n) => count(n, 'visita', 'visitas'))).toEqual(['0 visitas', '1 visita', '2 visitas']);
  });
});

describe('a country in Portuguese', () => {
  test.each([
    ['Argentina', 'à Argentina', 'com a Argentina'],
    ['Peru', 'ao Peru', 'com o Peru'],
    ['Honduras', 'a Honduras', 'com Honduras'],
    ['Trinidad e Tobago', 'a Trinidad e Tobago', 'com Trinidad e Tobago'],
    ['Atlântida', 'a Atlântida', 'com Atlântida'],
  ])('has the article that the name takes, if any: %s', (name, to, along) => {
    expect([toCountry(name), withCountry(name)]).toEqual([to, along]);
  });
});

describe('a visit in Portuguese', () => {
  test.each([
    ['Argentina', 'Visita à Argentina'],
    ['Peru', 'Visita ao Peru'],
    ['Honduras', 'Visita a Honduras'],
    ['Trinidad e Tobago', 'Visita a Trinidad e Tobago'],
    ['Chile e Honduras', 'Visita ao Chile e a Honduras'],
    ['Chile, Peru e Argentina', 'Visita ao Chile, ao Peru e à Argentina'],
    ['Barbados e Antígua e Barbuda', 'Visita a Barbados e a Antígua e Barbuda'],
  ])('to %s has the article that the name takes', (names, title) => {
    expect(visitTo(names)).toBe(title);
  });

  test('does without one where it is not known', () => {
    expect(visitTo('Canadá')).toBe('Visita: Canadá');
  });
});
