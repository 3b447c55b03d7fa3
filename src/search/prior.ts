import type { NameKind } from '../model/name-blocks.ts';
import type { NameEntry } from './names.ts';
import type { Reading } from './reading.ts';

/** Words by which a kind of page may be called, as keys; the first is its own. */
export const CALLED: Partial<Record<NameKind, string[]>> = {
  series: ['kind:exercise'],
  edition: ['kind:exercise'],
  visit: ['kind:visit', 'kind:commander', 'southcom'],
  commander: ['kind:commander'],
  program: ['kind:program'],
  partnership: ['kind:partnership'],
  country: ['kind:country'],
  claim: ['kind:claim'],
};
/** How likely a reader means a kind of page when the words leave it open. */
const PRIOR: Partial<Record<NameKind, number>> = { edition: 0.75, visit: 0.75, claim: 0.6, term: 0.5, page: 0.8 };
const KIND_ASKED = 2;
// So many words tell of an event.
const LONG = 5;
const UNDATED = 0.5;
// Ages count back from here, so that a date ahead is not older than one behind.
const NEWEST = 2030;

const ageOf = (date: string): number => (date === '' ? 0 : NEWEST - Number(date.slice(0, 4)) - Number(date.slice(5, 7)) / 12);
const kindFactor = ({ kind }: NameEntry, { kinds }: Reading): number =>
  kinds.includes(CALLED[kind]?.[0]?.slice('kind:'.length) ?? '') ? KIND_ASKED : 1;

/**
 * How likely a page is meant by a name, all else equal: pages of the kind asked for, the newer of two editions or visits, of
 * the commanders the one `inOffice` (the day that one took command), of a long query an event.
 */
export function nameFactor(entry: NameEntry, reading: Reading, inOffice: string): number {
  const { kind, date } = entry;
  const asked = kindFactor(entry, reading);
  if (kind === 'commander') return asked * (date === inOffice ? 2 : 1);
  const likely = reading.terms.length >= LONG ? (date === '' ? UNDATED : 1) : (PRIOR[kind] ?? 1);
  return (asked * likely) / (1 + 0.04 * ageOf(date));
}

/** The same of a page found by its text, which says more than a name does, and so is swayed less. */
export function textFactor(entry: NameEntry | undefined, reading: Reading): number {
  if (entry === undefined) return 1;
  const likely = reading.terms.length >= LONG && entry.date === '' ? UNDATED ** 0.5 : 1;
  return (likely * kindFactor(entry, reading)) / (1 + 0.015 * ageOf(entry.date));
}
