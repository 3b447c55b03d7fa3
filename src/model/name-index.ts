import { LANGUAGES, type Language } from '../site.ts';
import { partnershipTitle, type Card } from './card.ts';
import type { Context } from './context.ts';
import type { Graph, Term } from './graph.ts';
import type { FirstNames, MoreNames, NameBlock, NameKind } from './name-blocks.ts';
import { GAPS, listPath } from './urls.ts';
import { words } from './words/index.ts';

interface Row {
  id: string;
  title: string;
  names: string[];
  date?: string;
  where?: readonly string[];
}
// Longer expansions explain more than they name.
const LONGEST_NAME = 70;
// The office that a commander's page is looked for by.
const OFFICE = ['SOUTHCOM commander'];
// Words that every page of a kind is found by.
const GENERIC = new Set(['', 'state', 'partnership', 'exercise', 'ejercicio', 'exercicio', 'of', 'the', 'y', 'e', 'and']);
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Names without those whose every word stands in the title or in a name before, case and accents aside. */
function distinct(title: string, names: readonly string[]): string[] {
  const wordsOf = (text: string) => fold(text).split(/[^\p{L}\p{N}]+/u);
  const kept = [new Set(wordsOf(title))];
  return names.filter((name) => {
    const own = wordsOf(name);
    if (name.length > LONGEST_NAME || kept.some((known) => own.every((word) => known.has(word) || GENERIC.has(word)))) return false;
    kept.push(new Set(own));
    return true;
  });
}

function block(kind: NameKind, rows: readonly Row[]): NameBlock {
  const column = (cell: (row: Row) => string) => rows.map((row) => cell(row).replaceAll('\n', ' ')).join('\n');
  return {
    kind,
    ids: column(({ id }) => id),
    titles: column(({ title }) => title),
    names: column(({ title, names }) =>
      distinct(title, names)
        .map((name) => name.replaceAll('|', '/'))
        .join('|'),
    ),
    dates: column(({ date }) => date ?? ''),
    where: column(({ where }) => (where ?? []).join('')),
  };
}

/** What a term is called in any language: its letters, expansions, former names. A remark after a colon is left out. */
const namesOfTerm = (term: Term): string[] => [
  term.term,
  ...LANGUAGES.flatMap((language) => term.expansion[language].split(': ')[0] ?? []),
  ...term.formerly,
  ...term.aliases,
];

function glossaryNames(graph: Graph): (path: string) => string[] {
  const terms = Map.groupBy(graph.glossary, ({ see }) => see ?? '');
  const spoken = Map.groupBy(graph.synonyms, ({ see }) => see ?? '');
  return (path) => [...(terms.get(path) ?? []).flatMap(namesOfTerm), ...(spoken.get(path) ?? []).flatMap(({ words: list }) => list)];
}

/** Names, other names and former names of everything that has few entries, in the titles of a language. */
export function firstNames(context: Context): FirstNames {
  const { graph, language, cards } = context;
  const terms = glossaryNames(graph);
  const rows = <T extends { id: string; data: { aliases: string[]; title?: string } }>(
    list: readonly T[],
    card: (entry: T) => Card,
    collection: string,
    extra: (entry: T) => string[] = () => [],
  ): Row[] =>
    list.map((entry) => {
      const translation = graph.translation(collection, entry.id, language);
      const own = entry.data.title === undefined ? [] : [entry.data.title];
      const names = [
        ...own,
        ...extra(entry),
        ...(translation?.data.aliases ?? []),
        ...entry.data.aliases,
        ...terms(`${collection}/${entry.id}`),
      ];
      return { id: entry.id, title: card(entry).title, names };
    });
  const partners = rows(graph.partnerships, cards.partnership, 'partnerships', (entry) =>
    LANGUAGES.map((other) => partnershipTitle(entry, other)),
  );
  return {
    blocks: [
      block(
        'program',
        rows(graph.programs, cards.program, 'programs', ({ data }) => (data.location ? [data.location.value] : [])),
      ),
      block('series', rows(graph.exercises, cards.series, 'exercises')),
      block(
        'partnership',
        partners.map((row, at) => ({ ...row, where: membersOf(graph.partnerships[at]?.data.members?.value) })),
      ),
      block(
        'country',
        rows(graph.countries, cards.country, 'countries').map((row, at) => ({ ...row, where: [graph.countries[at]?.data.iso ?? ''] })),
      ),
      block('topic', topicRows(graph, language)),
      block(
        'commander',
        graph.commanders.map((entry) => ({ id: entry.id, title: cards.commander(entry).title, names: OFFICE, date: entry.tookCommand })),
      ),
      block('background', rows(graph.background, cards.background, 'background')),
      block('page', sitePages(context)),
    ],
    synonyms: graph.synonyms
      .filter(({ see }) => see === undefined)
      .map(({ id, words, country, kind }) => `${keyOf(id, country, kind)}=${words.join('|')}`)
      .join('\n'),
    countries: [
      ...new Set([...graph.countries.map(({ data }) => data.iso), ...graph.synonyms.flatMap(({ country }) => country ?? [])]),
    ].join(''),
  };
}

