import { describe, expect, test } from 'vitest';
import type { Card, Cards } from '../../../../src/model/card.ts';
import { thingOf } from '../../../../src/model/json-ld/thing-of.ts';
import type { Collections } from '../../../../src/model/graph.ts';
import type { Language } from '../../../../src/site.ts';
import * as made from '../../../fixtures/graph.ts';
import { sourced } from '../../../fixtures/records.ts';

const ORIGIN = 'https://southern-partners.example';
const thing = (entries: Partial<Collections>, card: (cards: Cards) => Card, language: Language = 'en') => {
  const context = made.contextWith(entries, language);
  return JSON.parse(JSON.stringify(thingOf(context, card(context.cards)))) as Record<string, unknown>;
};

describe('a program', () => {
  const of = (kind: 'program' | 'school' | 'initiative' | 'task-force') => {
    const entry = made.program('school', { kind, acronym: 'CS', established: sourced('2001-01') });
    return thing({ programs: [entry] }, (cards) => cards.program(entry));
  };

  test.each([
    ['program', 'GovernmentService'],
    ['initiative', 'GovernmentService'],
    ['school', 'EducationalOrganization'],
    ['task-force', 'GovernmentOrganization'],
  ] as const)('of the kind "%s" is a %s', (kind, type) => {
    expect(of(kind)).toMatchObject({ '@type': type, name: 'Coast School', alternateName: 'CS', url: `${ORIGIN}/programs/school/` });
  });

  test('has a day of founding only as an organization', () => {
    expect([of('school')['foundingDate'], of('program')['foundingDate']]).toEqual(['2001-01', undefined]);
  });
});

describe('a partnership', () => {
  const of = (changes: Parameters<typeof made.partnership>[1]) => {
    const entry = made.partnership('pact', changes);
    return thing({ partnerships: [entry], countries: [made.country('peru')] }, (cards) => cards.partnership(entry));
  };

  test('with a seat is an organization, without one it is not', () => {
    const established = sourced('1982-10-29');
    expect(of({ seat: sourced('Barbados'), established })).toMatchObject({ '@type': 'Organization', foundingDate: '1982-10-29' });
    expect(of({ established })).toEqual({ '@type': 'Intangible', name: 'Coast Pact', url: `${ORIGIN}/partnerships/pact/` });
  });

  test.each(['bilateral', 'alliance-status'] as const)('of the kind "%s" is something intangible', (kind) => {
    expect(of({ kind, seat: sourced('Lima') })['@type']).toBe('Intangible');
  });

  test('of a National Guard is a service to its partner', () => {
    expect(of({ kind: 'state-partnership', members: sourced(['PE']) })).toMatchObject({
      '@type': 'GovernmentService',
      areaServed: [{ '@type': 'Country', name: 'Peru', url: `${ORIGIN}/countries/peru/` }],
    });
  });

  test('that meets is a series of events', () => {
    expect(of({ kind: 'conference' })['@type']).toBe('EventSeries');
  });
});

describe('an explainer', () => {
  const of = (changes: Parameters<typeof made.background>[1] = {}, language: Language = 'en', translations = [] as never[]) => {
    const entry = made.background('drills', changes);
    return thing({ background: [entry], translations }, (cards) => cards.background(entry), language);
  };

  test('is an article by the site', () => {
    expect(of()).toEqual({
      '@type': 'Article',
      headline: 'How drills began',
      url: `${ORIGIN}/background/drills/`,
      inLanguage: 'en',
      datePublished: '2025-01-10',
      author: { '@type': 'Organization', name: 'Southern Partners', url: `${ORIGIN}/` },
    });
  });

  test('was changed on the day of its last change of substance', () => {
    const changes = ['2025-03-01', '2025-05-20', '2025-04-02'].map((date) => ({ date, text: 'A figure was put right.' }));
    expect(of({ changes })['dateModified']).toBe('2025-05-20');
  });

  test('is in the language of its text, not in that of a page around it', () => {
    const translation = made.translation('background/drills.es') as never;
    expect([of({}, 'es')['inLanguage'], of({}, 'es', [translation])['inLanguage']]).toEqual(['en', 'es']);
  });
});

test('a country is named as its language does', () => {
  const entry = made.country('peru');
  expect(thing({ countries: [entry] }, (cards) => cards.country(entry), 'es')).toEqual({
    '@type': 'Country',
    name: 'Perú',
    url: `${ORIGIN}/es/countries/peru/`,
  });
});

test('a commander is a person with a rank', () => {
  expect(thing({}, (cards) => cards.commander(made.commander('doe')))).toEqual({
    '@type': 'Person',
    name: 'Jane Doe',
    url: `${ORIGIN}/commanders/doe/`,
    honorificPrefix: 'Adm.',
  });
});

test('a topic is a term', () => {
  expect(thing({}, (cards) => cards.topic(made.topic('sea')), 'pt')).toEqual({
    '@type': 'DefinedTerm',
    name: 'O mar',
    url: `${ORIGIN}/pt/topics/sea/`,
  });
});
