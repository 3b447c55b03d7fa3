import type { Card } from './card.ts';
import type { Context } from './context.ts';

/** The card of the record at a path such as "topics/maritime-security"; undefined when there is none. */
export function cardAt({ graph, cards }: Context, path: string): Card | undefined {
  const [folder, ...rest] = path.split('/');
  const id = rest.join('/');
  const among = <T extends { id: string }>(list: readonly T[], make: (entry: T) => Card) => {
    const entry = list.find((item) => item.id === id);
    return entry && make(entry);
  };
  switch (folder) {
    case 'programs':
      return among(graph.programs, cards.program);
    case 'exercises':
      return among(graph.exercises, cards.series) ?? among(graph.editions, cards.edition);
    case 'partnerships':
      return among(graph.partnerships, cards.partnership);
    case 'visits':
      return among(graph.visits, cards.visit);
    case 'countries':
      return among(graph.countries, cards.country);
    case 'topics':
      return among(graph.topics, cards.topic);
    case 'commanders':
      return among(graph.commanders, cards.commander);
    case 'claims':
      return among(graph.claims, cards.claim);
    case 'background':
      return among(graph.background, cards.background);
    default:
      return undefined;
  }
}
