import type { Context } from '../context.ts';
import type { Background } from '../graph.ts';
import { viewRecord, type RecordView } from '../record.ts';
import { cardAt } from './visit.ts';

/** The page of an explainer; where to go next is what its author chose, then the other explainers. */
export function backgroundPage(context: Context, entry: Background): RecordView {
  const { graph, language, cards, words: w } = context;
  const chosen = entry.data.related.map((path) => cardAt(context, path)).filter((card) => card !== undefined);
  const others = graph.background.filter((other) => other !== entry).map(cards.background);
  return viewRecord({
    graph,
    language,
    collection: 'background',
    entry,
    card: cards.background(entry),
    kicker: '',
    facts: [],
    related: [
      { title: w.seeAlso, cards: chosen },
      { title: w.kinds.background, cards: others.slice(0, 4) },
      { title: w.kinds.topic, cards: entry.data.topics.map((id) => cards.topic(graph.topic(id))) },
    ],
  });
}
