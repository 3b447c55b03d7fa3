import type { Language } from '../site.ts';
import { shareOf, sourcesOf, type Share } from './citations.ts';
import { formatDate, formatRange, yearOf } from './dates.ts';
import { authorLang } from './facts.ts';
import {
  editionDate,
  type Claim,
  type Commander,
  type Country,
  type Edition,
  type Entry,
  type Graph,
  type Partnership,
  type Topic,
  type Visit,
} from './graph.ts';
import { countryList, countryName, formatList, stateName } from './names.ts';
import { countrySources, seriesSources } from './record-sources.ts';
import { href, recordPath, type RecordKind } from './urls.ts';
import { words, type Words } from './words/index.ts';

/** What a list, a search result or a link to a record shows. */
export interface Card {
  kind: RecordKind;
  id: string;
  href: string;
  title: string;
  /** Language of a title that is a sentence of an author; names of things have none. */
  titleLanguage?: Language | undefined;
  /** The finer kind: "Maritime", "Conference", "School". */
  label: string;
  summary: string;
  summaryLanguage: Language;
  /** The date in words, or an empty string. */
  when: string;
  /** For sorting: "2025-08-19", or an empty string. */
  date: string;
  years: number[];
  countries: string[];
  topics: string[];
  /** A finer facet: domain, kind of partnership, region, commander. */
  facet: string;
  share: Share;
  reviewed: string;
}

/** Makes the cards of one language; each card is made once. */
export function makeCards(graph: Graph, language: Language) {
  const w = words[language];
  const cache = new Map<string, Card>();
  const once = (kind: RecordKind, id: string, make: () => Card): Card => {
    const key = `${kind}:${id}`;
    const card = cache.get(key) ?? make();
    cache.set(key, card);
    return card;
  };

  type Written = Entry<{ summary: { value: string }; topics: string[]; reviewed: string }>;
  const base = (kind: RecordKind, collection: string, entry: Written, sources = sourcesOf(entry)) => {
    const translation = language === 'en' ? undefined : graph.translation(collection, entry.id, language);
    return {
      kind,
      id: entry.id,
      href: href(language, recordPath(kind, entry.id)),
      summary: translation?.data.summary ?? entry.data.summary.value,
      summaryLanguage: translation || language === 'en' ? language : ('en' as const),
      translatedTitle: translation?.data.title,
      topics: entry.data.topics,
      reviewed: entry.data.reviewed,
      share: shareOf(sources, graph),
      when: '',
      date: '',
      years: [] as number[],
      countries: [] as string[],
      facet: '',
    };
  };

  const program = (entry: Graph['programs'][number]): Card =>
    once('program', entry.id, () => {
      const common = base('program', 'programs', entry);
      const { established, kind } = entry.data;
      return {
        ...common,
        title: common.translatedTitle ?? entry.data.title,
        label: w.programKind[kind],
        facet: kind,
        date: established?.value ?? '',
        when: established ? w.since(formatDate(established.value, language, 'short')) : '',
      };
    });

  const series = (entry: Graph['exercises'][number]): Card =>
    once('series', entry.id, () => {
      const editions = graph.editionsOf(entry.id);
      const common = base('series', 'exercises', entry, seriesSources(graph, entry));
      return {
        ...common,
        title: common.translatedTitle ?? entry.data.title,
        label: w.domain[entry.data.domain],
        facet: entry.data.domain,
        date: editions[0] ? editionDate(editions[0]) : (entry.data.firstHeld?.value ?? ''),
        when: entry.data.firstHeld ? w.since(formatDate(entry.data.firstHeld.value, language, 'short')) : '',
        years: [...new Set(editions.map((edition) => edition.data.year))],
        countries: [...new Set(editions.flatMap(countriesOfEdition))],
      };
    });

  const edition = (entry: Edition): Card =>
    once('edition', entry.id, () => {
      const parent = graph.seriesOf(entry);
      const common = base('edition', 'editions', entry);
      return {
        ...common,
        title: common.translatedTitle ?? entry.data.title,
        label: w.domain[parent.data.domain],
        facet: parent.data.domain,
        topics: [...new Set([...entry.data.topics, ...parent.data.topics])],
        date: editionDate(entry),
        when: editionWhen(entry, language),
        years: [entry.data.year],
        countries: countriesOfEdition(entry),
      };
    });

  const partnership = (entry: Partnership): Card =>
    once('partnership', entry.id, () => {
      const common = base('partnership', 'partnerships', entry);
      const { established, kind, members } = entry.data;
      return {
        ...common,
        title: common.translatedTitle ?? partnershipTitle(entry, language),
        label: w.partnershipKind[kind],
        facet: kind,
        date: established?.value ?? '',
        when: established ? w.since(formatDate(established.value, language, 'short')) : '',
        countries: members?.value ?? [],
      };
    });

  const visit = (entry: Visit): Card =>
    once('visit', entry.id, () => ({
      ...base('visit', 'visits', entry),
      title: visitTitle(graph, entry, language),
      label: graph.commander(entry.data.commander).name,
      facet: entry.data.commander,
      date: entry.data.start.value,
      when: formatRange(entry.data.start.value, entry.data.end?.value, language, 'short'),
      years: [yearOf(entry.data.start.value)],
      countries: entry.data.countries.value,
    }));

  const country = (entry: Country): Card =>
    once('country', entry.id, () => ({
      ...base('country', 'countries', entry, countrySources(graph, entry)),
      title: countryName(entry.data.iso, language),
      label: w.subregion[entry.data.subregion],
      facet: entry.data.subregion,
      countries: [entry.data.iso],
    }));

  const background = (entry: Graph['background'][number]): Card =>
    once('background', entry.id, () => {
      const common = base('background', 'background', entry);
      return { ...common, title: common.translatedTitle ?? entry.data.title, label: w.kind.background };
    });

  const plain = (kind: 'topic' | 'commander' | 'claim', id: string, title: string, ids: string[]): Card => ({
    kind,
    id,
    href: href(language, recordPath(kind, id)),
    title,
    label: w.kind[kind],
    summary: '',
    summaryLanguage: language,
    when: '',
    date: '',
    years: [],
    countries: [],
    topics: [],
    facet: '',
    share: shareOf(ids, graph),
    reviewed: '',
  });
  const topic = (entry: Topic): Card =>
    once('topic', entry.id, () => plain('topic', entry.id, entry.name[language], sourcesOf({ data: entry, body: '' })));
  const commander = (entry: Commander): Card =>
    once('commander', entry.id, () => ({
      ...plain('commander', entry.id, `${entry.rank} ${entry.name}`, sourcesOf({ data: entry, body: '' })),
      date: entry.tookCommand,
      when: w.term(
        formatDate(entry.tookCommand, language, 'short'),
        entry.leftCommand ? formatDate(entry.leftCommand, language, 'short') : undefined,
      ),
    }));

  const claim = (entry: Claim): Card =>
    once('claim', entry.id, () => ({
      ...plain('claim', entry.id, entry.title, [...new Set([entry.document, ...entry.sources])]),
      titleLanguage: authorLang(language),
      label: w.verdict[entry.verdict],
      facet: entry.verdict,
      summary: entry.claim,
      summaryLanguage: 'en',
      reviewed: entry.reviewed,
    }));

  return { program, series, edition, partnership, visit, country, background, topic, commander, claim };
}
export type Cards = ReturnType<typeof makeCards>;

