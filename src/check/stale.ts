import { sourcesOf } from '../model/citations.ts';
import { plainText, sentencesOf } from '../model/prose.ts';
import type { RawEntry } from './read-content.ts';

export interface StalePage {
  file: string;
  /** The date of the newest source. */
  newest: string;
  /** The first sentence that speaks in the present tense. */
  sentence: string;
}
const PRESENT = /\b(?:is|are|has|have|runs|serves|trains|takes|holds|leads|belongs|includes|works|offers|meets|provides|supports|covers)\b/;
/** Years after which a source no longer supports the present tense. */
const YEARS = 2;

/** Pages whose newest source is older than two years on `today` and that speak in the present tense. */
export function stalePages(entries: readonly RawEntry[], today: string): StalePage[] {
  const dates = new Map(
    entries.filter(({ kind }) => kind === 'sources').map(({ id, data }) => [id, String((data as { published?: unknown }).published ?? '')]),
  );
  const limit = `${Number(today.slice(0, 4)) - YEARS}${today.slice(4)}`;
  return entries
    .filter((entry) => entry.bodyLine > 0 && entry.language === 'en' && entry.kind !== 'site')
    .flatMap((entry) => {
      const newest =
        sourcesOf(entry)
          .map((id) => dates.get(id) ?? '')
          .sort()
          .at(-1) ?? '';
      if (newest === '' || newest >= limit) return [];
      const summary = (entry.data as { summary?: { value?: string } }).summary?.value ?? '';
      const sentence = [...sentencesOf(summary), ...sentencesOf(plainText(entry.body))].find((text) => PRESENT.test(text));
      return sentence === undefined ? [] : [{ file: entry.file, newest, sentence }];
    });
}
