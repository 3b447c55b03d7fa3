import { describe, expect, test } from 'vitest';
import { editionTable, multiplesOf, seriesPage, seriesSections, seriesTimeline } from '../../../../src/model/pages/series.ts';
import { words } from '../../../../src/model/words/index.ts';
import type { Language } from '../../../../src/site.ts';
import { contextWith, country, edition, place, series, visit } from '../../../fixtures/graph.ts';
import { sourced } from '../../../fixtures/records.ts';
import { tableLinks, tableText } from '../../../fixtures/table.ts';

type Edition = ReturnType<typeof edition>;
const of = (id: string, changes: Parameters<typeof edition>[1] = {}) =>
  edition(`unitas/${id}`, { year: Number(id.slice(0, 4)), title: `UNITAS ${id}`, ...changes });

function pageOf(
  editions: Edition[],
  { language = 'en', changes = {} }: { language?: Language; changes?: Parameters<typeof series>[1] } = {},
) {
  const entry = series('unitas', changes);
  const places = [place('lima'), place('callao', { name: 'Callao' })];
  const context = contextWith({ exercises: [entry], editions, countries: [country('peru')], places }, language);
  return { context, page: seriesPage(context, entry) };
}
const factOf = (page: ReturnType<typeof pageOf>['page'], label: string) => page.facts.find((fact) => fact.label === label);

describe('the facts of a series', () => {
  test('name the latest edition with its place, its link and its sources', () => {
    const { page } = pageOf([of('2024', { start: sourced('2024-09-02', 'press'), location: sourced('off Lima') }), of('2023')]);
    expect(factOf(page, 'Latest edition on record')).toMatchObject({
      value: { text: '2 Sep 2024' },
      notes: [{ text: 'off Lima' }],
      href: '/exercises/unitas/2024/',
      sources: ['press'],
    });
  });

  test('name the hosts of the latest edition where its place is not known', () => {
    const { page } = pageOf([of('2024', { hosts: sourced(['PE']) })], { language: 'es' });
    expect(factOf(page, words.es.fact.latest)?.notes).toEqual([{ text: 'Perú' }]);
  });

  test('give the number of nations of the last edition for which one is known', () => {
    const { page } = pageOf([of('2025'), of('2024', { participantCount: sourced(24) }), of('2023', { participantCount: sourced(20) })]);
    expect(factOf(page, 'Nations in 2024')?.value.text).toBe('24');
  });

  test('do without editions', () => {
    expect(pageOf([]).page.facts.map(({ label }) => label)).toEqual(['Status']);
  });
});

describe('the table of editions', () => {
  test('has a row for each, newest first, and a dash for what no source states', () => {
    const { context, page } = pageOf([
      of('2023', { hosts: sourced(['PE', 'CL']) }),
      of('2022'),
      of('2024', {
        start: sourced('2024-09-02'),
        hosts: sourced(['CL']),
        participantCount: sourced(24),
        ships: sourced(17),
        personnel: sourced(4300),
      }),
    ]);
    expect(tableText(editionTable(context, page))).toEqual([
      ['UNITAS 2024', '2 Sep 2024', 'Chile', '24', '17', '4,300', '[navy]'],
      ['UNITAS 2023', '2023', 'Peru and Chile', '–', '–', '–', '[navy]'],
      ['UNITAS 2022', '2022', '–', '–', '–', '–', '[]'],
    ]);
  });

  test('leads to the page of each edition', () => {
    const { context, page } = pageOf([of('2024'), of('2023')], { language: 'es' });
    expect(tableLinks(editionTable(context, page))).toEqual(['/es/exercises/unitas/2024/', '/es/exercises/unitas/2023/']);
  });

  test('says of an edition that was not held what became of it', () => {
    const { context, page } = pageOf([of('2020', { held: 'cancelled' })]);
    expect(tableText(editionTable(context, page))[0]?.[1]).toBe('2020 (Canceled)');
  });

  test.each(['more than 4,000', 'about 4,000', 'approximate', 'nearly'])('marks a number that its source calls "%s"', (note) => {
    const { page } = pageOf([of('2024', { personnel: { ...sourced(4000), note } })]);
    expect(page.editions[0]?.personnel).toBe('≈4,000');
  });

  test('does not mark a number that is only explained', () => {
    const { page } = pageOf([of('2024', { personnel: { ...sourced(4000), note: 'organizers’ figure' } })]);
    expect(page.editions[0]?.personnel).toBe('4,000');
  });
});

describe('the label of an edition', () => {
  test.each([
    ['2024', '2024'],
    ['2015-pacific', '2015, Pacific'],
    ['2019-11', 'Nov 2019'],
  ])('with the id %s is %s', (id, label) => {
    expect(pageOf([of(id)]).page.editions[0]?.label).toBe(label);
  });

  test('is in the language of the page', () => {
    expect(pageOf([of('2015-pacific')], { language: 'es' }).page.editions[0]?.label).toBe(`2015, ${words.es.part.pacific}`);
  });
});

