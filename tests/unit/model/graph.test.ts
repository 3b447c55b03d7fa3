import { describe, expect, test } from 'vitest';
import { editionDate, seriesId } from '../../../src/model/graph.ts';
import { claim, country, edition, graphOf, series, translation, visit } from '../../fixtures/graph.ts';
import { sourced } from '../../fixtures/records.ts';

describe('looking something up', () => {
  const graph = graphOf({ countries: [country('peru')], exercises: [series('unitas')] });

  test.each([
    ['source', () => graph.source('navy').id],
    ['place', () => graph.place('lima').id],
    ['commander', () => graph.commander('doe').id],
    ['topic', () => graph.topic('sea').id],
    ['document', () => graph.claimDocument('navy').id],
    ['exercise series', () => graph.seriesOf(edition('unitas/2024')).id],
  ])('finds a %s that is there', (_what, find) => {
    expect(find()).toMatch(/^(navy|lima|doe|sea|unitas)$/);
  });

  test.each([
    ['source', () => graph.source('x')],
    ['place', () => graph.place('x')],
    ['commander', () => graph.commander('x')],
    ['topic', () => graph.topic('x')],
    ['document', () => graph.claimDocument('x')],
    ['exercise series', () => graph.seriesOf(edition('x/2024'))],
  ])('fails for a %s that is not there, and says what to do', (what, find) => {
    expect(find).toThrow(`No ${what} "x": run npm run check:content`);
  });

  test('gives nothing for a country that has no page', () => {
    expect([graph.countryOf('PE')?.id, graph.countryOf('US')]).toEqual(['peru', undefined]);
  });
});

describe('the order', () => {
  test('of editions is newest first', () => {
    const editions = [
      edition('unitas/2022', { year: 2022 }),
      edition('unitas/2024', { year: 2024, start: sourced('2024-09-02') }),
      edition('unitas/2023', { year: 2023, end: sourced('2023-07-21') }),
    ];
    expect(graphOf({ editions }).editions.map(({ id }) => id)).toEqual(['unitas/2024', 'unitas/2023', 'unitas/2022']);
  });

  test('of visits is newest first', () => {
    const visits = ['2024-12', '2025-02-11', '2025-01-30'].map((start, index) => visit(`v${index}`, { start: sourced(start) }));
    expect(graphOf({ visits }).visits.map(({ id }) => id)).toEqual(['v1', 'v2', 'v0']);
  });

  test('leaves the lists that it was given as they were', () => {
    const editions = [edition('unitas/2022', { year: 2022 }), edition('unitas/2024', { year: 2024 })];
    graphOf({ editions });
    expect(editions.map(({ id }) => id)).toEqual(['unitas/2022', 'unitas/2024']);
  });
});

describe('an edition', () => {
  test.each([
    [{ start: sourced('2024-09-02'), end: sourced('2024-09-12') }, '2024-09-02'],
    [{ end: sourced('2024-09-12') }, '2024-09-12'],
    [{}, '2024'],
  ])('is dated by its start, else its end, else its year', (dates, date) => {
    expect(editionDate(edition('unitas/2024', dates))).toBe(date);
  });

  test('belongs to the series before the slash of its id', () => {
    expect(seriesId(edition('unitas/2024'))).toBe('unitas');
  });

  test('is among the editions of its own series only', () => {
    const graph = graphOf({ editions: [edition('unitas/2024'), edition('panamax/2024'), edition('unitas/2023', { year: 2023 })] });
    expect(graph.editionsOf('unitas').map(({ id }) => id)).toEqual(['unitas/2024', 'unitas/2023']);
    expect(graph.editionsOf('nothing')).toEqual([]);
  });
});

test('claims are found by the pages that they are about', () => {
  const claims = [claim('a', { about: ['exercises/unitas', 'programs/school'] }), claim('b', { about: ['exercises/unitas/2024'] })];
  const graph = graphOf({ claims });
  expect(['exercises/unitas', 'exercises/unitas/2024', 'visits/x'].map((path) => graph.claimsAbout(path).map(({ id }) => id))).toEqual([
    ['a'],
    ['b'],
    [],
  ]);
});

test('a translation is found by collection, id and language', () => {
  const graph = graphOf({ translations: [translation('exercises/unitas.es')] });
  expect(graph.translation('exercises', 'unitas', 'es')?.id).toBe('exercises/unitas.es');
  expect([graph.translation('exercises', 'unitas', 'pt'), graph.translation('programs', 'unitas', 'es')]).toEqual([undefined, undefined]);
});
