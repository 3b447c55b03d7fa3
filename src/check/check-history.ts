import type { Problem } from './problem.ts';
import type { RawEntry } from './read-content.ts';

const dayOf = (value: unknown): string => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value));

/** A page is changed and checked after it was published, never before. */
export function checkHistory({ file, data }: RawEntry): Problem[] {
  if (typeof data !== 'object' || data === null || !('published' in data)) return [];
  const published = dayOf(data.published);
  const before = (where: string, date: unknown): Problem[] =>
    dayOf(date) < published ? [{ file, where, message: `is before ${published}, when the page was published: mend one of the two` }] : [];
  const changes = 'changes' in data && Array.isArray(data.changes) ? (data.changes as { date?: unknown }[]) : [];
  return [
    ...('reviewed' in data ? before('reviewed', data.reviewed) : []),
    ...changes.flatMap((change, at) => (change.date === undefined ? [] : before(`changes.${at}.date`, change.date))),
  ];
}
