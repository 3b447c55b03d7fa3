import { site, DEFAULT_LANGUAGE, type Language } from '../site.ts';
import type { Context } from './context.ts';
import { newestFirst } from './dates.ts';
import type { ChangeKind } from './history.ts';
import { allItems, type Item } from './inventory.ts';
import { once } from './once.ts';

/** Something that happened on the site: a page appeared or was changed. */
export interface LogEntry {
  /** The same for ever, and another in each language: a tag URI (RFC 4151). */
  id: string;
  /** The day. */
  date: string;
  kind: ChangeKind | 'new';
  item: Item;
  /** What the page is, or what changed on it; never empty. */
  text: string;
  textLanguage: Language;
}

const tag = (href: string, number: number): string =>
  `tag:${new URL(site.origin).hostname},${site.since}:${href}${number === 0 ? '' : `#${number}`}`;

function entriesOf(item: Item): LogEntry[] {
  const { card, history } = item;
  const { changes, published } = history;
  return [
    ...changes.map(({ date, kind, text }, at) => ({
      // Counted from the first change, so that a later one leaves the numbers as they are.
      id: tag(card.href, changes.length - at),
      date,
      kind,
      item,
      text,
      textLanguage: DEFAULT_LANGUAGE,
    })),
    { id: tag(card.href, 0), date: published, kind: 'new', item, text: card.summary || card.label, textLanguage: card.summaryLanguage },
  ];
}

const order = (a: LogEntry, b: LogEntry): number =>
  newestFirst(a.date, b.date) ||
  Number(a.kind === 'new') - Number(b.kind === 'new') ||
  newestFirst(a.item.card.date, b.item.card.date) ||
  (a.item.path < b.item.path ? -1 : 1);

/** All that happened on the site, newest first; on one day changes come before new pages, and what is about newer things before older ones. */
export const changelog = once((context: Context): LogEntry[] => allItems(context).flatMap(entriesOf).sort(order));

/** The corrections among it. */
export const corrections = (context: Context): LogEntry[] => changelog(context).filter(({ kind }) => kind === 'correction');
