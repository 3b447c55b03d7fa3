import type { Card } from '../model/card.ts';
import { sourcesOf } from '../model/citations.ts';
import { contextOf } from '../model/context.ts';
import { seriesId, type Entry, type Graph } from '../model/graph.ts';
import { once } from '../model/once.ts';
import { letterPath, sourcesPage } from '../model/pages/sources.ts';
import { allCards, recordCards } from '../model/record-cards.ts';
import { absolute, recordPath, shortPath, type RecordKind } from '../model/urls.ts';
import { site, type Language } from '../site.ts';
import { entriesOf } from './entries.ts';
import { DATASETS, type Dataset, type Row } from './fields.ts';

/** Gives what every row of a record begins with: addresses and titles. */
function headsOf(graph: Graph): (kind: RecordKind, id: string) => Row {
  const titles = (language: Language) =>
    new Map(allCards(contextOf(graph, language)).map(({ kind, id, title }) => [recordPath(kind, id), title]));
  const [en, es, pt] = [titles('en'), titles('es'), titles('pt')];
  return (kind, id) => {
    const path = recordPath(kind, id);
    return {
      url: absolute(site.origin, path),
      short_link: absolute(site.origin, shortPath(kind, id)),
      title_en: en.get(path) ?? null,
      title_es: es.get(path) ?? null,
      title_pt: pt.get(path) ?? null,
    };
  };
}

/** Rows of a kind of record; `own` gives its fields between those that all share. */
const records =
  <T extends Entry<{ topics: string[]; reviewed: string }>>(
    kind: RecordKind,
    list: (graph: Graph) => T[],
    own: (data: T['data'], entry: T, graph: Graph) => Row,
  ) =>
  (graph: Graph): Row[] => {
    const headOf = headsOf(graph);
    return list(graph).map((entry) => ({
      id: entry.id,
      ...headOf(kind, entry.id),
      ...own(entry.data, entry, graph),
      topics: entry.data.topics,
      reviewed: entry.data.reviewed,
      sources: sourcesOf(entry),
    }));
  };

function topicRows(graph: Graph): Row[] {
  const headOf = headsOf(graph);
  return graph.topics.map((topic) => ({
    id: topic.id,
    ...headOf('topic', topic.id),
    covers: topic.covers,
    background: topic.background ?? null,
    sources: sourcesOf({ data: topic, body: '' }),
  }));
}

/** The sources that a page uses: those that none does have no page. */
const sourceRows = (graph: Graph): Row[] =>
  sourcesPage(contextOf(graph, 'en'))
    .letters.flatMap(({ letter, publishers }) =>
      publishers.flatMap(({ sources }) =>
        sources.map(({ id }) => ({ source: graph.source(id), url: absolute(site.origin, `${letterPath(letter)}#s-${id}`) })),
      ),
    )
    .map(({ source, url }) => ({
      id: source.id,
      url,
      document_url: source.url,
      title: source.title,
      publisher: source.publisher,
      published: source.published ?? null,
      kind: source.kind,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

function pageRows(graph: Graph): Row[] {
  const headOf = headsOf(graph);
  const entries = entriesOf(graph);
  const sources = (kind: RecordKind) => new Map(entries[kind].map((entry) => [entry.id, sourcesOf(entry)]));
  const rowsOf = (kind: RecordKind, cards: Card[]): Row[] => {
    const named = sources(kind);
    return cards.map((card) => ({
      id: shortPath(kind, card.id).slice('/x/'.length),
      type: kind,
      ...headOf(kind, card.id),
      date: card.date || null,
      years: card.years.map(String),
      countries: card.countries,
      topics: card.topics,
      reviewed: card.reviewed || null,
      sources: named.get(card.id) ?? [],
    }));
  };
  return recordCards(contextOf(graph, 'en')).flatMap(([kind, cards]) => rowsOf(kind, cards));
}

const ROWS: Record<Dataset, (graph: Graph) => Row[]> = {
  programs: records(
    'program',
    (graph) => graph.programs,
    (data) => ({
      acronym: data.acronym ?? null,
      kind: data.kind,
      status: data.status.value,
      established: data.established?.value ?? null,
      run_by: data.runBy?.value ?? null,
      location: data.location?.value ?? null,
    }),
  ),
  exercises: records(
    'series',
    (graph) => graph.exercises,
    (data, { id }, graph) => ({
      domain: data.domain,
      status: data.status.value,
      first_held: data.firstHeld?.value ?? null,
      sponsor: data.sponsor?.value ?? null,
      lead: data.lead?.value ?? null,
      editions: graph.editionsOf(id).map((edition) => edition.id),
    }),
  ),
  editions: records(
    'edition',
    (graph) => graph.editions,
    (data, entry) => ({
      series: seriesId(entry),
      year: data.year,
      held: data.held,
      start: data.start?.value ?? null,
      end: data.end?.value ?? null,
      hosts: data.hosts?.value ?? [],
      participants: data.participants?.value ?? [],
      participant_count: data.participantCount?.value ?? null,
      personnel: data.personnel?.value ?? null,
      ships: data.ships?.value ?? null,
      aircraft: data.aircraft?.value ?? null,
      location: data.location?.value ?? null,
    }),
  ),
  partnerships: records(
    'partnership',
    (graph) => graph.partnerships,
    (data) => ({
      acronym: data.acronym ?? null,
      kind: data.kind,
      status: data.status?.value ?? null,
      established: data.established?.value ?? null,
      members: data.members?.value ?? [],
      states: data.states?.value ?? [],
      seat: data.seat?.value ?? null,
    }),
  ),
  visits: records(
    'visit',
    (graph) => graph.visits,
    (data) => ({
      commander: data.commander,
      confirmation: data.confirmation,
      start: data.start.value,
      end: data.end?.value ?? null,
      dates_of: data.datesOf,
      countries: data.countries.value,
      cities: data.cities?.value ?? [],
      occasion: data.occasion.value,
      conference: data.conference ?? null,
    }),
  ),
  countries: records(
    'country',
    (graph) => graph.countries,
    (data) => ({
      iso: data.iso,
      subregion: data.subregion,
      capital: data.capital?.value ?? null,
      institution: data.institution?.value ?? null,
      ally_since: data.allySince?.value ?? null,
    }),
  ),
  topics: topicRows,
  sources: sourceRows,
  pages: pageRows,
};

/** The rows of every collection; fields that no source states are null, lists without items are empty. */
export const rowsOf = once(
  (graph: Graph) => Object.fromEntries(DATASETS.map((name) => [name, ROWS[name](graph)])) as Record<Dataset, Row[]>,
);
