import type { Language } from '../site.ts';
import { makeCards, type Cards } from './card.ts';
import type { Graph } from './graph.ts';
import { words, type Words } from './words/index.ts';

/** What every page function needs: the graph, and cards and words of one language. */
export interface Context {
  graph: Graph;
  language: Language;
  cards: Cards;
  words: Words;
}

const contexts = new WeakMap<Graph, Map<Language, Context>>();

/** The context of a language, made once per graph so that no card is made twice. */
export function contextOf(graph: Graph, language: Language): Context {
  const known = contexts.get(graph) ?? new Map<Language, Context>();
  contexts.set(graph, known);
  const context = known.get(language) ?? { graph, language, cards: makeCards(graph, language), words: words[language] };
  known.set(language, context);
  return context;
}
