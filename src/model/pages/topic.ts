import type { Card } from '../card.ts';
import { citePanel, type CitePanel } from '../citable.ts';
import type { Context } from '../context.ts';
import { headOf, type Head } from '../head.ts';
import type { Words } from '../words/index.ts';
import type { Commander, Topic } from '../graph.ts';
import { numberSources, viewSource, type Citations, type SourceView } from '../citations.ts';
import { formatDate } from '../dates.ts';
import { SHAPES, type FacetList } from '../facet-lists.ts';
import { byName, formatNumber } from '../names.ts';
import { factsIn, type Fact } from '../facts.ts';
import { historyOf, type History } from '../history.ts';
import type { Crumb } from '../record.ts';
import { MOST, type RelatedGroup } from '../related.ts';
import { recordsOfTopic, type RecordGroup } from '../relations.ts';
import { languageMarks } from '../search-fields.ts';
import { unfurlImage } from '../unfurl.ts';
import { href, listPath, recordPath } from '../urls.ts';
import { listOf } from './panel.ts';

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
  related: RelatedGroup[];
  cite: CitePanel;
  history: History;
}

const notEmpty = (group: { cards: Card[] }) => group.cards.length > 0;

/** A group of a topic's records with their number; a long one leads to the list of them. */
function topicGroup(context: Context, topic: Topic, id: Exclude<FacetList, 'editions'>, cards: Card[]): RecordGroup {
  const { language, words: w } = context;
  const { kind } = SHAPES[id];
  const dated = kind === 'visit';
  return {
    id,
    title: `${w.kinds[kind]} (${formatNumber(cards.length, language)})`,
    cards: dated ? cards : cards.toSorted((a, b) => byName(language)(a.title, b.title)),
    dated,
    more: listOf(context, { list: id, name: 'topic', value: topic.id }),
  };
}

/** The page of a topic: what the site files under it. */
export function topicPage(context: Context, topic: Topic): GatheringPage {
  const { graph, language, cards, words: w } = context;
  const history = historyOf(topic);
  const citations = numberSources(
    topic.text.flatMap(({ sources }) => sources),
    '',
    [],
  );
  const { programs, series, partnerships, visits } = recordsOfTopic(graph, topic.id);
  const groups = [
    topicGroup(context, topic, 'programs', programs.map(cards.program)),
    topicGroup(context, topic, 'exercises', series.map(cards.series)),
    topicGroup(context, topic, 'partnerships', partnerships.map(cards.partnership)),
    topicGroup(context, topic, 'visits', visits.map(cards.visit)),
  ];
  const counts = (['program', 'series', 'partnership', 'visit'] as const)
    .map((kind, at) => `${w.kinds[kind]}: ${formatNumber(groups[at]?.cards.length ?? 0, language)}`)
    .join('. ');
  return {
    path: recordPath('topic', topic.id),
    title: topic.name[language],
    kicker: '',
    description: `${topic.name[language]}. ${counts}.`,
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
    groups: groups.filter(notEmpty),
    related: [
      { title: w.kinds.background, cards: explainersOf(context, topic) },
      { title: w.topicsTogether, cards: topicsTogether(context, topic) },
    ].filter(notEmpty),
    cite: citePanel(context, cards.topic(topic), history),
    history,
  };
}

/** The explainer on the topic first, then others that are filed under it. */
const explainersOf = ({ graph, cards }: Context, topic: Topic): Card[] =>
  graph.background
    .filter(({ id, data }) => id === topic.background || data.topics.includes(topic.id))
    .sort((a, b) => Number(b.id === topic.background) - Number(a.id === topic.background))
    .slice(0, MOST)
    .map(cards.background);

/** Topics under which most of the same records are filed, by the part that these are of the records under either. */
function topicsTogether({ graph, cards }: Context, topic: Topic): Card[] {
  const filed = [...graph.programs, ...graph.exercises, ...graph.partnerships, ...graph.visits].map(({ data }) => data.topics);
  const share = (other: Topic) => {
    const either = filed.filter((topics) => topics.includes(topic.id) || topics.includes(other.id));
    return either.filter((topics) => topics.includes(topic.id) && topics.includes(other.id)).length / (either.length || 1);
  };
  return graph.topics
    .filter((other) => other !== topic)
    .map((other) => ({ other, share: share(other) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, 4)
    .map(({ other }) => cards.topic(other));
}

/** The page of a commander: term, what the sources say, and visits. */
export function commanderPage(context: Context, commander: Commander): GatheringPage {
  const { graph, language, cards, words: w } = context;
  const history = historyOf(commander);
  const inOrder = graph.commanders.toSorted((a, b) => (a.tookCommand < b.tookCommand ? -1 : 1));
  const at = inOrder.findIndex(({ id }) => id === commander.id);
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
    related: [
      { title: w.commandBefore, cards: inOrder.slice(Math.max(0, at - 1), at).map(cards.commander) },
      { title: w.commandAfter, cards: inOrder.slice(at + 1, at + 2).map(cards.commander) },
    ].filter(notEmpty),
    cite: citePanel(context, card, history),
    history,
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
    image: unfurlImage(page.card, { language, words: w }),
    cite: page.cite.citable,
  });
}

/** The contents of a topic's or a commander's page; `sections` are those that a template adds after the sentences. */
export const gatheringToc = (
  page: GatheringPage,
  w: Words,
  sections: readonly { id: string; title: string }[] = [],
): { id: string; title: string }[] => [
  ...(page.sentences.length > 0 ? [{ id: 'brief', title: w.inBrief }] : []),
  ...sections,
  ...page.groups.map(({ id, title }) => ({ id, title })),
  ...(page.sources.length > 0 ? [{ id: 'sources', title: w.sources }] : []),
  { id: 'changes', title: w.changes },
  ...(page.related.length > 0 ? [{ id: 'next', title: w.next }] : []),
];
