import { stringify } from 'yaml';
import { LANGUAGES, type Language } from '../../src/site.ts';
import { bodyOf, summaryOf, type Scene } from './sentences.ts';

/** The kinds of page that grow with the site, besides the countries. */
export type Kind = 'exercises' | 'editions' | 'visits' | 'partnerships' | 'programs' | 'countries' | 'background';

/** One made-up record in three languages. */
export interface BenchRecord {
  kind: Kind;
  id: string;
  /** Undefined where the site makes the title itself. */
  title: string | undefined;
  /** Front matter besides title, summary and dates. */
  facts: Record<string, unknown>;
  sources: readonly string[];
  scenes: Record<Language, Scene>;
  link: { path: string; text: string };
}

/** Sentences of a text by kind: about as many words as the site’s own pages have. */
const SENTENCES: Record<Kind, number> = {
  exercises: 14,
  editions: 8,
  visits: 8,
  partnerships: 14,
  programs: 16,
  countries: 8,
  background: 36,
};
const DAY = '2026-01-01';

/** A record’s text in a language, as MDX. */
export const textOf = ({ kind, scenes, sources, link }: BenchRecord, language: Language): string =>
  bodyOf(language, scenes[language], SENTENCES[kind], sources, link);

/** What a record is, in a language. */
export const leadOf = ({ scenes }: BenchRecord, language: Language): string => summaryOf[language](scenes[language]);

/** The name of a record, also where its title is made by the site. */
export const nameOf = ({ title, scenes }: BenchRecord): string => title ?? scenes.en.name;

/** Where a record’s file stands in the content folder, without language and ending. */
export function placeOf({ kind, id }: Pick<BenchRecord, 'kind' | 'id'>): string {
  if (kind === 'exercises') return `exercises/${id}/index`;
  return kind === 'editions' ? `exercises/${id}` : `${kind}/${id}`;
}

function frontMatter(record: BenchRecord, language: Language): Record<string, unknown> {
  const summary = leadOf(record, language);
  if (language !== 'en') return { summary };
  return {
    ...(record.title === undefined ? {} : { title: record.title }),
    summary: { value: summary, sources: record.sources.slice(0, 2) },
    ...record.facts,
    published: DAY,
    reviewed: DAY,
  };
}

/** A record’s file in a language. */
export const fileOf = (record: BenchRecord, language: Language): string =>
  `---\n${stringify(frontMatter(record, language), { lineWidth: 0 })}---\n\n${textOf(record, language)}\n`;

/** The files of a record: its path in the content folder and its text, one for each language. */
export const filesOf = (record: BenchRecord): [string, string][] =>
  LANGUAGES.map((language) => [`${placeOf(record)}${language === 'en' ? '' : `.${language}`}.mdx`, fileOf(record, language)]);
