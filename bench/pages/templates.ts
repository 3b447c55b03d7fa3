/** A page that stands for a template. */
export interface Template {
  /** The route's file without ending, "exercises/[series]/index". */
  route: string;
  /** Its address, "/exercises/unitas/". */
  path: string;
}
export interface BuiltPage {
  path: string;
  bytes: number;
}

const patternOf = (route: string): RegExp =>
  new RegExp(
    `^/${route
      .split('/')
      .filter((part) => part !== 'index')
      .map((part) => `${part.startsWith('[') ? '[^/]+' : part}/`)
      .join('')}$`,
  );
const unknowns = (route: string): number => route.split('[').length - 1;

/**
 * The heaviest page of each template, so that what holds for it holds for the others. `routes` are files under the folder of the pages;
 * a page belongs to the route that leaves least open. Throws where a route has no page.
 */
export function heaviest(routes: readonly string[], pages: readonly BuiltPage[]): Template[] {
  const ordered = [...routes].sort((a, b) => unknowns(a) - unknowns(b) || (a < b ? -1 : 1));
  const byRoute = Map.groupBy(pages, ({ path }) => ordered.find((route) => patternOf(route).test(path)));
  return ordered.map((route) => {
    const first = byRoute.get(route)?.reduce((most, page) => (page.bytes > most.bytes ? page : most));
    if (!first) throw new Error(`No page of the finished site comes from the route ${route}`);
    return { route, path: first.path };
  });
}
