import { expect, test } from 'vitest';
import { contextOf } from '../../../src/model/context.ts';
import { words } from '../../../src/model/words/index.ts';
import { graphOf } from '../../fixtures/graph.ts';

test('a graph has one context for each language, so that no card is made twice', () => {
  const graph = graphOf();
  expect(contextOf(graph, 'en')).toBe(contextOf(graph, 'en'));
  expect(contextOf(graph, 'es')).not.toBe(contextOf(graph, 'en'));
});

test('another graph, as after an edit, has contexts of its own', () => {
  expect(contextOf(graphOf(), 'en')).not.toBe(contextOf(graphOf(), 'en'));
});

test('a context has the words of its language', () => {
  expect(contextOf(graphOf(), 'pt').words).toBe(words.pt);
});
