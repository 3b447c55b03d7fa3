import { FILTERS, type FilterName } from '../model/search-fields.ts';
import type { Pagefind } from './pagefind.ts';
import type { Filters } from './query.ts';
import type { Counts } from './state.ts';

/** Ids of the pages that have each value of each filter. */
export type FilterSets = ReadonlyMap<FilterName, ReadonlyMap<string, ReadonlySet<string>>>;

/** Asks the index for the pages of every value. Some eighty questions of a few milliseconds, and no further bytes. */
export async function loadFilterSets(pagefind: Pagefind): Promise<FilterSets> {
  const known = await pagefind.filters();
  const pagesWith = async (name: FilterName, value: string) => {
    const { results } = await pagefind.search(null, { filters: { [name]: value } });
    return [value, new Set(results.map(({ id }) => id))] as const;
  };
  const columns = FILTERS.map(async (name) => {
    const values = Object.keys(known[name] ?? {}).map((value) => pagesWith(name, value));
    return [name, new Map(await Promise.all(values))] as const;
  });
  return new Map(await Promise.all(columns));
}

/** Whether a page passes the filters, `but` one of them aside. */
export function passes(id: string, filters: Filters, sets: FilterSets, but?: FilterName): boolean {
  return FILTERS.every((name) => {
    const value = filters[name];
    return value === undefined || name === but || (sets.get(name)?.get(value)?.has(id) ?? false);
  });
}

/** How many of the pages each value of each filter would leave; a filter's own choice does not count against its other values. */
export function countPages(ids: readonly string[], filters: Filters, sets: FilterSets): Counts {
  return Object.fromEntries(
    [...sets].map(([name, values]) => {
      const open = ids.filter((id) => passes(id, filters, sets, name));
      return [name, Object.fromEntries([...values].map(([value, pages]) => [value, open.filter((id) => pages.has(id)).length]))];
    }),
  );
}
