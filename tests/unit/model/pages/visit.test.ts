import { describe, expect, test } from 'vitest';
import { visitPage, visitSections } from '../../../../src/model/pages/visit.ts';
import { words } from '../../../../src/model/words/index.ts';
import { site, type Language } from '../../../../src/site.ts';
import { commander, contextWith, country, edition, partnership, place, program, series, visit } from '../../../fixtures/graph.ts';
import { sourced } from '../../../fixtures/records.ts';
import { tableLinks, tableText } from '../../../fixtures/table.ts';

const w = words.en;
const places = [
  place('lima'),
  place('cusco', { name: 'Cusco' }),
  place('doral', { name: 'Doral', country: 'US', lon: -80.36, lat: 25.81 }),
];
const world = {
  places,
  countries: [country('peru', { capitalPlace: 'lima' }), country('chile', { iso: 'CL' })],
  programs: [program('school')],
  partnerships: [partnership('southdec', { kind: 'conference', title: 'SOUTHDEC' })],
  exercises: [series('unitas', { title: 'UNITAS' })],
  editions: [edition('unitas/2024')],
};
const own = visit('own');
function pageOf(changes: Parameters<typeof visit>[1] = {}, others: ReturnType<typeof visit>[] = [], language: Language = 'en') {
  const entry = visit('own', changes);
  return visitPage(contextWith({ ...world, visits: [entry, ...others] }, language), entry);
}
const hrefs = (page: ReturnType<typeof pageOf>, title: string) =>
  page.related.find((group) => group.title === title)?.cards.map(({ href }) => href);

describe('the places of a visit', () => {
  test('are those that sources name', () => {
    expect(pageOf({ places: ['cusco'] }).pins.map(({ label }) => label)).toEqual(['Cusco']);
  });

  test('are the capital of the country where sources name none', () => {
    expect(pageOf().pins.map(({ label }) => label)).toEqual(['Lima']);
  });

  test('are none where the capital is not on the map either', () => {
    expect(pageOf({ countries: sourced(['CL']) }).pins).toEqual([]);
    expect(pageOf({ countries: sourced(['CA']) }).pins).toEqual([]);
  });

  test('are reached from the headquarters of the command', () => {
    expect(pageOf().headquarters).toEqual(site.headquarters);
  });
});

describe('the facts of a visit', () => {
  const factOf = (page: ReturnType<typeof pageOf>, label: string) => page.facts.find((fact) => fact.label === label);

  test('name the commander with rank, link and a source', () => {
    expect(factOf(pageOf(), w.fact.visitor)).toMatchObject({
      value: { text: 'Adm. Jane Doe' },
      href: '/commanders/doe/',
      sources: ['navy'],
    });
  });

  test('give the dates with the sources of both ends', () => {
    const page = pageOf({ start: sourced('2025-02-11', 'press'), end: sourced('2025-02-13') });
    expect(factOf(page, w.fact.dates)).toMatchObject({ value: { text: '11 to 13 February 2025' }, sources: ['press', 'navy'] });
  });

  test('say when the dates are those of a conference', () => {
    expect(factOf(pageOf({ datesOf: 'conference' }), w.fact.dates)?.notes).toEqual([{ text: w.datesOfConference }]);
  });

  test('show the words of authors as English on another page', () => {
    expect(factOf(pageOf({}, [], 'es'), words.es.fact.occasion)?.value).toEqual({ text: 'Talks on a naval drill', lang: 'en' });
  });
});

test.each([
  ['confirmed', ''],
  ['announced', w.confirmation.announced],
] as const)('over the title of a visit that is %s stands "%s"', (confirmation, kicker) => {
  expect(pageOf({ confirmation }).kicker).toBe(kicker);
});

describe('the subjects of a visit', () => {
  const area = { area: 'Cyber', what: 'Both sides agreed on a course.', basis: 'agenda' as const, sources: ['press'] };

  test('stand in a table with basis, pages on them and sources', () => {
    const page = pageOf({ areas: [{ ...area, see: ['topics/sea', 'programs/school'] }] });
    expect(tableText(page.areas)).toEqual([['Cyber', 'Both sides agreed on a course.', 'Agenda', 'The sea, Coast School', '[press]']]);
    expect(tableLinks(page.areas)).toEqual(['/topics/sea/', '/programs/school/']);
  });

  test('pass over pages that are not there', () => {
    expect(tableLinks(pageOf({ areas: [{ ...area, see: ['topics/nothing', 'topics/sea'] }] }).areas)).toEqual(['/topics/sea/']);
  });

  test('have no table where there are none', () => {
    expect(pageOf().areas).toBeUndefined();
  });
});

