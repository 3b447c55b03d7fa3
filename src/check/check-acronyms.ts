import { plainText } from '../model/prose.ts';
import { didYouMean, type Problem } from './problem.ts';
import type { RawEntry } from './read-content.ts';

/** Words with two capitals or more that stand for no other words: news media, operations, parts of names and of the web. */
const NAMES =
  'AA ABC ADVANCE EFE FM IDN InfoRel INTEGRATED JavaScript GeoNames LaIguana McNair MercoPress NW QCostaRica SIGNAL SOFREP TV TVN UNITY USA WE WIC WTOK teleSUR OTAN';
/** Names of systems and of one alleged operation whose letters no source explains. */
const UNEXPLAINED = 'CONJUPOL CSII ORION';
const PLAIN = new Set(`${NAMES} ${UNEXPLAINED}`.split(' '));
const ROMAN = /^[IVXLC]+$/;
const CAPITALS = /\p{Lu}.*\p{Lu}/u;
const TOKEN = /(?<![\p{L}\p{N}.])(?=[\p{L}\p{N}’-]*\p{Lu}[\p{L}\p{N}’-]*\p{Lu})[\p{L}][\p{L}\p{N}’-]*/gu;
// Fields that are read as prose or shown in tables; ids, dates and codes of countries and states are none.
const SKIPPED = new Set([
  'sources',
  'hosts',
  'participants',
  'countries',
  'members',
  'states',
  'observers',
  'iso',
  'country',
  'id',
  'topics',
  'places',
  'formerIds',
  'aliases',
  'url',
  'acronym',
  'document',
  'term',
  'expansion',
  'formerly',
  'covers',
  'name',
  'publisher',
  'languages',
]);

/** Every acronym used in English must be in the glossary, so that readers can look it up. */
export function checkAcronyms(entries: readonly RawEntry[]): Problem[] {
  const terms = new Set(entries.filter(({ kind }) => kind === 'glossary').flatMap(({ data }) => namesOf(data)));
  const titles = new Set(
    entries.filter(({ kind }) => kind === 'exercises' || kind === 'editions').flatMap(({ data }) => wordsOfTitles(data)),
  );
  const known = (token: string) => terms.has(token) || titles.has(token) || PLAIN.has(token) || ROMAN.test(token) || /\d/.test(token);
  return entries
    .filter(({ kind, language }) => language === 'en' && !['glossary', 'sources', 'places', 'synonyms', 'translations'].includes(kind))
    .flatMap((entry) => {
      const text = `${texts(entry.data).join('\n')}\n${plainText(entry.body)}`;
      const tokens = (text.match(TOKEN) ?? []).map((token) => token.replace(/’s$|-$/g, ''));
      const unknown = [...new Set(tokens)].filter(
        (token) => !known(token) && token.split('-').some((part) => CAPITALS.test(part) && !known(part)),
      );
      const where = entry.bodyLine === 0 ? entry.id : 'text';
      return unknown.map((token) => ({
        file: entry.file,
        where,
        message: `“${token}” is not in content/glossary.yaml: add it there, or spell it out.${didYouMean(token, terms)}`,
      }));
    });
}

const record = (data: unknown): Record<string, unknown> =>
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : typeof value === 'string' ? [value] : [];

function namesOf(data: unknown): string[] {
  const { term, aliases, formerly } = record(data);
  return [...strings(term), ...strings(aliases), ...strings(formerly)].flatMap((name) => [name, ...name.split(/[\s/]+/)]);
}

function wordsOfTitles(data: unknown): string[] {
  const { title, aliases } = record(data);
  return [...strings(title), ...strings(aliases)].flatMap((name) => name.split(/[\s()/,]+/));
}

function texts(value: unknown, key = ''): string[] {
  if (SKIPPED.has(key)) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item) => texts(item));
  return Object.entries(record(value)).flatMap(([name, inner]) => texts(inner, name));
}
