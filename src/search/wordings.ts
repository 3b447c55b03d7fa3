import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** A term as pages in a language write it: a country or a month by its name there, an equivalent by its usual wording. */
export function wordingOf(key: string, words: string, lexicon: Lexicon, language: string): string {
  const [kind, value = ''] = key.split(':');
  if (kind === 'iso') return new Intl.DisplayNames(language, { type: 'region' }).of(value.toUpperCase()) ?? words;
  if (kind === 'month')
    return new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, Number(value) - 1, 15));
  return kind === 'kind' || key === words ? words : (lexicon.wording(key) ?? words);
}

/**
 * Ways to ask the full text, in the order in which to try them: the telling words as typed, the same without words for the kind
 * of page, in the site's own wording, and corrected by the names that the words seem to mean.
 */
export function wordingsOf(reading: Reading, corrections: ReadonlyMap<string, string>, lexicon: Lexicon, language: string): string[] {
  const { terms } = reading;
  const subjects = terms.filter(({ key }) => !key.startsWith('kind:'));
  const kept = subjects.length > 0 ? subjects : terms;
  const typed = terms.map(({ words }) => words).join(' ');
  const plain = kept.map(({ words }) => words).join(' ');
  const own = kept.map(({ key, words }) => wordingOf(key, words, lexicon, language)).join(' ');
  const corrected = kept.map(({ key, words }) => corrections.get(words) ?? wordingOf(key, words, lexicon, language)).join(' ');
  return [...new Set([typed, plain, own, corrected])];
}
