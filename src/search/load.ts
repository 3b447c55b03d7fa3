import type { SearchWords } from '../model/search-fields.ts';
import { createEngine, type Engine } from './engine.ts';

let engine: Engine | undefined;

/** Everything a search needs: its words in the page's language, and the engine, made once. */
export async function loadSearch(): Promise<{ words: SearchWords; engine: Engine; language: string }> {
  const language = document.documentElement.lang;
  const answer = await fetch(`/search-words/${language}.json`);
  if (!answer.ok) throw new Error(`The words of the search did not load: ${answer.status}`);
  engine ??= createEngine();
  return { words: (await answer.json()) as SearchWords, engine, language };
}
