import type { CHANGE_KINDS } from '../schema/shared.ts';
import { newestFirst } from './dates.ts';

export type ChangeKind = (typeof CHANGE_KINDS)[number];
export interface Change {
  date: string;
  kind: ChangeKind;
  text: string;
}

/** When a page appeared, was changed and was checked, as days. */
export interface History {
  published: string;
  /** The newest change of substance; undefined where there is none. */
  changed: string | undefined;
  /** The last check of every fact; undefined for pages that only gather others. */
  reviewed: string | undefined;
  /** The day that a citation names: the newest of the three. */
  version: string;
  /** Newest first. */
  changes: Change[];
}

/** What front matter says of it. */
export interface WrittenHistory {
  published: string;
  reviewed?: string | undefined;
  changes: readonly Change[];
}

/** The history of a page, from its front matter. */
export function historyOf({ published, reviewed, changes }: WrittenHistory): History {
  const newest = changes.toSorted((a, b) => newestFirst(a.date, b.date));
  const changed = newest[0]?.date;
  const days = [published, reviewed, changed].filter((day) => day !== undefined);
  return { published, changed, reviewed, version: days.sort().at(-1) ?? published, changes: newest };
}
