import type { Card } from './card.ts';
import type { Context } from './context.ts';
import { historyOf, type History } from './history.ts';
import { siteView } from './pages/site-page.ts';
import { datedCards } from './record-cards.ts';
import { href, recordPath } from './urls.ts';

/** A page that an author wrote, with when it appeared and changed. */
export interface Item {
  /** Path without language. */
  path: string;
  card: Pick<
    Card,
    'id' | 'title' | 'titleLanguage' | 'label' | 'href' | 'summary' | 'summaryLanguage' | 'date' | 'countries' | 'topics'
  > & {
    kind: Card['kind'] | 'site';
  };
  history: History;
}
/** A page about one record. */
export type RecordItem = Item & { card: Card };

/** Every record of the site in one language. */
export const recordItems = (context: Context): RecordItem[] =>
  datedCards(context).map(({ card, history }) => ({ path: recordPath(card.kind, card.id), card, history }));

/** Every record and every page about the site itself. */
export function allItems(context: Context): Item[] {
  const own = context.graph.site.map((entry) => {
    const { path, title, summary, language } = siteView(context, entry);
    const card = {
      id: entry.id,
      title,
      label: context.words.aboutPages,
      href: href(context.language, path),
      summary,
      summaryLanguage: language,
      date: '',
      countries: [],
      topics: [],
    };
    return { path, card: { ...card, kind: 'site' as const }, history: historyOf(entry.data) };
  });
  return [...recordItems(context), ...own];
}
