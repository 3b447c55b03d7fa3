import { startApp } from './app.ts';
import { loadSearch } from './load.ts';
import { formatQuery, parseQuery } from './query.ts';

/** Starts the search on its own page, with the query from the address and the address kept up to date. */
export async function startPage(root: HTMLElement): Promise<void> {
  const { words, engine, language } = await loadSearch();
  const start = () =>
    startApp(root, {
      words,
      engine,
      language,
      page: 20,
      query: parseQuery(location.search),
      changed: (query) => history.replaceState(null, '', location.pathname + formatQuery(query)),
    });
  const field = start();
  if (location.search === '') field.focus();
  window.addEventListener('popstate', start);
}
