import { stringify } from 'yaml';
import { sourceIdsOf } from './records.ts';
import { COUNTRIES, around } from './world.ts';

const three = (text: string) => ({ en: text, es: text, pt: text });
const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

export const TOPICS = range(12).map((at) => `topic-${at}`);
export const COMMANDERS = range(6).map((at) => `commander-${at}`);
/** A place in each country, in a row from north to south, since only their number matters. */
export const PLACES = COUNTRIES.map(([country], at) => ({
  id: `place-${country.toLowerCase()}`,
  name: `Port ${String.fromCharCode(65 + (at % 26))}${'abcde'[Math.floor(at / 26)] ?? ''}`,
  country,
  lon: -88 + (at % 7) * 6,
  lat: 18 - at * 1.6,
}));

const source = (id: string, at: number) => ({
  id,
  url: `https://example.org/${id}`,
  title: `Document ${id} of the bench`,
  publisher: `Publisher ${at % 40}`,
  published: `${2012 + (at % 14)}-0${1 + (at % 9)}`,
  kind: at % 3 === 0 ? 'secondary' : 'primary',
});

/** A term of the glossary that refers to nothing else. */
export interface Term {
  id: string;
  term: string;
  expansion: { en: string; es: string; pt: string };
  aliases?: string[];
}

/** The data files that `count` records and the pages about the site need, by their place in the content folder. */
export function dataFiles(count: number, glossary: readonly Term[]): [string, string][] {
  const ids = [...range(10).map((at) => `shared-${at}`), ...range(count).flatMap((at) => sourceIdsOf(at).slice(0, 2))];
  const cited = ['shared-0'];
  const lists: Record<string, unknown[]> = {
    sources: ids.map(source),
    topics: TOPICS.map((id, at) => ({
      id,
      name: three(`Subject ${at}`),
      text: [{ text: `Here belongs what the records of the bench say on subject ${at}.`, sources: cited }],
      published: '2026-01-01',
    })),
    commanders: COMMANDERS.map((id, at) => ({
      id,
      name: `Robin Example ${'ABCDEF'[at] ?? ''}`,
      rank: 'General',
      service: 'Service of the bench',
      tookCommand: `${2016 + at * 2}-01-01`,
      leftCommand: at === COMMANDERS.length - 1 ? null : `${2018 + at * 2}-01-01`,
      sources: cited,
      published: '2026-01-01',
    })),
    glossary: glossary.map(({ id, term, expansion, aliases = [] }) => ({ id, term, expansion, aliases })),
    places: PLACES,
    documents: [{ id: 'shared-1', name: three('A document of the bench'), note: three('It was made for the bench.') }],
    claims: range(12).map((at) => ({
      id: `claim-${at}`,
      title: `A claim with the number ${at}`,
      claim: `The bench has a claim with the number ${at}.`,
      document: 'shared-1',
      verdict: around(['confirmed', 'outdated', 'unsupported', 'wrong', 'opinion'], at),
      why: `The records of the bench speak of number ${at} in two places.`,
      sources: cited,
      published: '2026-01-01',
      reviewed: '2026-01-01',
    })),
    gaps: ['programs', 'exercises', 'visits'].map((area) => ({ id: `gap-${area}`, area, text: `A figure for ${area} was not made.` })),
    synonyms: [{ id: 'southcom', words: ['SOUTHCOM', 'Southern Command'] }],
  };
  return Object.entries(lists).map(([name, list]) => [`${name}.yaml`, stringify(list, { lineWidth: 0 })]);
}
