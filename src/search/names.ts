import { pathOfName, type MoreNames, type NameBlock, type NameKind } from '../model/name-blocks.ts';
import { likeliest, reach } from './correct.ts';
import { fold, type Lexicon, type Term } from './lexicon.ts';
import { CALLED, nameFactor } from './prior.ts';
import { telling, weightOf, type Reading } from './reading.ts';
import { makeWordIndex, type Match } from './word-index.ts';

/** A page as the index of names knows it. */
export interface NameEntry {
  kind: NameKind;
  /** Path without language. */
  path: string;
  title: string;
  names: string[];
  /** As exact as known, or an empty string. */
  date: string;
}
export interface NameHit {
  entry: NameEntry;
  score: number;
  /** Share of the query that the names answer, 0 to 1. */
  cover: number;
  /** The other name that matched, where the title does not show why. */
  why: string | undefined;
}
export interface NameFinder {
  /** Adds a part of the index. */
  add: (blocks: readonly NameBlock[]) => void;
  /** Entries by the digest of their page. */
  pages: (digests: MoreNames['pages']) => [string, NameEntry][];
  /** Entries whose names answer at least half of the query, best first. */
  find: (reading: Reading) => NameHit[];
  /** Entries with names nearest to the words, for a query that found nothing. */
  nearest: (reading: Reading, limit: number) => NameHit[];
  /** Words of the query that no name has, each with the one it seems to mean. */
  corrections: (reading: Reading) => Map<string, string>;
}

/** Words for a kind of page that mean its list, where nothing else is asked for. */
const LIST_OF: Record<string, string[]> = {
  '/exercises/': ['kind:exercise'],
  '/visits/': ['kind:visit'],
  '/programs/': ['kind:program'],
  '/partnerships/': ['kind:partnership'],
  '/commanders/': ['kind:commander'],
  '/countries/': ['kind:country'],
  '/claims/': ['kind:claim'],
};
/** From this share on a name answers the whole query. */
export const WHOLE = 0.99;
const HALF = 0.5;
// Shorter parts would make a word of almost anything.
const SHORTEST = 3;

const isKey = (term: string): boolean => term.includes(':') || /^\d+$/.test(term);
const NO_SLIPS = (): number => 0;
// A third of its letters may be wrong in a word that found nothing, and none in a very short one.
const manySlips = (word: string): number => (word.length > SHORTEST ? Math.max(1, Math.floor(word.length / 3)) : 0);

/** Makes a finder over an index of names. */
export function makeFinder(first: readonly NameBlock[], lexicon: Lexicon): NameFinder {
  const entries: NameEntry[] = [];
  const index = makeWordIndex();
  const series = new Map<string, string[]>();
  let inOffice = '';
  /** The keys of a text with its words beside them, so that the beginning of a word finds it too. */
  const spelled = (text: string): string[] =>
    [...new Set(lexicon.terms(text).flatMap(({ key, words }) => (key === words ? [key] : [key, ...words.split(' ')])))].filter(
      (word) => !word.startsWith('kind:'),
    );

  const add = (blocks: readonly NameBlock[]) => {
    for (const { kind, ...columns } of blocks) {
      const [titles, names, dates, where] = [columns.titles, columns.names, columns.dates, columns.where].map((column) =>
        column.split('\n'),
      );
      for (const [at, id] of columns.ids.split('\n').entries()) {
        const date = dates?.[at] ?? '';
        const title = titles?.[at] ?? '';
        const others = (names?.[at] ?? '').split('|').filter(Boolean);
        if (kind === 'series') series.set(id, [title, ...others]);
        if (kind === 'commander' && date > inOffice) inOffice = date;
        index.add(entries.length, {
          title: spelled(title),
          // An edition is called by the names of its series, too.
          names: spelled([...others, ...(kind === 'edition' ? (series.get(id.replace(/\/.*/, '')) ?? []) : [])].join(' | ')),
          where: (where?.[at]?.match(/../g) ?? []).map((iso) => `iso:${iso.toLowerCase()}`),
          when: date === '' || kind === 'commander' ? [] : datesOf(date),
          kind: [...(CALLED[kind] ?? []), ...(LIST_OF[id] ?? []), ...(id.startsWith('spp-') ? ['spp'] : [])],
        });
        entries.push({ kind, path: pathOfName(kind, id), title, names: others, date });
      }
    }
  };
  add(first);

  const search = (reading: Reading, slips: (word: string) => number, least: number): NameHit[] => {
    const { terms } = reading;
    const asked = new Map(terms.map((term) => [term.key, term]));
    const total = [...asked.values()].reduce((sum, term) => sum + weightOf(term), 0);
    const found = new Map<number, { score: number; met: number; matches: Match[] }>();
    for (const term of asked.values()) {
      const loose = !isKey(term.key) && term.key === term.words;
      for (const [at, match] of index.match(term.key, loose, loose ? slips(term.key) : 0)) {
        const { score, met, matches } = found.get(at) ?? { score: 0, met: 0, matches: [] };
        found.set(at, { score: score + match.score * weightOf(term), met: met + weightOf(term), matches: [...matches, match] });
      }
    }
    return [...found]
      .flatMap(([at, { score, met, matches }]) => {
        const entry = entries[at];
        const cover = met / total;
        if (!entry || cover < least) return [];
        return [
          {
            entry,
            cover,
            why: whyOf(entry, matches, lexicon),
            score: score * cover ** 2 * nameFactor(entry, reading, inOffice) * exactness(entry, terms, lexicon),
          },
        ];
      })
      .sort((a, b) => b.score - a.score);
  };
  /** Two known words that were typed as one. */
  const parted = (word: string): string | undefined => {
    const cuts = Array.from({ length: Math.max(word.length - 2 * SHORTEST + 1, 0) }, (_, at) => at + SHORTEST);
    const cut = cuts.find((at) => index.has(word.slice(0, at)) && index.has(word.slice(at)));
    return cut === undefined ? undefined : `${word.slice(0, cut)} ${word.slice(cut)}`;
  };
  const corrections = ({ terms }: Reading): Map<string, string> => {
    const meant = new Map<string, string>();
    for (const { key, words } of terms) {
      if (isKey(key) || key !== words || index.knows(key)) continue;
      const word = likeliest(key, index.near(key, reach(key))) ?? parted(key);
      if (word !== undefined) meant.set(words, word);
    }
    return meant;
  };

  return {
    add,
    pages: (digests = {}) =>
      Object.entries(digests).flatMap(([kind, column]) => {
        const own = entries.filter((entry) => entry.kind === kind);
        return column.split('\n').flatMap((digest, at): [string, NameEntry][] => (digest !== '' && own[at] ? [[digest, own[at]]] : []));
      }),
    find: (reading) => search(corrected(reading, corrections(reading), lexicon), NO_SLIPS, HALF),
    nearest: (reading, limit) => search(reading, manySlips, 0).slice(0, limit),
    corrections,
  };
}

