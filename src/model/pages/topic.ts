import type { Card } from '../card.ts';
import type { Context } from '../context.ts';
import { headOf, type Head } from '../head.ts';
import type { Words } from '../words/index.ts';
import type { Commander, Topic } from '../graph.ts';
import { numberSources, viewSource, type Citations, type SourceView } from '../citations.ts';
import { formatDate } from '../dates.ts';
import { formatNumber } from '../names.ts';
import { factsIn, type Fact } from '../facts.ts';
import type { Crumb } from '../record.ts';
import { recordsOfTopic, type RecordGroup } from '../relations.ts';
import { languageMarks } from '../search-fields.ts';
import { href, listPath, recordPath } from '../urls.ts';

export interface GatheringPage {
  path: string;
  title: string;
  kicker: string;
  description: string;
  card: Card;
  facts: Fact[];
  sentences: { text: string; sources: string[] }[];
  crumbs: Crumb[];
  citations: Citations;
  sources: SourceView[];
  groups: RecordGroup[];
}

const notEmpty = (group: { cards: Card[] }) => group.cards.length > 0;

/** The page of a topic: what the site files under it. */
export function topicPage({ graph, language, cards, words: w }: Context, topic: Topic): GatheringPage {
  const citations = numberSources(
    topic.text.flatMap(({ sources }) => sources),
    '',
    [],
  );
  const { programs, series, partnerships, visits } = recordsOfTopic(graph, topic.id);
  const counts = [
    w.kinds.program,
    programs.length,
    w.kinds.series,
    series.length,
    w.kinds.partnership,
    partnerships.length,
    w.kinds.visit,
    visits.length,
  ];
  const parts = [0, 2, 4, 6].map((at) => `${counts[at]}: ${formatNumber(Number(counts[at + 1]), language)}`);
  return {
    path: recordPath('topic', topic.id),
    title: topic.name[language],
    kicker: '',
    description: `${topic.name[language]}. ${parts.join('. ')}.`,
    card: cards.topic(topic),
    facts: [],
    sentences: topic.text,
    crumbs: [
      { title: w.home, href: href(language, '/') },
      { title: w.nav.topics, href: href(language, listPath('topic')) },
      { title: topic.name[language] },
    ],
    citations,
    sources: citations.ids.map((id, index) => viewSource(graph.source(id), index + 1)),
    groups: [
      { id: 'programs', title: w.kinds.program, cards: programs.map(cards.program) },
      { id: 'exercises', title: w.kinds.series, cards: series.map(cards.series) },
      { id: 'partnerships', title: w.kinds.partnership, cards: partnerships.map(cards.partnership) },
      { id: 'visits', title: w.kinds.visit, cards: visits.map(cards.visit), dated: true },
    ].filter(notEmpty),
  };
}

/** The page of a commander: term, what the sources say, and visits. */
export function commanderPage({ graph, language, cards, words: w }: Context, commander: Commander): GatheringPage {
  const card = cards.commander(commander);
  const visits = graph.visits.filter((visit) => visit.data.commander === commander.id);
  const date = (value: string) => formatDate(value, language);
  const f = factsIn(language);
  const citations = numberSources([...commander.sources, ...commander.facts.flatMap((fact) => fact.sources)], '', []);
  return {
    path: recordPath('commander', commander.id),
    title: card.title,
    kicker: commander.service,
    description: `${card.title}, ${commander.service}. ${w.kind.commander}: U.S. Southern Command, ${card.when}. ${w.visitsCount(visits.length)}.`,
    card,
    facts: [
      f.computed(w.fact.tookCommand, date(commander.tookCommand), {
        notes: [commander.acting ? { text: w.acting } : undefined],
        sources: commander.sources.slice(0, 2),
      }),
      f.computed(w.fact.leftCommand, commander.leftCommand ? date(commander.leftCommand) : w.termOpen, {
        sources: commander.leftCommand ? commander.sources.slice(0, 2) : [],
      }),
      f.computed(w.fact.visits, visits.length ? formatNumber(visits.length, language) : w.notOnRecord),
    ],
    sentences: commander.facts,
    crumbs: [
      { title: w.home, href: href(language, '/') },
      { title: w.kinds.commander, href: href(language, listPath('commander')) },
      { title: card.title },
    ],
    citations,
    sources: citations.ids.map((id, index) => viewSource(graph.source(id), index + 1)),
    groups: [{ id: 'visits', title: w.kinds.visit, cards: visits.map(cards.visit), dated: true }].filter(notEmpty),
  };
}

/** The head of a topic's or a commander's page. */
export function gatheringHead({ language, words: w }: Context, page: GatheringPage): Head {
  const marks = languageMarks(language, 'en');
  return headOf({
    language,
    path: page.path,
    title: `${page.title}: ${w.kind[page.card.kind].toLowerCase()}`,
    description: page.description,
    filters: [['type', w.kind[page.card.kind]], ...marks.filters],
    meta: [
      ['kind', page.card.kind],
      ['label', w.kind[page.card.kind]],
      ...marks.meta,
      ...(page.card.when ? [['when', page.card.when] as [string, string]] : []),
    ],
  });
}

/** The contents of a topic's or a commander's page. */
export const gatheringToc = (page: GatheringPage, w: Words): { id: string; title: string }[] => [
  ...(page.sentences.length > 0 ? [{ id: 'brief', title: w.inBrief }] : []),
  ...page.groups.map(({ id, title }) => ({ id, title })),
  ...(page.sources.length > 0 ? [{ id: 'sources', title: w.sources }] : []),
];
