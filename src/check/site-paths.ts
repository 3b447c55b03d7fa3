import { rootPages } from '../model/pages/short-links.ts';
import { EDITIONS_PATH, GAPS, gridPath, MAP_PATHS } from '../model/urls.ts';
import { words } from '../model/words/index.ts';
import type { RawEntry } from './read-content.ts';

/** Pages that stand for no single entry; those of the site's own texts are entries. */
const LISTS = [
  ...Object.keys(rootPages(words.en)).map((name) => `/${name}/`),
  ...[GAPS, EDITIONS_PATH, MAP_PATHS.visits, gridPath('countries')],
];
/** Kinds of data entry that have a page of their own. */
const DATA_PAGES = ['topics', 'commanders', 'claims'];

/** The path of the page that an entry has, or none. */
export function pathsOf(entry: RawEntry): string[] {
  if (entry.kind === 'site') return [`/${entry.id}/`];
  const folder = entry.kind === 'editions' ? 'exercises' : entry.kind;
  return entry.bodyLine > 0 || DATA_PAGES.includes(entry.kind) ? [`/${folder}/${entry.id}/`] : [];
}

/** Whether an entry is kept out of the site. */
export const isDraft = ({ data }: RawEntry): boolean => typeof data === 'object' && data !== null && 'draft' in data && data.draft === true;

/** Every path that a link may lead to, such as "/exercises/unitas/". Drafts have none. */
export function sitePaths(entries: readonly RawEntry[]): Set<string> {
  const published = entries.filter((entry) => entry.language === 'en' && !isDraft(entry));
  return new Set(['/', ...LISTS, ...published.flatMap(pathsOf)]);
}
