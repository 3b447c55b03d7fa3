import { namesPath } from '../model/urls.ts';
import type { Language } from '../site.ts';
import { startApp } from './app.ts';
import { loadSearch } from './load.ts';
import { formatQuery, parseQuery } from './query.ts';

/** Starts the search on its own page, with the query from the address and the address kept up to date. */
export async function startPage(root: HTMLElement): Promise<void> {
  const search = await loadSearch(await fetch(namesPath(document.documentElement.lang as Language, 'first')));
  const app = startApp(root, {
    ...search,
    page: 20,
    query: parseQuery(location.search),
    // Each choice is a step to go back over; the letters of a word are not.
    changed: (query, typed) => {
      const address = location.pathname + formatQuery(query);
      if (typed) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    },
  });
  if (location.search === '') app.input.focus();
  window.addEventListener('popstate', () => app.show(parseQuery(location.search)));
}
