import type { MoreNames } from '../model/name-blocks.ts';
import type { SearchStart, SearchWords } from '../model/search-fields.ts';
import { namesPath } from '../model/urls.ts';
import type { Language } from '../site.ts';
import { createEngine, type Engine } from './engine.ts';

export interface Search {
  words: SearchWords;
  engine: Engine;
  language: Language;
  /** Puts the language's prefix before a path. */
  local: (path: string) => string;
}

async function json<T>(answer: Response): Promise<T> {
  if (!answer.ok) throw new Error(`${answer.url} did not load: ${answer.status}`);
  return (await answer.json()) as T;
}

/** Everything a search needs, in the page's language; `first` is the answer with the first names, asked for before. */
export async function loadSearch(first: Response): Promise<Search> {
  const language = document.documentElement.lang as Language;
  const local = (path: string) => (language === 'en' ? path : `/${language}${path}`);
  const { words, names } = await json<SearchStart>(first);
  const engine = createEngine({
    first: names,
    loadMore: async () => json<MoreNames>(await fetch(namesPath(language, 'more'))),
    loadFull: () => import('./full.ts'),
    words: { language, kinds: words.kinds, local },
  });
  return { words, engine, language, local };
}
