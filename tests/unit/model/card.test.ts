import { describe, expect, test } from 'vitest';
import { countriesOfEdition, editionWhen, partnershipTitle, visitTitle } from '../../../src/model/card.ts';
import { words } from '../../../src/model/words/index.ts';
import { LANGUAGES } from '../../../src/site.ts';
import {
  claim,
  commander,
  contextWith,
  country,
  edition,
  graphOf,
  partnership,
  program,
  series,
  topic,
  translation,
  visit,
} from '../../fixtures/graph.ts';
import { sourced } from '../../fixtures/records.ts';

describe('the title of a visit', () => {
  const on = (id: string, start: string, codes = ['PE']) => visit(id, { start: sourced(start), countries: sourced(codes) });
  const titles = (...visits: ReturnType<typeof on>[]) => visits.map((entry) => visitTitle(graphOf({ visits }), entry, 'en'));

  test('names the country and the month', () => {
    expect(titles(on('a', '2025-02-11'))).toEqual(['Visit to Peru, February 2025']);
  });

  test('names the year where no more is known', () => {
    expect(titles(on('a', '2025'))).toEqual(['Visit to Peru, 2025']);
  });

  test('names every country', () => {
    expect(titles(on('a', '2025-02-11', ['PE', 'CL']))).toEqual(['Visit to Peru and Chile, February 2025']);
  });

  test('names the day where the same country was visited twice in a month', () => {
    expect(titles(on('a', '2025-02-11'), on('b', '2025-02-27'))).toEqual([
      'Visit to Peru, 11 February 2025',
      'Visit to Peru, 27 February 2025',
    ]);
  });

  test('does not need the day where other countries or months were visited', () => {
    expect(titles(on('a', '2025-02-11'), on('b', '2025-02-27', ['CL']), on('c', '2025-03-01'))).toEqual([
      'Visit to Peru, February 2025',
      'Visit to Chile, February 2025',
      'Visit to Peru, March 2025',
    ]);
  });
});

describe('the title of a partnership', () => {
  const pair = { title: 'Florida and Peru', kind: 'state-partnership' as const, states: sourced(['FL']), members: sourced(['PE']) };
  const titles = (changes: Parameters<typeof partnership>[1]) =>
    LANGUAGES.map((language) => partnershipTitle(partnership('x', changes), language));

  test('of a National Guard pair is made of its two sides in each language', () => {
    expect(titles(pair)).toEqual(['Florida and Peru', 'Florida y Perú', 'Flórida e Peru']);
  });

  test('of a pair with one nation and two states has all three', () => {
    expect(titles({ ...pair, title: 'Florida, the Virgin Islands and Peru', states: sourced(['FL', 'PR']) })[1]).toBe(
      'Florida, Puerto Rico y Perú',
    );
  });

  test.each([
    ['a pact', { ...pair, kind: 'multilateral' as const }],
    ['a pair whose nations are too many to list', { ...pair, members: sourced(['AG', 'BB', 'DM']) }],
    ['a pair of which one side is not known', { title: pair.title, kind: pair.kind, states: pair.states }],
  ])('of %s is the one that the page has', (_what, changes) => {
    expect(titles(changes)).toEqual(Array(3).fill('Florida and Peru'));
  });
});

describe('the dates of an edition', () => {
  test.each([
    [{ start: sourced('2024-09-02'), end: sourced('2024-09-12') }, '2 to 12 Sep 2024'],
    [{ start: sourced('2024-09-02') }, '2 Sep 2024'],
    [{ end: sourced('2024-09-12') }, '12 Sep 2024'],
    [{}, '2024'],
  ])('are as much as is known', (dates, words) => {
    expect(editionWhen(edition('unitas/2024', dates), 'en')).toBe(words);
  });
});

test('the countries of an edition are its hosts and then its participants, each once', () => {
  const entry = edition('unitas/2024', { hosts: sourced(['CL']), participants: sourced(['BR', 'CL', 'PE']) });
  expect(countriesOfEdition(entry)).toEqual(['CL', 'BR', 'PE']);
  expect(countriesOfEdition(edition('unitas/2023'))).toEqual([]);
});

