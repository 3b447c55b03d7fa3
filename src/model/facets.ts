/** The facets of lists, in the order in which they stand in addresses. Read by the build and in the browser. */
export const FACETS = ['year', 'country', 'topic', 'kind', 'commander'] as const;
export type FacetName = (typeof FACETS)[number];

/** What a record of a list is filed under and sorted by. */
export type Filed = Partial<Record<FacetName, readonly string[]>> & {
  /** "2025-08-19", as exact as it is known; an empty string where there is none. */
  date: string;
  /** How many sources its page has. */
  sources: number;
};

/** Orders of a list. The one in which the page was built has no name. */
export const SORTS = ['name', 'newest', 'oldest', 'sources'] as const;
export type SortName = (typeof SORTS)[number];

/** What a reader has chosen: values of each facet, and the order. */
export interface Choice {
  values: Partial<Record<FacetName, readonly string[]>>;
  sort: SortName | undefined;
}

export const NO_CHOICE: Choice = { values: {}, sort: undefined };

/** Whether a record is filed under one of the values that are chosen of each facet; `except` leaves one facet out. */
export const matches = (filed: Filed, { values }: Choice, except?: FacetName): boolean =>
  FACETS.every((name) => {
    const chosen = values[name] ?? [];
    return name === except || chosen.length === 0 || chosen.some((value) => filed[name]?.includes(value));
  });

/** Records by value of one facet, among those that match what is chosen of the others. */
export function countValues(all: readonly Filed[], name: FacetName, choice: Choice): Map<string, number> {
  const counts = new Map<string, number>();
  for (const filed of all.filter((record) => matches(record, choice, name)))
    for (const value of new Set(filed[name])) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The choice with a value of a facet added, or taken away where it was chosen. */
export function toggle(choice: Choice, name: FacetName, value: string): Choice {
  const chosen = choice.values[name] ?? [];
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...choice, values: { ...choice.values, [name]: values } };
}

/** Every chosen value with its facet, in the order of the facets. */
export const chosenValues = ({ values }: Choice): [FacetName, string][] =>
  FACETS.flatMap((name) => (values[name] ?? []).map((value): [FacetName, string] => [name, value]));

/** Reads a choice from an address: `?year=2024&year=2025&country=chile&sort=name`. What it does not know it leaves out. */
export function parseChoice(search: string): Choice {
  const params = new URLSearchParams(search);
  const values: Choice['values'] = {};
  for (const name of FACETS) {
    const chosen = [...new Set(params.getAll(name).filter((value) => /^[a-z0-9-]+$/.test(value)))];
    if (chosen.length > 0) values[name] = chosen;
  }
  return { values, sort: SORTS.find((name) => name === params.get('sort')) };
}

/** The address of a choice, empty for none. */
export function formatChoice(choice: Choice): string {
  const params = new URLSearchParams(chosenValues(choice));
  if (choice.sort) params.set('sort', choice.sort);
  const query = params.toString();
  return query ? `?${query}` : '';
}

/** What a record is sorted by, and its name in the language of the page. */
export interface Sorted {
  filed: Filed;
  title: string;
}

/** Compares two records in an order; `byName` settles ties. Records without a date come last. */
export function comparator(sort: SortName, byName: (a: string, b: string) => number): (a: Sorted, b: Sorted) => number {
  const tie = (a: Sorted, b: Sorted) => byName(a.title, b.title);
  const dated = (a: Sorted, b: Sorted) => Number(b.filed.date !== '') - Number(a.filed.date !== '');
  const later = (a: Sorted, b: Sorted) => (a.filed.date < b.filed.date ? 1 : a.filed.date > b.filed.date ? -1 : 0);
  switch (sort) {
    case 'name':
      return tie;
    case 'newest':
      return (a, b) => dated(a, b) || later(a, b) || tie(a, b);
    case 'oldest':
      return (a, b) => dated(a, b) || later(b, a) || tie(a, b);
    case 'sources':
      return (a, b) => b.filed.sources - a.filed.sources || tie(a, b);
  }
}
