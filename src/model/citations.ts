import type { Graph, Source } from './graph.ts';

/** Source ids of the `<Cite ids="…" />` marks of an MDX body, in reading order, with repeats. */
export function citedIn(body: string): string[] {
  return [...body.matchAll(/<Cite\s+ids=["']([^"']*)["']/g)].flatMap((match) => (match[1] ?? '').trim().split(/\s+/).filter(Boolean));
}

/** The sources of one page, numbered from 1 in reading order. */
export interface Citations {
  ids: string[];
  /** The number of a source; throws when the page was not told of it. */
  numberOf: (id: string) => number;
}

/** Numbers the sources of a page: `before` the body, in the body, and `after` it, each once. */
export function numberSources(before: readonly string[], body: string, after: readonly string[]): Citations {
  const ids = [...new Set([...before, ...citedIn(body), ...after])];
  const numbers = new Map(ids.map((id, index) => [id, index + 1]));
  return {
    ids,
    numberOf(id) {
      const number = numbers.get(id);
      if (number === undefined) throw new Error(`Source "${id}" is cited where the page does not count it`);
      return number;
    },
  };
}

export interface Share {
  all: number;
  primary: number;
}

/** How many of the sources are primary. */
export function shareOf(ids: readonly string[], graph: Graph): Share {
  return { all: ids.length, primary: ids.filter((id) => graph.source(id).kind === 'primary').length };
}

/** Every source id that an entry's front matter and body name, each once. */
export function sourcesOf(entry: { data: unknown; body: string }): string[] {
  return [...new Set([...collect(entry.data), ...citedIn(entry.body)])];
}

function collect(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => (key === 'sources' && typeof item === 'string' ? [item] : collect(item)));
  if (key === 'source' && typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => collect(inner, name));
}

export interface SourceView {
  number: number;
  id: string;
  title: string;
  url: string;
  publisher: string;
  published: string | undefined;
  primary: boolean;
}

/** One row of the list of sources. */
export const viewSource = (source: Source, number: number): SourceView => ({
  number,
  id: source.id,
  title: source.title,
  url: source.url,
  publisher: source.publisher,
  published: source.published ?? undefined,
  primary: source.kind === 'primary',
});
