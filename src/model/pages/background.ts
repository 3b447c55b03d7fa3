import type { Context } from '../context.ts';
import type { Background } from '../graph.ts';
import { viewRecord, type RecordView } from '../record.ts';
import { sameTopics } from '../related.ts';

/** The page of an explainer; where to go next is what its author chose, then explainers and programs on the same topics. */
export function backgroundPage(context: Context, entry: Background): RecordView {
  const { graph, language, cards, words: w } = context;
  const card = cards.background(entry);
  return viewRecord({
    graph,
    language,
    collection: 'background',
    entry,
    card,
    kicker: '',
    facts: [],
    related: sameTopics(context, card, graph.background.map(cards.background), w.sameTopics),
  });
}
