import { expect, test } from 'vitest';
import { thingOf } from '../../../../src/model/json-ld/thing-of.ts';
import * as made from '../../../fixtures/graph.ts';

test('series, editions, visits and claims are found by their cards too', () => {
  const exercises = [made.series('unitas')];
  const editions = [made.edition('unitas/2024')];
  const visits = [made.visit('2025-02-peru')];
  const claims = [made.claim('oldest')];
  const context = made.contextWith({ exercises, editions, visits, claims });
  const { cards } = context;
  const all = [...exercises.map(cards.series), ...editions.map(cards.edition), ...visits.map(cards.visit), ...claims.map(cards.claim)];
  expect(all.map((card) => thingOf(context, card)['@type'])).toEqual(['EventSeries', 'Event', 'Event', 'ClaimReview']);
});

test('a card without a record is an error', () => {
  const { cards } = made.contextWith();
  expect(() => thingOf(made.contextWith(), cards.topic(made.topic('space')))).toThrow('No topic "space"');
});
