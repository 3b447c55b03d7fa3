import type { CollectionName } from '../schema/ref.ts';
import { LANGUAGES, type Language } from '../site.ts';

export type ContentKind = CollectionName | 'site' | 'translations';
export interface ContentPath {
  kind: ContentKind;
  /** Id within its collection: "whinsec", "unitas", "unitas/2025". For a translation, that of its base. */
  id: string;
  /** For a translation, the collection of its base. */
  base: Exclude<ContentKind, 'translations'>;
  language: Language;
}

const FOLDERS = ['programs', 'partnerships', 'visits', 'countries', 'background', 'site'] as const;
const isFolder = (name: string): name is (typeof FOLDERS)[number] => (FOLDERS as readonly string[]).includes(name);
const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text);

/**
 * What an MDX file under `content/` is, from its path alone ("exercises/unitas/2025.es.mdx").
 * Undefined when the path fits no collection.
 */
export function classify(path: string): ContentPath | undefined {
  const match = /^([a-z]+)\/(?:([^/]+)\/)?([^/.]+)(?:\.([a-z]{2}))?\.mdx$/.exec(path);
  if (!match) return undefined;
  const [, folder = '', sub, name = '', suffix] = match;
  const language = suffix ?? 'en';
  if (!isLanguage(language) || suffix === 'en') return undefined;
  const found = locate(folder, sub, name);
  if (!found) return undefined;
  return { kind: language === 'en' ? found.base : 'translations', ...found, language };
}

function locate(folder: string, sub: string | undefined, name: string): Pick<ContentPath, 'base' | 'id'> | undefined {
  if (folder === 'exercises' && sub !== undefined) {
    return name === 'index' ? { base: 'exercises', id: sub } : { base: 'editions', id: `${sub}/${name}` };
  }
  return isFolder(folder) && sub === undefined ? { base: folder, id: name } : undefined;
}
