import { describe, expect, test } from 'vitest';
import { editionPage } from '../../../../src/model/pages/edition.ts';
import { words } from '../../../../src/model/words/index.ts';
import { contextWith, country, edition, series } from '../../../fixtures/graph.ts';
import { sourced } from '../../../fixtures/records.ts';

type Changes = Parameters<typeof edition>[1];
const of = (id: string, changes: Changes = {}) => edition(id, { year: Number(id.slice(-4)), title: id.toUpperCase(), ...changes });

function pageOf(entry: ReturnType<typeof edition>, others: ReturnType<typeof edition>[] = []) {
  const exercises = [series('unitas', { title: 'UNITAS' }), series('panamax', { title: 'PANAMAX' })];
  return editionPage(contextWith({ exercises, editions: [entry, ...others], countries: [country('peru')] }), entry);
}
const factOf = (page: ReturnType<typeof pageOf>, label: string) => page.facts.find((fact) => fact.label === label);

describe('the editions beside one', () => {
  const all = ['unitas/2022', 'unitas/2023', 'unitas/2024'].map((id) => of(id));
  const beside = (at: number) => {
    const entry = all[at] ?? of('unitas/2000');
    const { previous, next } = pageOf(
      entry,
      all.filter((other) => other !== entry),
    );
    return [previous?.href, next?.href];
  };

  test('are the one before and the one after', () => {
    expect(beside(1)).toEqual(['/exercises/unitas/2022/', '/exercises/unitas/2024/']);
  });

  test('are only the one after for the first', () => {
    expect(beside(0)).toEqual([undefined, '/exercises/unitas/2023/']);
  });

  test('are only the one before for the last', () => {
    expect(beside(2)).toEqual(['/exercises/unitas/2023/', undefined]);
  });

  test('are never of another series', () => {
    const { previous, next } = pageOf(of('unitas/2024'), [of('panamax/2023'), of('panamax/2025')]);
    expect([previous, next]).toEqual([undefined, undefined]);
  });
});

describe('the dates of an edition', () => {
  test('have the sources of both ends', () => {
    const page = pageOf(of('unitas/2024', { start: sourced('2024-09-02', 'press'), end: sourced('2024-09-12', 'navy') }));
    expect(factOf(page, 'Dates')).toMatchObject({ value: { text: '2 to 12 Sep 2024' }, notes: [], sources: ['press', 'navy'] });
  });

  test('have the sources of the summary where only the year is known', () => {
    expect(factOf(pageOf(of('unitas/2024')), 'Dates')).toMatchObject({ value: { text: '2024' }, sources: ['navy'] });
  });

  test('say when the edition was not held', () => {
    expect(factOf(pageOf(of('unitas/2020', { held: 'cancelled' })), 'Dates')?.notes).toEqual([{ text: words.en.held.cancelled }]);
  });

  test('show the notes of both ends, the same one once', () => {
    const noted = (start: string, end: string) =>
      factOf(
        pageOf(of('unitas/2024', { start: { ...sourced('2024-09-02'), note: start }, end: { ...sourced('2024-09-12'), note: end } })),
        'Dates',
      )?.notes.map(({ text }) => text);
    expect([noted('main part', 'main part'), noted('arrival', 'departure')]).toEqual([['main part'], ['arrival', 'departure']]);
  });
});

describe('the countries of an edition', () => {
  const page = pageOf(of('unitas/2024', { hosts: sourced(['PE']), participants: sourced(['PE', 'CL', 'BR'], 'press') }));

  test('are its hosts and the participants that are no hosts', () => {
    expect([page.hosts, page.participants]).toEqual([['PE'], ['CL', 'BR']]);
  });

  test('have their sources among those of the page', () => {
    expect(page.participantSources).toEqual(['press']);
    expect(page.citations.ids).toEqual(['navy', 'press']);
  });

  test('may not be known', () => {
    const unknown = pageOf(of('unitas/2024'));
    expect([unknown.hosts, unknown.participants, unknown.participantSources]).toEqual([[], [], []]);
  });
});

test('the places of an edition are pinned', () => {
  expect(pageOf(of('unitas/2024', { places: ['lima'] })).pins).toEqual([{ lon: -77.04, lat: -12.05, label: 'Lima', now: true }]);
});

test('the crumbs of an edition lead over its series', () => {
  expect(pageOf(of('unitas/2024')).crumbs.map(({ title, href }) => [title, href])).toEqual([
    ['Home', '/'],
    ['Exercises', '/exercises/'],
    ['UNITAS', '/exercises/unitas/'],
    ['UNITAS/2024', undefined],
  ]);
});

describe('an edition leads on', () => {
  const related = (entry: ReturnType<typeof edition>, others: ReturnType<typeof edition>[]) =>
    pageOf(entry, others).related.map(({ title, cards }) => [title, cards.map(({ href }) => href)]);

  test('to its series and the editions next to those before and after it', () => {
    const all = ['2019', '2022', '2023', '2025', '2026'].map((year) => of(`unitas/${year}`));
    expect(related(of('unitas/2024'), all)).toEqual([
      ['Same series', ['/exercises/unitas/', '/exercises/unitas/2026/', '/exercises/unitas/2022/']],
    ]);
  });

  test('to what took place at its host in the same year', () => {
    const here = { hosts: sourced(['PE']) };
    const others = [of('panamax/2024', here), of('panamax/2022', here), of('unitas/2023', here)];
    expect(related(of('unitas/2024', here), others)[1]).toEqual(['Same country, same year', ['/exercises/panamax/2024/']]);
  });

  test('to exercises of the year on the same topics', () => {
    const others = ['a', 'b', 'c'].map((part, at) => of(`panamax/${part}-2024`, { topics: at < 1 ? ['air'] : ['sea'] }));
    expect(related(of('unitas/2024', { topics: ['air', 'sea'] }), [...others, of('panamax/2022', { topics: ['air'] })])[1]).toEqual([
      'Same year, same topic: The air',
      ['/exercises/panamax/a-2024/'],
    ]);
  });
});
