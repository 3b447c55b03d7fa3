import { load } from '../load.ts';
import type { Card } from '../model/card.ts';
import { contextOf, type Context } from '../model/context.ts';
import { SHAPES } from '../model/facet-lists.ts';
import type { Graph } from '../model/graph.ts';
import { narrowedLists } from '../model/pages/narrowed.ts';
import { gridParts } from '../model/pages/grid.ts';
import { formerPressPages } from '../model/pages/short-links.ts';
import { allCards } from '../model/record-cards.ts';
import { redirectsOf } from '../model/redirects.ts';
import { isRemoved } from '../model/retired.ts';
import { facetPath, href, languageParam, pressPath, shortPath } from '../model/urls.ts';
import { LANGUAGES, type Language } from '../site.ts';

/** Static paths of a page that exists once in each language. */
export const everyLanguage = () => LANGUAGES.map((language) => ({ params: { lang: languageParam(language) }, props: { language } }));

/** Static paths of one page per entry and language; `param` names the route's parameter. */
export async function everyEntry<P extends string, T extends { id: string }>(param: P, list: (graph: Graph) => readonly T[]) {
  const graph = await load();
  return LANGUAGES.flatMap((language) =>
    list(graph).map(({ id }) => ({
      params: { lang: languageParam(language), [param]: id } as { lang: string | undefined } & Record<P, string>,
      props: { language, id },
    })),
  );
}

/** The entry with this id; static paths were made from the same list, so it exists. */
export function found<T extends { id: string }>(list: readonly T[], id: string): T {
  const entry = list.find((item) => item.id === id);
  if (!entry) throw new Error(`No entry "${id}"`);
  return entry;
}

/** What `Astro.locals.page` holds for components inside a text. */
export const localsOf = (
  view: { citations: NonNullable<App.Locals['page']>['citations'] },
  language: Language,
): NonNullable<App.Locals['page']> => ({
  language,
  citations: view.citations,
  marked: new Set<number>(),
});

/** Static paths of the editions: the series and the edition are two parameters. */
export async function editionPaths() {
  const graph = await load();
  return LANGUAGES.flatMap((language) =>
    graph.editions.map(({ id }) => {
      const [series = '', edition = ''] = id.split('/');
      return { params: { lang: languageParam(language), series, edition }, props: { language, id } };
    }),
  );
}

/** Static paths of the lists narrowed down to one value. */
export async function narrowedPaths() {
  const graph = await load();
  return LANGUAGES.flatMap((language) =>
    narrowedLists(contextOf(graph, language)).map((narrowed) => {
      const [, list = '', facet = '', value = ''] = facetPath(SHAPES[narrowed.list].kind, narrowed.name, narrowed.value).split('/');
      return { params: { lang: languageParam(language), list, facet, value }, props: { language, narrowed } };
    }),
  );
}

/** Static paths of the parts of the grid, in every language. */
export async function gridPaths() {
  const parts = gridParts(await load());
  return LANGUAGES.flatMap((language) =>
    parts.map((part) => ({ params: { lang: languageParam(language), part: part || undefined }, props: { language, part } })),
  );
}

/** Static paths of what exists once for each subject and language, such as feeds. */
export async function everyScope<T extends { scope: { id: string } }>(list: (context: Context) => readonly T[]) {
  const graph = await load();
  return LANGUAGES.flatMap((language) =>
    list(contextOf(graph, language)).map((entry) => ({
      params: { lang: languageParam(language), scope: entry.scope.id },
      props: { language, entry },
    })),
  );
}

/** Static paths of the former addresses, in every language. */
export const formerPaths = (graph: Graph) =>
  LANGUAGES.flatMap((language) =>
    redirectsOf(graph).map(({ from, to }) => ({ params: { former: href(language, from).slice(1, -1) }, props: { language, to } })),
  );

/** Static paths of the pages that stand in the place of removed ones, in every language. */
export const removedPaths = (graph: Graph) =>
  LANGUAGES.flatMap((language) =>
    graph.retired
      .filter(isRemoved)
      .map((removed) => ({ params: { removed: href(language, removed.from).slice(1, -1) }, props: { language, removed } })),
  );

/** The last part of a path: "/x/unitas" gives "unitas". */
export const idOf = (path: string): string => path.split('/').findLast(Boolean) ?? '';

type PressProps = { card?: Card; to?: string };
/** Static paths of the pages for the press of all records, and of those under former names. */
export const pressPaths = (context: Context) => [
  ...allCards(context).map((card) => ({ params: { id: idOf(pressPath(shortPath(card.kind, card.id))) }, props: { card } as PressProps })),
  ...formerPressPages(context).map(({ from, to }) => ({ params: { id: idOf(from) }, props: { to } as PressProps })),
];
