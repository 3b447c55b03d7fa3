import { parse, stringify } from 'yaml';
import { retired, type Retired } from '../schema/retired.ts';
import { placeOf } from './urls.ts';

export type { Retired };
/** A page that was taken away for good. */
export type Removed = Retired & { gone: NonNullable<Retired['gone']> };

/** Path from the project's root. */
export const RETIRED_FILE = 'register/retired.yaml';
const HEAD = `# Addresses that were published and no longer stand. \`npm run links:retire\` writes this file; src/schema/retired.ts says what it may hold.\n`;

/** Reads the file of retired addresses. Throws with the entry, the field and what is wrong. */
export function parseRetired(text: string): Retired[] {
  const { data, error } = retired.safeParse(parse(text) ?? []);
  if (error) {
    const lines = error.issues.map(({ path: [entry, ...field], message }) => `  entry ${Number(entry) + 1} ${field.join('.')}: ${message}`);
    throw new Error(`${RETIRED_FILE}\n${lines.join('\n')}`);
  }
  return data;
}

/** The file with these entries, in the order of their addresses, so that two branches seldom write to the same line. */
export const formatRetired = (entries: readonly Retired[]): string =>
  HEAD +
  stringify(
    entries.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    { lineWidth: 0 },
  );

/** The entries without the address itself and, where it is a page, without the fragments that led to others on it. */
const without = (entries: readonly Retired[], address: string): Retired[] =>
  entries.filter(({ from }) => from !== address && !(isFragment(from) && placeOf(from.split('#')[0] ?? from).path === address));

/**
 * The entries with one address led to another. What led to the old address leads straight to the new one, so that no
 * reader is sent on twice.
 */
export const withMove = (entries: readonly Retired[], from: string, to: string): Retired[] => [
  ...without(entries, from)
    .filter((entry) => entry.from !== to)
    .map((entry) => (entry.to === from ? { ...entry, to } : entry)),
  { from, to },
];

/** The entries with one page given up for good. What led to it is given up with it. */
export const withRemoval = (entries: readonly Retired[], from: string, gone: Removed['gone']): Retired[] => [
  ...without(entries, from).map((entry) => (entry.to === from ? { from: entry.from, gone } : entry)),
  { from, gone },
];

export const isRemoved = (entry: Retired): entry is Removed => entry.gone !== undefined;
export const isFragment = (address: string): boolean => address.includes('#');
