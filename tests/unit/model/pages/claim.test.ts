import { describe, expect, test } from 'vitest';
import { claimPage, claimsPage } from '../../../../src/model/pages/claim.ts';
import { words } from '../../../../src/model/words/index.ts';
import { claim, claimDocument, contextWith, program } from '../../../fixtures/graph.ts';

const w = words.en;

describe('the page of a claim', () => {
  const entry = claim('oldest', { document: 'press', sources: ['navy', 'press'], about: ['programs/school', 'programs/nothing'] });
  const documents = [claimDocument('press', { name: { en: 'A leaflet', es: 'Un folleto', pt: 'Um folheto' } })];
  const entries = { claims: [entry], documents, programs: [program('school')] };
  const page = claimPage(contextWith(entries), entry);

  test('has the verdict with its meaning', () => {
    expect(page.verdict).toEqual({ key: 'unsupported', label: w.verdict.unsupported, meaning: w.verdictMeaning.unsupported });
  });

  test('says where the claim was met, never by the name of a file', () => {
    expect(page.document).toMatchObject({ name: 'A leaflet', source: 'press' });
    expect(claimPage(contextWith(entries, 'es'), entry).document.name).toBe('Un folleto');
  });

  test('numbers the document first, then the sources, each once', () => {
    expect(page.citations.ids).toEqual(['press', 'navy']);
    expect(page.sources.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('leads to the pages it concerns that are there', () => {
    expect(page.about.map(({ href }) => href)).toEqual(['/programs/school/']);
  });

  test('leads to other claims about the same pages, those that share most first', () => {
    const others = [
      claim('one', { about: ['programs/nothing'] }),
      claim('both', { about: ['programs/school', 'programs/nothing'] }),
      claim('none', { about: ['programs/other'] }),
    ];
    const related = (claims: typeof others) =>
      claimPage(contextWith({ ...entries, claims: [entry, ...claims] }), entry).related.map(({ title, cards }) => [
        title,
        cards.map(({ id }) => id),
      ]);
    expect([related(others), related([])]).toEqual([[[w.sameClaimPages, ['both', 'one']]], []]);
  });

  test('says when it was checked', () => {
    expect(page.facts.map(({ label, value }) => `${label}: ${value.text}`)).toContain(`${w.claimFact.checked}: 15 June 2025`);
  });

  test('is filed in the search under its kind and the language in which it is written', () => {
    expect(page.head.filters).toEqual([
      ['type', w.kind.claim],
      ['language', 'English'],
    ]);
  });
});

describe('the list of claims', () => {
  const claims = [
    claim('a', { document: 'press', verdict: 'wrong' }),
    claim('b', { verdict: 'confirmed' }),
    claim('c', { verdict: 'wrong' }),
    claim('d', { verdict: 'confirmed' }),
  ];
  const { groups } = claimsPage(contextWith({ claims, documents: [claimDocument('navy'), claimDocument('press')] }));

  test('has the claims of each document, in the order of the documents', () => {
    expect(groups.map(({ id, cards }) => [id, cards.map((card) => card.id)])).toEqual([
      ['navy', ['b', 'c', 'd']],
      ['press', ['a']],
    ]);
  });

  test('counts the verdicts of each document, the best supported first', () => {
    expect(groups.map(({ counts }) => counts)).toEqual([
      `${w.claimsCounted(2, w.verdict.confirmed)}, ${w.claimsCounted(1, w.verdict.wrong)}`,
      w.claimsCounted(1, w.verdict.wrong),
    ]);
  });
});
