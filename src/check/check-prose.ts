import { sentencesOf, wordsOf } from '../model/prose.ts';
import type { ContentKind } from '../model/content-path.ts';
import type { Problem } from './problem.ts';
import type { RawEntry } from './read-content.ts';
import { brokenRules } from './style-rules.ts';

/** Words of summary and text together: fewest and most. A page at the fewest has little to go by; one past the most wants splitting. */
export const LENGTH: Partial<Record<ContentKind, [number, number]>> = {
  exercises: [120, 700],
  programs: [120, 900],
  partnerships: [120, 700],
  background: [300, 1800],
  editions: [60, 350],
  visits: [60, 400],
  countries: [60, 400],
};
/** A sentence of this many words that stands on two pages was copied. */
const LONG_SENTENCE = 12;

interface Written {
  summary?: { value?: unknown } | string;
  conflicts?: { text?: unknown; about?: unknown }[];
  gaps?: unknown[];
}

/** Style, length and repeated sentences of all English pages. */
export function checkProse(entries: readonly RawEntry[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const entry of entries) {
    if (entry.bodyLine === 0 || entry.language !== 'en') continue;
    const data = (entry.data ?? {}) as Written;
    const fail = (where: string, message: string) => void problems.push({ file: entry.file, where, message });
    const summary = typeof data.summary === 'object' ? text(data.summary.value) : text(data.summary);
    const fields: [string, string][] = [
      ['summary', summary],
      ['body', entry.body],
      ...list(data.conflicts).map((row, index): [string, string] => [`conflicts.${index}`, `${text(row.about)}. ${text(row.text)}`]),
      ...list(data.gaps).map((gap, index): [string, string] => [`gaps.${index}`, text(gap)]),
    ];
    checkLength(entry, summary, fail);
    for (const [where, value] of fields) checkField(entry, where, value, seen, fail);
  }
  return problems;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = <T>(value: T[] | undefined): T[] => (Array.isArray(value) ? value : []);

function checkLength(entry: RawEntry, summary: string, fail: (where: string, message: string) => void): void {
  const limits = LENGTH[entry.kind];
  if (!limits) return;
  const count = wordsOf(summary).length + wordsOf(entry.body).length;
  const [least, most] = limits;
  if (count < least) fail('body', `summary and text have ${count} words: a page of this kind has at least ${least}`);
  if (count > most) fail('body', `summary and text have ${count} words: ${most} at most; move what is more to a page of its own`);
}

function checkField(
  entry: RawEntry,
  where: string,
  value: string,
  seen: Map<string, string>,
  fail: (where: string, message: string) => void,
): void {
  for (const message of brokenRules(sentencesOf(value).join('\n'))) fail(where, message);
  for (const sentence of sentencesOf(value)) {
    const words = wordsOf(sentence);
    if (words.length < LONG_SENTENCE) continue;
    const key = words.join(' ').toLowerCase();
    const other = seen.get(key);
    if (other === undefined) seen.set(key, entry.file);
    else fail(where, `the sentence “${words.slice(0, 8).join(' ')} …” also stands in ${other}: write it anew, from what is special here`);
  }
}
