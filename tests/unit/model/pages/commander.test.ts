import { expect, test } from 'vitest';
import { commanderTerm, visitedCountries } from '../../../../src/model/pages/commander.ts';
import { commander, contextWith, country, visit } from '../../../fixtures/graph.ts';
import { sourced } from '../../../fixtures/records.ts';

const doe = commander('doe');
const context = contextWith({
  commanders: [doe, commander('roe')],
  countries: [country('peru')],
  visits: [
    visit('new', { start: sourced('2025-03-01'), countries: sourced(['PE', 'MX']) }),
    visit('old', { start: sourced('2025-01'), countries: sourced(['PE']) }),
    visit('other', { commander: 'roe', countries: sourced(['CL']) }),
  ],
});

test('a term has the visits of its commander alone, oldest first', () => {
  expect(commanderTerm(context, doe).visits.map(({ href }) => href)).toEqual(['/visits/old/', '/visits/new/']);
});

test('a term without an end runs to the day of the build, or to where sources end before it', () => {
  const late = contextWith({ commanders: [doe] }, 'en', '2026-11-25');
  expect([commanderTerm(context, doe).until, commanderTerm(late, doe).until]).toEqual(['2025-07-01', '2026-05-31']);
});

test('countries visited go by number; one visit leads to it, several to the visits on the page of the country', () => {
  expect(visitedCountries(context, doe).map(({ iso, count, href }) => [iso, count, href])).toEqual([
    ['PE', 2, '/countries/peru/#visits'],
    ['MX', 1, '/visits/new/'],
  ]);
});
