import { formatDate } from './dates.ts';
import type { Context } from './context.ts';
import type { Graph } from './graph.ts';
import { byName, countryName, formatList, stateName } from './names.ts';

/** A National Guard pair as maps draw it: postal codes of states, ISO codes of nations. */
export interface Pair {
  id: string;
  states: string[];
  countries: string[];
}

/** All National Guard pairs with both sides known. */
export const pairsOf = (graph: Graph): Pair[] =>
  graph.partnerships
    .filter(({ data }) => data.kind === 'state-partnership')
    .map(({ id, data }) => ({ id, states: data.states?.value ?? [], countries: data.members?.value ?? [] }))
    .filter(({ states, countries }) => states.length > 0 && countries.length > 0);

export interface PairRow {
  id: string;
  href: string;
  nations: string;
  states: string;
  since: string | undefined;
  sources: string[];
}

/** The pairs as rows of a table, by nation. */
export function pairRows({ graph, language, cards }: Context): PairRow[] {
  const alphabetical = byName(language);
  return graph.partnerships
    .filter(({ data }) => data.kind === 'state-partnership')
    .map((entry) => {
      const { members, states, established } = entry.data;
      return {
        id: entry.id,
        href: cards.partnership(entry).href,
        nations: formatList((members?.value ?? []).map((iso) => countryName(iso, language)).sort(alphabetical), language),
        states: formatList(
          (states?.value ?? []).map((code) => stateName(code, language)),
          language,
        ),
        since: established && formatDate(established.value.slice(0, 4), language),
        sources: (established ?? members)?.sources.slice(0, 2) ?? [],
      };
    })
    .sort((a, b) => alphabetical(a.nations, b.nations));
}

/**
 * Style rules that thicken a pair's arc and dim the rest while its row is pointed at or holds focus.
 * They name every pair, so they are made from the data.
 */
export function pairCss(pairs: readonly Pair[]): string {
  const each = (suffix: string) => pairs.map(({ id }) => `.mv:has(#r-${id}:is(:hover,:focus-within)) #a-${id}${suffix}`).join(',');
  return `@layer theme,base,layout,parts,pages,states,utilities;@layer pages{.mv:has(.pairs tr:is(:hover,:focus-within)) .arc{opacity:.25}${each('')}{opacity:1;stroke-width:4}}\n`;
}
