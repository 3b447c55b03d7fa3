import { expect, test } from 'vitest';
import { claimReview } from '../../../../src/model/json-ld/claim.ts';
import type { Thing } from '../../../../src/model/json-ld/thing.ts';
import { words } from '../../../../src/model/words/index.ts';
import { VERDICTS } from '../../../../src/schema/data.ts';
import { site } from '../../../../src/site.ts';
import { claim, contextWith, source } from '../../../fixtures/graph.ts';

const review = (changes: Parameters<typeof claim>[1] = {}, language: 'en' | 'es' = 'en') => {
  const sources = [source('navy', { published: '2024-05' }), source('press', { published: null })];
  return claimReview(contextWith({ sources }, language), claim('oldest', changes)) as Thing & {
    reviewRating: Thing;
    itemReviewed: { appearance: Thing };
  };
};

test('is a ClaimReview by the site, with address and day', () => {
  expect(review({}, 'es')).toMatchObject({
    '@type': 'ClaimReview',
    url: `${site.origin}/es/claims/oldest/`,
    datePublished: '2025-01-10',
    inLanguage: 'es',
    claimReviewed: 'The exercise is the oldest of its kind.',
    author: { name: site.name },
  });
});

test.each([
  ['confirmed', 5],
  ['outdated', 3],
  ['unsupported', 2],
  ['wrong', 1],
] as const)('rates a claim that is %s with %i of 5', (verdict, ratingValue) => {
  expect(review({ verdict }).reviewRating).toMatchObject({ ratingValue, bestRating: 5, worstRating: 1 });
});

test('has no rating for an opinion, which is neither true nor false', () => {
  const { reviewRating } = review({ verdict: 'opinion' });
  expect([Object.keys(reviewRating).sort(), reviewRating['alternateName']]).toEqual([['@type', 'alternateName'], words.en.verdict.opinion]);
});

test.each(VERDICTS)('says the verdict "%s" in the words of the page', (verdict) => {
  expect(review({ verdict }, 'es').reviewRating['alternateName']).toBe(words.es.verdict[verdict]);
});

test('names the document in which the claim appeared, with its date if it has one', () => {
  const document = (id: string) => review({ document: id }).itemReviewed.appearance;
  expect(document('navy')).toMatchObject({ url: 'https://navy.example/report', datePublished: '2024-05' });
  expect(document('press')['datePublished']).toBeUndefined();
});