const keyOf = (id: string, country: string | undefined, kind: string | undefined): string =>
  country ? `iso:${country.toLowerCase()}` : kind ? `kind:${kind}` : id;

// A pair or a treaty is looked for by its members; a body of twenty is not.
const membersOf = (members: readonly string[] = []): readonly string[] => (members.length > 2 ? [] : members);

const topicRows = (graph: Graph, language: Language): Row[] =>
  graph.topics.map(({ id, name }) => ({ id, title: name[language], names: Object.values(name) }));

/** Pages about the site and the lists, by their titles in all languages. */
function sitePages({ graph, language }: Context): Row[] {
  const written = graph.site.map(({ id, data }): Row => {
    const translation = graph.translation('site', id, language);
    const others = LANGUAGES.flatMap((other) => graph.translation('site', id, other)?.data.title ?? []);
    return { id: `/${id}/`, title: translation?.data.title ?? data.title, names: [data.title, ...others, ...data.aliases] };
  });
  const titled = (id: string, title: (language: Language) => string): Row => ({ id, title: title(language), names: LANGUAGES.map(title) });
  const lists = ['program', 'series', 'partnership', 'visit', 'country', 'topic', 'commander', 'background', 'claim'] as const;
  return [
    ...written,
    ...lists.map((kind) => titled(listPath(kind), (other) => words[other].kinds[kind])),
    titled('/glossary/', (other) => words[other].glossaryTitle),
    titled('/sources/', (other) => words[other].sourcesTitle),
    titled(GAPS, (other) => words[other].gapsTitle),
    titled('/a-z/', (other) => words[other].azTitle),
  ];
}

/** Names of what has many entries: editions, visits, claims, and terms of the glossary that have no page of their own. */
export function moreNames({ graph, language, cards }: Context): MoreNames {
  const date = (card: Card) => card.date;
  return {
    blocks: [
      block(
        'edition',
        graph.editions.map((entry) => ({
          id: entry.id,
          title: cards.edition(entry).title,
          names: [...entry.data.aliases, ...entry.data.places.map((id) => graph.place(id).name)],
          date: date(cards.edition(entry)),
          where: entry.data.hosts?.value ?? [],
        })),
      ),
      block(
        'visit',
        graph.visits.map((entry) => ({
          id: entry.id,
          title: cards.visit(entry).title,
          names: [
            ...entry.data.aliases,
            ...(entry.data.cities?.value ?? []),
            graph.commander(entry.data.commander).name,
            ...entry.data.metWith.map(({ name }) => name),
          ],
          date: entry.data.start.value,
          where: entry.data.countries.value,
        })),
      ),
      block(
        'claim',
        graph.claims.map(({ id, title }) => ({ id, title, names: [] })),
      ),
      block(
        'term',
        graph.glossary
          .filter(({ see }) => see === undefined)
          .map((term) => ({ id: `/glossary/#${term.id}`, title: term.term, names: [term.expansion[language], ...namesOfTerm(term)] })),
      ),
    ],
  };
}
