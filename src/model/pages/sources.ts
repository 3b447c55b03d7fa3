import type { Card } from '../card.ts';
import { shareOf, sourcesOf, viewSource, type Share, type SourceView } from '../citations.ts';
import { contextOf, type Context } from '../context.ts';
import type { Graph } from '../graph.ts';
import { byName } from '../names.ts';
import type { Words } from '../words/index.ts';

export interface UsedSource extends SourceView {
  usedBy: Card[];
}
export interface Publisher {
  name: string;
  sources: UsedSource[];
}
export interface SourcesPage {
  share: Share;
  /** Publishers by the first letter of their names; "0" holds those that begin with a digit or another sign. */
  letters: { letter: string; publishers: Publisher[] }[];
  /** Publishers with most sources, the largest first. */
  largest: { name: string; letter: string; count: number; primary: number }[];
}

/** The pages that use each source, by its id. */
function usersOf({ graph, cards }: Context): Map<string, Card[]> {
  const users = new Map<string, Card[]>();
  const note = <T>(entries: readonly T[], ids: (entry: T) => readonly string[], make: (entry: T) => Card) => {
    for (const entry of entries) for (const id of ids(entry)) users.set(id, [...(users.get(id) ?? []), make(entry)]);
  };
  const inData = (data: unknown) => sourcesOf({ data, body: '' });
  note(graph.programs, sourcesOf, cards.program);
  note(graph.exercises, sourcesOf, cards.series);
  note(graph.editions, sourcesOf, cards.edition);
  note(graph.partnerships, sourcesOf, cards.partnership);
  note(graph.visits, sourcesOf, cards.visit);
  note(graph.countries, sourcesOf, cards.country);
  note(graph.background, sourcesOf, cards.background);
  note(graph.topics, inData, cards.topic);
  note(graph.commanders, inData, cards.commander);
  note(graph.claims, (claim) => [...new Set([claim.document, ...claim.sources])], cards.claim);
  return users;
}

const letterOf = (name: string): string =>
  /^[A-Z]/.exec(
    name
      .normalize('NFD')
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .toUpperCase(),
  )?.[0] ?? '0';
const LARGEST = 20;

/** Every source that a page uses, by publisher, with the pages that use it. */
export function sourcesPage(context: Context): SourcesPage {
  const { graph, language } = context;
  const users = usersOf(context);
  const alphabetical = byName(language);
  const views = [...users].map(([id, usedBy]) => ({ ...viewSource(graph.source(id), 0), usedBy }));
  const publishers = [...Map.groupBy(views, (view) => view.publisher)]
    .map(([name, sources]) => ({ name, sources: sources.sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1)) }))
    .sort((a, b) => alphabetical(a.name, b.name));
  return {
    share: shareOf([...users.keys()], graph),
    letters: [...Map.groupBy(publishers, ({ name }) => letterOf(name))]
      .map(([letter, list]) => ({ letter, publishers: list }))
      .sort((a, b) => (a.letter < b.letter ? -1 : 1)),
    largest: publishers
      .map(({ name, sources }) => ({
        name,
        letter: letterOf(name),
        count: sources.length,
        primary: sources.filter(({ primary }) => primary).length,
      }))
      .sort((a, b) => b.count - a.count || alphabetical(a.name, b.name))
      .slice(0, LARGEST),
  };
}

/** What the page of a letter is called; "0" stands for all other signs. */
export const letterTitle = (w: Words, letter: string): string => w.sourcesUnder(letter === '0' ? w.otherSigns : letter);

/** The letters under which publishers stand, for the pages of the list. */
export const sourceLetters = (graph: Graph): string[] => sourcesPage(contextOf(graph, 'en')).letters.map(({ letter }) => letter);

/** Path of the list of sources of publishers that begin with a letter. */
export const letterPath = (letter: string): string => `/sources/${letter.toLowerCase()}/`;
