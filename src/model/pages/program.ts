import { formatDate } from '../dates.ts';
import type { Program } from '../graph.ts';
import { formatList, languageName } from '../names.ts';
import { factsIn } from '../facts.ts';
import { sourcesIn, viewRecord, type RecordView } from '../record.ts';
import { sameTopics } from '../related.ts';
import type { Context } from '../context.ts';
import { cited, said, wrote, type Table } from '../table.ts';

export interface ProgramPage extends RecordView {
  figures: Table | undefined;
}

function figureTable({ language, words: w }: Context, figures: Program['data']['figures']): Table {
  return {
    caption: w.figuresCaption,
    columns: [{ title: w.figure }, { title: w.value }, { title: w.dates }, { title: w.sources }],
    rows: figures.map(({ label, value, asOf, sources }) => ({
      cells: [wrote(label, language), wrote(value, language), said(formatDate(asOf, language, 'short')), cited(sources)],
    })),
  };
}

/** The page of a program, school, initiative or task force. */
export function programPage(context: Context, entry: Program): ProgramPage {
  const { graph, language, cards, words: w } = context;
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
      ...sameTopics(context, card, graph.programs.map(cards.program), w.sameTopics),
      ...sameTopics(context, card, graph.exercises.map(cards.series), (topics, n) => w.kindSameTopics(w.kinds.series, topics, n)),
    ],
  });
  return { ...view, figures: data.figures.length > 0 ? figureTable(context, data.figures) : undefined };
}
