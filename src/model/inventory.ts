import type { Card } from './card.ts';
import type { Context } from './context.ts';
import { historyOf, type History } from './history.ts';
import { siteView } from './pages/site-page.ts';
import { datedCards } from './record-cards.ts';
import { href } from './urls.ts';

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

const made = new WeakMap<Context, RecordItem[]>();

/** Every record of the site in one language. */
export function recordItems(context: Context): RecordItem[] {
  const root = href(context.language, '/').length - 1;
  const items = made.get(context) ?? datedCards(context).map(({ card, history }) => ({ path: card.href.slice(root), card, history }));
  made.set(context, items);
  return items;
}

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
