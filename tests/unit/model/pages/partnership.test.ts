import { describe, expect, test } from 'vitest';
import { partnershipPage, partnershipSections } from '../../../../src/model/pages/partnership.ts';
import { words } from '../../../../src/model/words/index.ts';
import type { Language } from '../../../../src/site.ts';
import { contextWith, country, partnership, program, visit } from '../../../fixtures/graph.ts';
import { sourced } from '../../../fixtures/records.ts';
import { tableLinks, tableText } from '../../../fixtures/table.ts';

const w = words.en;
type Changes = Parameters<typeof partnership>[1];
function pageOf(
  changes: Changes = {},
  { others = [], language = 'en' }: { others?: ReturnType<typeof partnership>[]; language?: Language } = {},
) {
  const entry = partnership('own', changes);
  const entries = {
    partnerships: [entry, ...others],
    countries: [country('peru'), country('chile', { iso: 'CL' })],
    programs: [program('state-partnership-program', { title: 'The program' }), program('school', { topics: ['sea'] })],
    visits: [visit('to-lima')],
  };
  return partnershipPage(contextWith(entries, language), entry);
}
const pair: Changes = { kind: 'state-partnership', states: sourced(['WV']), members: sourced(['PE']) };

describe('the drawing of a partnership', () => {
  test('is a line between the two sides of a pair', () => {
    expect(pageOf(pair).chart).toBe('pair');
  });

  test.each([
    ['two states', { ...pair, states: sourced(['FL', 'VI']) }],
    ['two nations', { ...pair, members: sourced(['PE', 'CL']) }],
    ['no state', { members: sourced(['PE', 'US']) }],
  ])('is a chart of the members with %s', (_what, changes) => {
    expect(pageOf(changes).chart).toBe('members');
  });

  test.each([
    ['no member is in the area', { members: sourced(['US', 'CA']) }],
    ['no member is known', {}],
  ])('is none where %s', (_what, changes) => {
    expect(pageOf(changes).chart).toBeUndefined();
  });
});

describe('the facts of a partnership', () => {
  const facts = (changes: Changes, language: Language = 'en') =>
    pageOf(changes, { language }).facts.map(({ label, value }) => `${label}: ${value.text}`);

  test('of a pair name both sides in the language of the page', () => {
    expect(facts(pair, 'es')).toEqual([`${words.es.fact.states}: Virginia Occidental`, `${words.es.fact.nation}: Perú`]);
  });

  test('of others leave the members to their list', () => {
    expect(facts({ members: sourced(['PE', 'CL']), established: sourced('1996') })).toEqual([`${w.fact.since}: 1996`]);
  });
});

describe('the meetings of a conference', () => {
  const session = { id: 'own-2025', year: 2025, sources: ['press'] };
  const rows = (changes: object, language: Language = 'en') =>
    tableText(pageOf({ kind: 'conference', sessions: [{ ...session, ...changes }] }, { language }).sessions);

  test('have a dash for what no source states', () => {
    expect(rows({})).toEqual([['2025', '–', '–', '–', '–', '[press]']]);
  });

  test('have dates, place, host, theme and who attended', () => {
    const full = {
      start: '2025-08-19',
      end: '2025-08-21',
      place: 'Lima',
      country: 'PE',
      coHost: 'the ministry',
      theme: 'Cyber defense',
      attended: '13 nations',
    };
    expect(rows(full)).toEqual([['2025', '19 to 21 Aug 2025', 'Lima, Peru', 'the ministry', 'Cyber defense (13 nations)', '[press]']]);
  });

  test('have the end where the start is not known', () => {
    expect(rows({ end: '2025-08-21' })[0]?.[1]).toBe('21 Aug 2025');
  });

  test('do not name a place twice that is a country too', () => {
    expect(rows({ place: 'Panama', country: 'PA' })[0]?.[2]).toBe('Panama');
  });

  test('say when they were held online', () => {
    expect(rows({ virtual: true, country: 'PE' })[0]?.[2]).toBe(w.virtual);
  });

  test('say who attended where no theme is known', () => {
    expect(rows({ attended: '13 nations' })[0]?.[4]).toBe('13 nations');
  });

  test('lead to the commander’s visit, if it has a page', () => {
    const links = (id: string) => tableLinks(pageOf({ sessions: [{ ...session, start: '2025-02-11', visit: id }] }).sessions);
    expect([links('to-lima'), links('to-nowhere')]).toEqual([['/visits/to-lima/'], []]);
  });

  test('have their sources among those of the page', () => {
    expect(pageOf({ sessions: [session] }).citations.ids).toEqual(['navy', 'press']);
  });

  test('have no table where there are none', () => {
    expect(pageOf().sessions).toBeUndefined();
  });
});

test('the contents have the members and the meetings that are there', () => {
  const sections = (changes: Changes) => partnershipSections(pageOf(changes), w);
  expect(sections({})).toEqual([]);
  expect(sections({ members: sourced(['PE']), sessions: [{ id: 's-2025', year: 2025, sources: ['navy'] }] })).toEqual([
    { id: 'members', title: w.fact.members },
    { id: 'sessions', title: w.sessions },
  ]);
});

test('the members of a pair are called partners', () => {
  expect(partnershipSections(pageOf(pair), w)).toEqual([{ id: 'members', title: w.fact.partners }]);
});

describe('a partnership leads on', () => {
  const group = (page: ReturnType<typeof pageOf>, title: string) =>
    page.related.find((found) => found.title === title)?.cards.map(({ id }) => id);

  test('to partnerships of the same country', () => {
    const others = [partnership('near', { members: sourced(['PE', 'US']) }), partnership('far', { members: sourced(['CL', 'US']) })];
    expect(group(pageOf({ members: sourced(['PE', 'US']) }, { others }), w.sameCountry)).toEqual(['near']);
  });

  test('to partnerships of nearly the same members, the United States aside', () => {
    const others = [
      partnership('one', { members: sourced(['PE']) }),
      partnership('both', { members: sourced(['PE', 'CL']) }),
      partnership('none', { members: sourced(['US']) }),
    ];
    expect(group(pageOf({ members: sourced(['US', 'CL', 'PE']) }, { others }), w.membersInCommon)).toEqual(['both', 'one']);
  });

  test('to partnerships of its own kind on the same topics', () => {
    const others = [
      partnership('near', { topics: ['sea'] }),
      partnership('far'),
      partnership('other', { kind: 'bilateral', topics: ['sea'] }),
    ];
    expect(group(pageOf({ topics: ['sea'] }, { others }), 'Same topic: The sea')).toEqual(['near']);
  });

  test('to the program of the National Guard from a pair', () => {
    expect(group(pageOf({ ...pair, topics: ['sea'] }), w.partOf)).toEqual(['state-partnership-program']);
  });

  test('to programs on the same topics from any other', () => {
    expect(group(pageOf({ topics: ['sea'] }), 'Programs, same topic: The sea')).toEqual(['school']);
  });
});
