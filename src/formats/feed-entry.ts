import type { LogEntry } from '../model/changelog.ts';
import type { Words } from '../model/words/index.ts';

/** A day as the moment at which it begins in UTC, the form that feeds want. */
export const instant = (day: string): string => `${day}T00:00:00Z`;

/** The day of the newest entry: what a feed says of itself depends on its content, never on the clock of a build. */
export function updatedOf(entries: readonly LogEntry[]): string {
  const [newest] = entries;
  if (!newest) throw new Error('A feed has no entry: every subject has at least its own page');
  return newest.date;
}

/** "UNITAS", or "Correction: UNITAS" where a page was changed. */
export const headline = ({ kind, item }: LogEntry, w: Words): string =>
  kind === 'new' ? item.card.title : w.changeTitle(w.changeKind[kind], item.card.title);
