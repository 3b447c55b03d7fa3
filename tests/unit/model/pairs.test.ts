import { describe, expect, test } from 'vitest';
import { pairCss, pairRows, pairsOf } from '../../../src/model/pairs.ts';
import { contextWith, graphOf, partnership } from '../../fixtures/graph.ts';
import { sourced } from '../../fixtures/records.ts';

const pair = (id: string, states: string[], nations: string[], changes: Parameters<typeof partnership>[1] = {}) =>
  partnership(id, { kind: 'state-partnership', states: sourced(states), members: sourced(nations, 'press'), ...changes });

describe('the pairs on a map', () => {
  test('are the National Guard pairs, by their codes', () => {
    const partnerships = [pair('fl-pe', ['FL'], ['PE']), partnership('pact', { members: sourced(['PE']) })];
    expect(pairsOf(graphOf({ partnerships }))).toEqual([{ id: 'fl-pe', states: ['FL'], countries: ['PE'] }]);
  });

  test('have both sides known', () => {
    const partnerships = [partnership('open', { kind: 'state-partnership', members: sourced(['PE']) }), pair('fl-pe', ['FL'], ['PE'])];
    expect(pairsOf(graphOf({ partnerships })).map(({ id }) => id)).toEqual(['fl-pe']);
  });
});

describe('the table of pairs', () => {
  const rows = (language: 'en' | 'es', ...partnerships: ReturnType<typeof pair>[]) => pairRows(contextWith({ partnerships }, language));

  test('has the names of both sides in the language of the page', () => {
    expect(rows('es', pair('x', ['SC'], ['BR']))).toMatchObject([
      { id: 'x', href: '/es/partnerships/x/', states: 'Carolina del Sur', nations: 'Brasil' },
    ]);
  });

  test('is in the order of the nations, as the language has them', () => {
    const pairs = [pair('a', ['FL'], ['DE']), pair('b', ['TX'], ['BR'])];
    expect(rows('en', ...pairs).map(({ nations }) => nations)).toEqual(['Brazil', 'Germany']);
    expect(rows('es', ...pairs).map(({ nations }) => nations)).toEqual(['Alemania', 'Brasil']);
  });

  test('names several nations in order', () => {
    expect(rows('en', pair('a', ['FL', 'PR'], ['LC', 'BB']))[0]).toMatchObject({
      nations: 'Barbados and St. Lucia',
      states: 'Florida and Puerto Rico',
    });
  });

  test('has the year since when, with two sources at most', () => {
    const [row] = rows('en', pair('a', ['FL'], ['PE'], { established: sourced('1996-06-14', 'navy', 'press', 'press') }));
    expect(row).toMatchObject({ since: '1996', sources: ['navy', 'press'] });
  });

  test('has the sources of the nations where no year is known', () => {
    expect(rows('en', pair('a', ['FL'], ['PE']))[0]).toMatchObject({ since: undefined, sources: ['press'] });
  });
});

describe('the style rules of the map', () => {
  const css = pairCss([
    { id: 'fl-pe', states: ['FL'], countries: ['PE'] },
    { id: 'tx-br', states: ['TX'], countries: ['BR'] },
  ]);

  test('dim all lines while a row is pointed at', () => {
    expect(css).toContain('.mv:has(.pairs tr:is(:hover,:focus-within)) .arc{opacity:.25}');
  });

  test.each(['fl-pe', 'tx-br'])('show the line of the row that is pointed at: %s', (id) => {
    expect(css).toContain(`.mv:has(#r-${id}:is(:hover,:focus-within)) #a-${id}`);
  });

  test('close every brace that they open', () => {
    expect(css.match(/\{/g)?.length).toBe(css.match(/\}/g)?.length);
  });

  test('give a line to every pair in one rule', () => {
    expect(css).toMatch(/#a-fl-pe,\.mv:has\([^{]*#a-tx-br\{opacity:1;stroke-width:4\}/);
  });
});
