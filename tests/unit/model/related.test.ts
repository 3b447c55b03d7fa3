import { describe, expect, test } from 'vitest';
import {
  eventsOf,
  monthsApart,
  MOST,
  nearestInTime,
  sameCountryAndTime,
  sameTopics,
  sharedTopics,
  waysOn,
  type RelatedGroup,
} from '../../../src/model/related.ts';
import { words } from '../../../src/model/words/index.ts';
import { contextWith, country, edition, program, series, topic, visit } from '../../fixtures/graph.ts';
import { sourced } from '../../fixtures/records.ts';

const w = words.en;
const TOPICS = ['sea', 'air', 'law', 'all', 'new'];
const topics = TOPICS.map((id) => topic(id, { name: { en: id.toUpperCase(), es: id, pt: id } }));
const show = (groups: readonly RelatedGroup[]) => groups.map(({ title, cards }) => [title, cards.map(({ id }) => id)]);

describe('the time between two dates', () => {
  test.each([
    ['2024-05-20', '2025-02', 9],
    ['2025-02', '2024-05-20', 9],
    ['2024-06-30', '2024-06-01', 0],
    ['2024', '2024-06', 0],
  ])('is counted in months: %s and %s', (a, b, months) => {
    expect(monthsApart(a, b)).toBe(months);
  });

  test('orders cards, those without a date last', () => {
    const { cards } = contextWith();
    const list = [program('none'), ...['2020', '2024', '2023'].map((year) => program(year, { established: sourced(year) }))];
    expect(nearestInTime('2023-06', list.map(cards.program)).map(({ id }) => id)).toEqual(['2023', '2024', '2020', 'none']);
  });
});

describe('records on the same topics', () => {
  const made = (own: string[], others: Record<string, string[]>) => {
    const entry = program('own', { topics: own });
    const pool = Object.entries(others).map(([id, list]) => program(id, { topics: list }));
    const context = contextWith({ programs: [entry, ...pool], topics });
    return { context, card: context.cards.program(entry), pool: [entry, ...pool].map(context.cards.program) };
  };
  const found = (own: string[], others: Record<string, string[]>) => {
    const { card, pool } = made(own, others);
    const answer = sharedTopics(card, pool);
    return answer && [answer.topics, answer.cards.map(({ id }) => id)];
  };
  const rest = { x: ['law'], y: ['law'], z: ['law'], q: ['law'], v: ['law'] };

  test('are those that stand under every topic that is named', () => {
    expect(found(['sea'], { a: ['sea'], b: ['sea', 'law'], c: ['sea'], ...rest })).toEqual([['sea'], ['a', 'b', 'c']]);
  });

  test('share the topic that fewest stand under', () => {
    const others = { a: ['sea'], b: ['sea'], c: ['sea'], d: ['air', 'sea'], e: ['air'], f: ['air'], g: ['sea'], ...rest };
    expect(found(['sea', 'air'], others)?.[0]).toEqual(['air']);
  });

  test('share more topics rather than fewer, where enough records do', () => {
    const both = { a: ['sea', 'air'], b: ['sea', 'air'], c: ['sea', 'air'] };
    expect(found(['sea', 'air'], { ...both, d: ['air'], ...rest })).toEqual([
      ['sea', 'air'],
      ['a', 'b', 'c'],
    ]);
    expect(found(['sea', 'air'], { a: ['sea', 'air'], b: ['air'], c: ['air'], ...rest })?.[0]).toEqual(['air']);
  });

  test('stand first if they share further topics', () => {
    expect(found(['air', 'sea'], { a: ['air'], b: ['air'], c: ['air', 'sea'], ...rest })).toEqual([['air'], ['c', 'a', 'b']]);
  });

  test('are none where only a topic is shared that most stand under', () => {
    expect(found(['all'], { a: ['all'], b: ['all'], c: ['all'], d: ['sea'] })).toBeUndefined();
  });

  test('are none where nothing is shared, and never the record itself', () => {
    expect(found(['sea'], { a: ['air'], b: ['air'] })).toBeUndefined();
    expect(found([], { a: ['air'] })).toBeUndefined();
  });

  test('stand under a title that names the topics', () => {
    const { context, card, pool } = made(['sea', 'air'], { a: ['sea', 'air'], b: ['sea', 'air'], c: ['sea', 'air'], ...rest });
    expect(sameTopics(context, card, pool, w.sameTopics, 2)).toMatchObject([{ title: 'Same topics: SEA and AIR', most: 2 }]);
    const one = made(['new'], { a: ['new'], ...rest });
    expect(sameTopics(one.context, one.card, one.pool, w.sameTopics).map(({ title }) => title)).toEqual(['Same topic: NEW']);
  });
});

describe('what took place in the same country', () => {
  const own = visit('own', { start: sourced('2024-09-10') });
  const context = contextWith({
    exercises: [series('unitas')],
    editions: [
      edition('unitas/2024', { year: 2024, start: sourced('2024-09-02'), hosts: sourced(['PE']) }),
      edition('unitas/2023', { year: 2023, start: sourced('2023-09'), hosts: sourced(['CL']), participants: sourced(['PE']) }),
    ],
    visits: [
      own,
      visit('may', { start: sourced('2024-05') }),
      visit('chile', { start: sourced('2024-09'), countries: sourced(['CL']) }),
      visit('old', { start: sourced('2020-09') }),
    ],
  });
  const groups = (date: string) =>
    show(sameCountryAndTime(context, { card: { ...context.cards.visit(own), date }, countries: ['PE'] }, eventsOf(context)));

  test('is told apart by month and by year, an exercise counting at its host', () => {
    const card = context.cards.visit(own);
    expect(show(sameCountryAndTime(context, { card, countries: ['PE'] }, eventsOf(context)))).toEqual([
      [w.sameCountryMonth, ['unitas/2024']],
      [w.sameCountryYear, ['unitas/2024', 'may']],
    ]);
  });

  test('is not of the same month where only the year is known', () => {
    expect(groups('2024')[0]).toEqual([w.sameCountryMonth, []]);
  });
});

describe('the ways on from a page', () => {
  const programs = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => program(id));
  const own = program('own', { topics: ['sea'] });
  const context = contextWith({ programs: [own, ...programs], countries: [country('peru')] });
  const card = context.cards.program(own);
  const all = programs.map(context.cards.program);

  test('begin with what the author chose, all of it, and end with the topics', () => {
    const chosen = ['programs/f', 'programs/e', 'programs/nothing', 'countries/peru', 'programs/d', 'programs/c'];
    expect(show(waysOn(context, card, chosen, [{ title: 'Why', cards: all }]))).toEqual([
      [w.seeAlso, ['f', 'e', 'peru', 'd', 'c']],
      ['Why', ['a', 'b']],
      [w.kinds.topic, ['sea']],
    ]);
  });

  test('name nothing twice, nor the page itself', () => {
    const groups = waysOn(
      context,
      card,
      [],
      [
        { title: 'One', cards: [card, ...all.slice(0, 2)] },
        { title: 'Two', cards: all.slice(0, 3) },
      ],
    );
    expect(show(groups).slice(0, 2)).toEqual([
      ['One', ['a', 'b']],
      ['Two', ['c']],
    ]);
  });

  test('have so many in each group and no empty group', () => {
    const groups = waysOn(
      context,
      card,
      [],
      [
        { title: 'None', cards: [] },
        { title: 'Some', cards: all },
        { title: 'Few', cards: all.slice(MOST), most: 1 },
      ],
    );
    expect(show(groups).slice(0, 2)).toEqual([
      ['Some', ['a', 'b', 'c']],
      ['Few', ['d']],
    ]);
  });
});
