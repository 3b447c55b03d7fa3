import type { Context } from './context.ts';
import type { Item } from './inventory.ts';
import { href, listPath, recordPath, type RecordKind } from './urls.ts';
import type { Words } from './words/index.ts';

/** What a feed or a calendar is about. */
export interface Scope {
  /** Its place among the feeds: "all", "visits", "countries/argentina". */
  id: string;
  group: 'all' | 'section' | 'country' | 'topic';
  title: string;
  /** Address of the page that it belongs to. */
  href: string;
  has: (item: Pick<Item['card'], 'kind' | 'id' | 'countries' | 'topics'>) => boolean;
}

/** The kinds of record by the section of the site that lists them, in the order of the sections. */
const sectionsOf = (w: Words) => [...Map.groupBy(Object.keys(w.kind) as RecordKind[], listPath)];

/** Everything that a feed can be about, in the order in which it is listed. */
export function scopesOf({ graph, language, cards, words: w }: Context): Scope[] {
  const sections = sectionsOf(w).map(([path, kinds]): Scope => {
    const id = path.slice(1, -1);
    const has: Scope['has'] = (card) => card.kind !== 'site' && kinds.includes(card.kind);
    return { id, group: 'section', title: w.list[id as keyof typeof w.list].title, href: href(language, path), has };
  });
  const countries = graph.countries.map((entry): Scope => {
    const { title, href: page } = cards.country(entry);
    const has: Scope['has'] = ({ countries: codes }) => codes.includes(entry.data.iso);
    return { id: recordPath('country', entry.id).slice(1, -1), group: 'country', title, href: page, has };
  });
  const topics = graph.topics.map((entry): Scope => {
    const { title, href: page } = cards.topic(entry);
    const has: Scope['has'] = ({ kind, id, topics: ids }) => ids.includes(entry.id) || (kind === 'topic' && id === entry.id);
    return { id: recordPath('topic', entry.id).slice(1, -1), group: 'topic', title, href: page, has };
  });
  const all: Scope = { id: 'all', group: 'all', title: w.feedAll, href: href(language, '/'), has: () => true };
  return [all, ...sections, ...countries, ...topics];
}
