import { formatDate } from '../dates.ts';
import type { Program } from '../graph.ts';
import { formatList, languageName } from '../names.ts';
import { factsIn } from '../facts.ts';
import { sourcesIn, viewRecord, type RecordView } from '../record.ts';
import { nearest } from '../relations.ts';
import type { Context } from '../context.ts';

export interface ProgramPage extends RecordView {
  figures: Program['data']['figures'];
}

/** The page of a program, school, initiative or task force. */
export function programPage({ graph, language, cards, words: w }: Context, entry: Program): ProgramPage {
  const { data } = entry;
  const card = cards.program(entry);
  const date = (value: string) => formatDate(value, language);
  const f = factsIn(language);
  const view = viewRecord({
    graph,
    language,
    collection: 'programs',
    entry,
    card,
    kicker: data.acronym ?? '',
    facts: [
      f.worded(w.fact.runBy, data.runBy),
      f.shown(w.fact.established, data.established, date),
      f.shown(w.fact.establishedInRegion, data.establishedInRegion, date),
      f.shown(w.fact.status, data.status, (value) => w.status[value]),
      f.worded(w.fact.location, data.location),
      f.worded(w.fact.audience, data.audience),
      f.worded(w.fact.legalBasis, data.legalBasis),
      f.shown(w.fact.languages, data.languages, (value) =>
        formatList(
          value.map((code) => languageName(code, language)),
          language,
        ),
      ),
    ],
    after: sourcesIn(data.figures),
    related: [
      { title: w.nearInKind, cards: nearest(card, graph.programs.map(cards.program), 4) },
      { title: w.kinds.series, cards: nearest(card, graph.exercises.map(cards.series), 4) },
      { title: w.kinds.topic, cards: data.topics.map((id) => cards.topic(graph.topic(id))).slice(0, 4) },
    ],
  });
  return { ...view, figures: data.figures };
}