/** The kind of a record with the finer one: "Exercise, Maritime". */
export const kindLabel = ({ kind, label }: Card, w: Words): string =>
  label === '' || label === w.kind[kind] ? w.kind[kind] : `${w.kind[kind]}, ${label}`;

/** Hosts and named participants of an edition, each once. */
export const countriesOfEdition = (edition: Edition): string[] => [
  ...new Set([...(edition.data.hosts?.value ?? []), ...(edition.data.participants?.value ?? [])]),
];

/** An edition's dates in words: the span, one end, or the year. */
export function editionWhen(edition: Edition, language: Language): string {
  const { start, end, year } = edition.data;
  return formatRange(start?.value ?? end?.value ?? String(year), end?.value, language, 'short');
}

/**
 * "Visit to Argentina, August 2025", or the same in another order; the day is added where a country was visited twice in a month.
 */
export function visitTitle(graph: Graph, visit: Visit, language: Language, shape = words[language].visitTitle): string {
  const names = countryList(visit.data.countries.value, language);
  const month = visit.data.start.value.slice(0, 7);
  const twins = graph.visits.filter(
    (other) => other.data.start.value.startsWith(month) && other.data.countries.value.join() === visit.data.countries.value.join(),
  );
  const date = twins.length > 1 ? visit.data.start.value : month;
  return shape(names, formatDate(date, language));
}

/** The title of a partnership; that of a National Guard pair is made from its two sides, so that it reads in each language. */
export function partnershipTitle(entry: Partnership, language: Language): string {
  const { kind, states, members, title } = entry.data;
  if (language === 'en' || kind !== 'state-partnership' || !states || !members || members.value.length > 2) return title;
  return formatList(
    [...states.value.map((code) => stateName(code, language)), ...members.value.map((iso) => countryName(iso, language))],
    language,
  );
}