/** A reading with what its unknown words seem to mean in their place. */
const corrected = (reading: Reading, meant: ReadonlyMap<string, string>, lexicon: Lexicon): Reading => ({
  ...reading,
  terms: reading.terms.flatMap((term) => {
    const word = meant.get(term.words);
    return word === undefined ? [term] : lexicon.terms(word);
  }),
});

/** The year in full and in short, and the month. */
const datesOf = (date: string): string[] => [date.slice(0, 4), date.slice(2, 4), ...(date.length > 4 ? [`month:${date.slice(5, 7)}`] : [])];

const subjects = (terms: readonly Term[]): string[] =>
  [...new Set(telling(terms).map(({ key }) => key))].filter((key) => !key.startsWith('kind:')).sort();
/** Whether a name is that of an office: “the commander of” a thing is not another name of the thing. */
const isOffice = (called: readonly Term[]): boolean => called.some(({ key }) => key === 'kind:commander');
const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((key, at) => key === b[at]);

/** How much more an entry counts whose title or other name is just what was asked for. */
function exactness({ kind, title, names, date }: NameEntry, terms: readonly Term[], lexicon: Lexicon): number {
  const asked = subjects(terms);
  if (asked.length === 0) return kind === 'page' ? 4 : 1;
  const titled = subjects(lexicon.terms(title));
  if (same(asked, titled)) return 4;
  const spoken = names.map((name) => lexicon.terms(name)).filter((called) => !isOffice(called) || isOffice(terms));
  if (spoken.some((called) => same(asked, subjects(called)))) return 3;
  const undated = (keys: readonly string[]) => keys.filter((key) => !/^\d+$/.test(key));
  const dated = date !== '' && terms.some(({ key }) => datesOf(date).includes(key));
  return dated && same(undated(asked), undated(titled)) ? 3 : 1;
}

function whyOf({ title, names }: NameEntry, matches: readonly Match[], lexicon: Lexicon): string | undefined {
  if (matches.some(({ field }) => field === 'title')) return undefined;
  const words = matches.filter(({ field }) => field === 'names').map(({ word }) => word);
  const shown = fold(title);
  const shared = (name: string): number => {
    const keys = lexicon.terms(name).flatMap(({ key, words: typed }) => [key, ...typed.split(' ')]);
    return words.filter((word) => keys.includes(word)).length;
  };
  return names
    .filter((name) => shared(name) > 0 && fold(name) !== shown)
    .toSorted((a, b) => shared(b) - shared(a))
    .at(0);
}