describe('a card', () => {
  test('is made once, so that cards can be compared', () => {
    const { cards } = contextWith();
    const entry = program('school');
    expect(cards.program(entry)).toBe(cards.program(entry));
  });

  test('leads to the page in its language', () => {
    expect(LANGUAGES.map((language) => contextWith({}, language).cards.program(program('school')).href)).toEqual([
      '/programs/school/',
      '/es/programs/school/',
      '/pt/programs/school/',
    ]);
  });

  test('of a translated record has the title and the summary of the translation', () => {
    const summary = 'Una escuela que forma a los guardacostas de las naciones vecinas.';
    const { cards } = contextWith({ translations: [translation('programs/school.es', { title: 'Escuela', summary })] }, 'es');
    expect(cards.program(program('school'))).toMatchObject({ title: 'Escuela', summary, summaryLanguage: 'es' });
  });

  test('of a record that is not translated says that its summary is English', () => {
    const entry = program('school');
    expect(contextWith({}, 'es').cards.program(entry)).toMatchObject({
      title: 'Coast School',
      summary: entry.data.summary.value,
      summaryLanguage: 'en',
    });
  });

  test('counts the sources of its record', () => {
    const entry = program('school', { runBy: sourced('The navy', 'press') });
    expect(contextWith().cards.program(entry).share).toEqual({ all: 2, primary: 1 });
  });

  test('of a program has its kind and the date since when it exists', () => {
    const card = contextWith().cards.program(program('school', { established: sourced('1949-02') }));
    expect(card).toMatchObject({ label: 'School', facet: 'school', date: '1949-02', when: 'since Feb 1949' });
  });

  test('of a series has the years and the countries of its editions, each once', () => {
    const editions = [
      edition('unitas/2024', { year: 2024, hosts: sourced(['CL']), participants: sourced(['PE']) }),
      edition('unitas/2023', { year: 2023, hosts: sourced(['PE']) }),
    ];
    const entry = series('unitas');
    const card = contextWith({ exercises: [entry], editions }).cards.series(entry);
    expect(card).toMatchObject({ label: 'Maritime', years: [2024, 2023], countries: ['CL', 'PE'], date: '2024' });
  });

  test('of an edition has the topics of its series too', () => {
    const entry = edition('unitas/2024', { topics: ['air'] });
    const card = contextWith({ exercises: [series('unitas', { topics: ['sea', 'air'] })], editions: [entry] }).cards.edition(entry);
    expect(card).toMatchObject({ topics: ['air', 'sea'], years: [2024], label: 'Maritime' });
  });

  test('of a visit names its commander', () => {
    const entry = visit('peru');
    expect(contextWith({ visits: [entry] }).cards.visit(entry)).toMatchObject({
      label: 'Jane Doe',
      facet: 'doe',
      years: [2025],
      countries: ['PE'],
    });
  });

  test('of a country has its name in the language of the page', () => {
    expect(contextWith({}, 'es').cards.country(country('peru'))).toMatchObject({ title: 'Perú', countries: ['PE'] });
  });

  test('of a topic has its name in the language of the page', () => {
    expect(contextWith({}, 'pt').cards.topic(topic('sea')).title).toBe('O mar');
  });

  test('of a commander has rank, name and term', () => {
    const card = contextWith().cards.commander(commander('doe', { tookCommand: '2021-10-29', leftCommand: '2024-11-07' }));
    expect(card).toMatchObject({ title: 'Adm. Jane Doe', when: words.en.term('29 Oct 2021', '7 Nov 2024'), date: '2021-10-29' });
  });

  test('of a claim has its verdict and the claim itself, which is English', () => {
    const card = contextWith({}, 'es').cards.claim(claim('oldest'));
    expect(card).toMatchObject({
      title: 'The oldest exercise',
      label: words.es.verdict.unsupported,
      facet: 'unsupported',
      summary: 'The exercise is the oldest of its kind.',
      summaryLanguage: 'en',
    });
  });
});