test('the people met stand in a table with their office, if it is known', () => {
  const page = pageOf({
    metWith: [
      { name: 'Ana Ruiz', office: 'Minister', sources: ['navy'] },
      { name: 'Naval cadets', sources: ['press'] },
    ],
  });
  expect(tableText(page.people)).toEqual([
    ['Ana Ruiz', 'Minister', '[navy]'],
    ['Naval cadets', '–', '[press]'],
  ]);
});

test('the days of a visit have their date in words', () => {
  const page = pageOf({ days: [{ date: '2025-02-11', text: 'Talks in Lima.', sources: ['navy'] }] }, [], 'es');
  expect(page.days).toEqual([{ when: '11 feb 2025', text: 'Talks in Lima.', sources: ['navy'] }]);
});

test('the sources of the tables are counted after those of the text, in the order of the tables', () => {
  const [areas, days, metWith] = [
    [{ area: 'Cyber', what: 'A course.', basis: 'press' as const, sources: ['press'] }],
    [{ date: '2025-02-11', text: 'Talks.', sources: ['navy'] }],
    [{ name: 'Ana Ruiz', sources: ['press'] }],
  ];
  expect(pageOf({ areas, days, metWith }).citations.ids).toEqual(['navy', 'press']);
});

test('the contents have a section for each table that is there', () => {
  const full = pageOf({
    areas: [{ area: 'Cyber', what: 'A course.', basis: 'press', sources: ['press'] }],
    days: [{ date: '2025-02-11', text: 'Talks.', sources: ['navy'] }],
    metWith: [{ name: 'Ana Ruiz', sources: ['press'] }],
  });
  expect([visitSections(pageOf(), w), visitSections(full, w)].map((list) => list.map(({ id }) => id))).toEqual([
    [],
    ['areas', 'days', 'people'],
  ]);
});

describe('a visit leads on', () => {
  test('to its country and other visits to it', () => {
    expect(
      hrefs(pageOf({}, [visit('earlier', { start: sourced('2024-01') }), visit('chile', { countries: sourced(['CL']) })]), w.sameCountry),
    ).toEqual(['/countries/peru/', '/visits/earlier/']);
  });

  test('to the other visits of one journey', () => {
    const others = [visit('a', { trip: 'spring', countries: sourced(['CL']) }), visit('b', { countries: sourced(['CL']) })];
    expect(hrefs(pageOf({ trip: 'spring' }, others), w.sameTrip)).toEqual(['/visits/a/']);
  });

  test('to nothing as a journey where none is named', () => {
    expect(hrefs(pageOf({}, [visit('b', { countries: sourced(['CL']) })]), w.sameTrip)).toBeUndefined();
  });

  test('to the conference and the exercises that it was for', () => {
    expect(hrefs(pageOf({ conference: 'southdec', exercises: ['unitas/2024', 'nothing'] }), w.sameOccasion)).toEqual([
      '/partnerships/southdec/',
      '/exercises/unitas/2024/',
    ]);
  });

  test('to what took place in the country in the same month, and else in the same year', () => {
    const others = [visit('may', { start: sourced('2025-05') }), visit('days-later', { start: sourced('2025-02-20') })];
    const page = pageOf({}, others);
    expect([hrefs(page, w.sameCountryMonth), hrefs(page, w.sameCountryYear)]).toEqual([['/visits/days-later/'], ['/visits/may/']]);
  });

  test('to those of its commander before and after it', () => {
    const others = [
      visit('before', { start: sourced('2024-12') }),
      visit('after', { start: sourced('2025-04') }),
      visit('later', { start: sourced('2025-06') }),
      visit('of-another', { start: sourced('2025-03'), commander: 'roe' }),
    ];
    const { previous, next } = visitPage(
      contextWith({ ...world, commanders: [commander('doe'), commander('roe')], visits: [own, ...others] }),
      own,
    );
    expect([previous?.href, next?.href]).toEqual(['/visits/before/', '/visits/after/']);
    expect(pageOf()).toMatchObject({ previous: undefined, next: undefined });
  });
});
