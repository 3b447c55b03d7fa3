import { describe, expect, test } from 'vitest';
import { backgroundPage } from '../../../../src/model/pages/background.ts';
import { gapsPage } from '../../../../src/model/pages/gaps.ts';
import { plainPage, siteView } from '../../../../src/model/pages/site-page.ts';
import { letterPath, sourceLetters, sourcesPage } from '../../../../src/model/pages/sources.ts';
import { words } from '../../../../src/model/words/index.ts';
import {
  background,
  claim,
  commander,
  contextWith,
  gap,
  graphOf,
  program,
  sitePage,
  source,
  topic,
  translation,
  visit,
} from '../../../fixtures/graph.ts';
import { sourced } from '../../../fixtures/records.ts';

describe('the list of sources', () => {
  const none = { commanders: [], topics: [] };
  const from = (id: string) => ({
    summary: sourced('A school that trains the coast guards of nearby nations.', id),
    status: sourced('active' as const, id),
  });
  const page = (entries: Parameters<typeof contextWith>[0]) => sourcesPage(contextWith({ ...none, ...entries }));
  const publishersOf = (entries: Parameters<typeof contextWith>[0]) => page(entries).letters.flatMap(({ publishers }) => publishers);
  const used = (entries: Parameters<typeof contextWith>[0]) =>
    Object.fromEntries(
      publishersOf(entries)
        .flatMap(({ sources }) => sources)
        .map(({ id, usedBy }) => [id, usedBy.map((card) => card.id)]),
    );

  test('has the sources that pages use, each with these pages', () => {
    const programs = [program('a'), program('b', from('press'), 'Text.<Cite ids="navy" />')];
    expect(used({ programs })).toEqual({ navy: ['a', 'b'], press: ['b'] });
  });

  test('does not have sources that no page uses', () => {
    expect(used({ programs: [program('a')], sources: [source('navy'), source('press')] })).toEqual({ navy: ['a'] });
  });

  test('has the sources of commanders', () => {
    const doe = commander('doe', { sources: ['navy'], facts: [{ text: 'She spoke.', sources: ['press', 'navy'] }] });
    expect(used({ commanders: [doe] })).toEqual({ navy: ['doe'], press: ['doe'] });
  });

  test('has the sources of topics, which have pages too', () => {
    expect(used({ topics: [topic('sea', { text: [{ text: 'Ships meet.', sources: ['press'] }] })] })).toEqual({ press: ['sea'] });
  });

  test('has the sources of claims and the documents they were met in', () => {
    expect(used({ claims: [claim('oldest', { sources: ['press'] })] })).toEqual({ navy: ['oldest'], press: ['oldest'] });
  });

  const sources = [
    source('a', { publisher: 'Zeta', published: '2024' }),
    source('b', { publisher: 'Árbol', published: '2023-05' }),
    source('c', { publisher: 'Árbol', published: '2024-05', kind: 'secondary' }),
    source('d', { publisher: 'Árbol' }),
    source('e', { publisher: '“Ancla”' }),
    source('f', { publisher: '10th Fleet' }),
  ];
  const all = { sources, programs: sources.map(({ id }) => program(id, from(id))) };

  test('is by publisher in alphabetical order, the latest document first', () => {
    const list = publishersOf(all).map(({ name, sources: own }) => [name, own.map(({ id }) => id)]);
    expect(list).toEqual(
      expect.arrayContaining([
        ['Árbol', ['c', 'b', 'd']],
        ['Zeta', ['a']],
      ]),
    );
  });

  test('has the publishers under their first letter, accents and marks aside, and all others under 0', () => {
    expect(page(all).letters.map(({ letter, publishers }) => [letter, publishers.map(({ name }) => name).sort()])).toEqual([
      ['0', ['10th Fleet']],
      ['A', ['Árbol', '“Ancla”']],
      ['Z', ['Zeta']],
    ]);
    expect(sourceLetters(graphOf({ ...none, ...all }))).toEqual(['0', 'A', 'Z']);
  });

  test('names the publishers with most sources, the largest first', () => {
    expect(page(all).largest[0]).toEqual({ name: 'Árbol', letter: 'A', count: 3, primary: 2 });
  });

  test('has each letter at an address of its own', () => {
    expect([letterPath('A'), letterPath('0')]).toEqual(['/sources/a/', '/sources/0/']);
  });

  test('counts how many of them are primary', () => {
    expect(page({ programs: [program('a'), program('b', from('press'))] }).share).toEqual({ all: 2, primary: 1 });
  });
});

describe('the list of what is not known', () => {
  const page = gapsPage(
    contextWith({
      programs: [program('a', { gaps: ['Who runs it.', 'What it costs.'] }), program('b')],
      visits: [visit('c', { gaps: ['Who was met.'] })],
      gaps: [gap('costs'), gap('crews'), gap('law', { area: 'programs' })],
    }),
  );

  test('has what concerns whole subjects first', () => {
    expect(page.general.map(({ id, title, gaps }) => [id, title, gaps.map((entry) => entry.id)])).toEqual([
      ['general-exercises', words.en.gapArea.exercises, ['costs', 'crews']],
      ['general-programs', words.en.gapArea.programs, ['law']],
    ]);
  });

  test('has then the pages that have any, by kind', () => {
    expect(page.pages.map(({ id, rows }) => [id, rows.map(({ card, gaps }) => `${card.id} ${gaps.length}`)])).toEqual([
      ['programs', ['a 2']],
      ['visits', ['c 1']],
    ]);
  });

  test('counts them all', () => {
    expect(page.count).toBe(6);
  });
});

describe('a page about the site', () => {
  const entry = sitePage('about');
  const spanish = translation('site/about.es', {
    title: 'Acerca',
    summary: 'Quién escribe esta obra y cómo ponerse en contacto con ella.',
  });

  test('stands at the root', () => {
    expect(siteView(contextWith(), entry)).toMatchObject({
      path: '/about/',
      title: 'About',
      language: 'en',
      history: { reviewed: '2025-06-15' },
    });
  });

  test('has the words of its translation', () => {
    expect(siteView(contextWith({ translations: [spanish] }, 'es'), entry)).toMatchObject({
      title: 'Acerca',
      summary: spanish.data.summary,
      language: 'es',
    });
  });

  test('is English where it is not translated', () => {
    expect(siteView(contextWith({ translations: [spanish] }, 'pt'), entry)).toMatchObject({ title: 'About', language: 'en' });
  });
});

test('a page that the code writes has the tagline in its title and its place in the crumbs', () => {
  const { head, crumbs } = plainPage(contextWith({}, 'es'), '/glossary/', 'Glosario', 'Siglas', {
    parent: { title: 'Fuentes', href: '/es/sources/' },
    index: false,
  });
  expect(head).toMatchObject({ title: expect.stringContaining(`Glosario: ${words.es.siteTagline}`) as string, index: false });
  expect(crumbs.map(({ title }) => title)).toEqual([words.es.home, 'Fuentes', 'Glosario']);
});

test('an explainer leads on to what its author chose, then to explainers on the same topics, and to these', () => {
  const entry = background('history', { related: ['programs/a', 'programs/nothing'], topics: ['sea'] });
  const others = [background('limits', { topics: ['sea'] }), background('law'), background('money')];
  const page = backgroundPage(contextWith({ background: [entry, ...others], programs: [program('a')] }), entry);
  expect(page.related.map(({ title, cards }) => [title, cards.map(({ id }) => id)])).toEqual([
    [words.en.seeAlso, ['a']],
    ['Same topic: The sea', ['limits']],
    [words.en.kinds.topic, ['sea']],
  ]);
});
