import type { Card } from '../card.ts';
import { shareOf, sourcesOf, viewSource, type Share, type SourceView } from '../citations.ts';
import type { Context } from '../context.ts';
import { byName } from '../names.ts';

export interface SourcesPage {
  share: Share;
  publishers: { name: string; sources: (SourceView & { usedBy: Card[] })[] }[];
}

/** Every source that a page uses, by publisher, with the pages that use it. */
export function sourcesPage({ graph, language, cards }: Context): SourcesPage {
  const users = new Map<string, Card[]>();
  const note = <T extends { data: unknown; body: string }>(entries: readonly T[], make: (entry: T) => Card) => {
    for (const entry of entries) {
      for (const id of sourcesOf(entry)) users.set(id, [...(users.get(id) ?? []), make(entry)]);
    }
  };
  note(graph.programs, cards.program);
  note(graph.exercises, cards.series);
  note(graph.editions, cards.edition);
  note(graph.partnerships, cards.partnership);
  note(graph.visits, cards.visit);
  note(graph.countries, cards.country);
  note(graph.background, cards.background);
  for (const commander of graph.commanders) {
    for (const id of new Set([...commander.sources, ...commander.facts.flatMap((fact) => fact.sources)])) {
      users.set(id, [...(users.get(id) ?? []), cards.commander(commander)]);
    }
  }
  const used = [...users.keys()];
  const views = used.map((id) => ({ ...viewSource(graph.source(id), 0), usedBy: users.get(id) ?? [] }));
  const alphabetical = byName(language);
  return {
    share: shareOf(used, graph),
    publishers: [...Map.groupBy(views, (view) => view.publisher)]
      .map(([name, sources]) => ({ name, sources: sources.sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1)) }))
      .sort((a, b) => alphabetical(a.name, b.name)),
  };
}