describe('the places on the chart', () => {
  test('are the first of each edition, oldest first, the last of them marked', () => {
    const { page } = pageOf([of('2024', { places: ['lima', 'callao'] }), of('2023'), of('2022', { places: ['callao'] })]);
    expect(page.pins.map(({ label, now }) => [label, now])).toEqual([
      ['2022 Callao', false],
      ['2024 Lima', true],
    ]);
  });

  test('are those of the seven latest editions', () => {
    const { page } = pageOf(Array.from({ length: 9 }, (_, index) => of(String(2016 + index), { places: ['lima'] })));
    expect(page.pins.map(({ label }) => label.slice(0, 4))).toEqual(['2018', '2019', '2020', '2021', '2022', '2023', '2024']);
  });
});

describe('the small charts of who took part', () => {
  const who = (id: string) => of(id, { hosts: sourced(['PE']), participants: sourced(['CL']) });

  test('are of editions whose hosts and participants are named, oldest first', () => {
    const { page } = pageOf([
      who('2024'),
      of('2023', { hosts: sourced(['PE']) }),
      of('2022', { participants: sourced(['CL']) }),
      who('2021'),
    ]);
    expect(multiplesOf(page.editions).map(({ year }) => year)).toEqual([2021, 2024]);
  });

  test('are seven at most, the latest', () => {
    const { page } = pageOf(Array.from({ length: 9 }, (_, index) => who(String(2016 + index))));
    expect(multiplesOf(page.editions).map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024]);
  });

  test('have a section where there are two or more', () => {
    const sections = (...editions: Edition[]) => seriesSections(pageOf(editions).page, words.en).map(({ id }) => id);
    expect([sections(who('2024')), sections(who('2024'), who('2023'))]).toEqual([['editions'], ['editions', 'who']]);
  });
});

test('the hosts of a series are those of its editions, each once', () => {
  expect(pageOf([of('2024', { hosts: sourced(['PE']) }), of('2023', { hosts: sourced(['CL', 'PE']) })]).page.hosts).toEqual(['PE', 'CL']);
});

test('the timeline says of each edition how many nations met and who was the host', () => {
  const { context, page } = pageOf([
    of('2024', { participantCount: sourced(24), hosts: sourced(['PE']), location: sourced('off Lima') }),
    of('2023', { hosts: sourced(['CL', 'PE']) }),
    of('2022', { participantCount: sourced(19) }),
  ]);
  const timeline = seriesTimeline(context, page);
  expect(timeline?.bars.map(({ title }) => title)).toEqual(['2024: 24 nations, Peru', '2022: 19 nations']);
  expect(timeline?.ticks.map(({ title }) => title)).toEqual(['2023: number of nations not stated, Chile and Peru']);
});

describe('a series leads on', () => {
  const own = series('unitas', { topics: ['sea', 'air'] });
  const related = (entries: Parameters<typeof contextWith>[0]) =>
    seriesPage(contextWith({ countries: [country('peru')], ...entries }), own).related.map(({ title, cards }) => [
      title,
      cards.map(({ id }) => id),
    ]);

  test('to series of its kind, those that share most topics first', () => {
    const others = [
      series('one', { topics: ['sea'] }),
      series('two', { topics: ['sea', 'air'] }),
      series('other', { domain: 'air', topics: ['sea'] }),
    ];
    expect(related({ exercises: [own, ...others] })[0]).toEqual(['Same kind: Maritime', ['two', 'one']]);
  });

  test('to series on the same topics where there is no other of its kind', () => {
    const others = [series('near', { domain: 'air', topics: ['sea'] }), series('far', { domain: 'air' })];
    expect(related({ exercises: [own, ...others] })[0]).toEqual(['Same topic: The sea', ['near']]);
  });

  test('to visits of commanders to it and to its editions', () => {
    const visits = [
      visit('a', { exercises: ['unitas/2024'] }),
      visit('b', { exercises: ['unitas'] }),
      visit('c', { exercises: ['unitas-x'] }),
    ];
    expect(related({ exercises: [own], visits })[0]).toEqual([words.en.visitsToIt, ['a', 'b']]);
  });

  test('to countries that hosted it more than once', () => {
    const editions = [
      of('2024', { hosts: sourced(['PE']) }),
      of('2023', { hosts: sourced(['CL']) }),
      of('2022', { hosts: sourced(['PE']) }),
    ];
    expect(related({ exercises: [own], editions })[0]).toEqual([words.en.hostedMost, ['peru']]);
  });
});
