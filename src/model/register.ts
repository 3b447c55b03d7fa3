import { LANGUAGES, type Language } from '../site.ts';

/**
 * What one address of the site has been in each language: the ids of its #fragments. A language that is missing has no such page.
 * The register knows every address and fragment that was ever published; nothing is ever taken out of it.
 */
export type Places = Partial<Record<Language, ReadonlySet<string>>>;
/** By path without language; FRAME holds the ids of the frame around all pages. */
export type Register = ReadonlyMap<string, Places>;

/** Path from the project's root. */
export const REGISTER_FILE = 'register/addresses.txt';
/** Key of the fragments that every page has. */
export const FRAME = '*';
const RUN = /^([rs])1-(\d+)$/;

/**
 * Reads the register: a line for each path, then its fragments. "es:" before a word limits it to Spanish, "en,es:" to two languages;
 * without it all languages are meant. "s1-12" stands for s1 to s12. A path that two branches have added counts once.
 */
export function parseRegister(text: string): Register {
  const register = new Map<string, Record<Language, Set<string>>>();
  const limited = new Map<string, Set<Language>>();
  for (const line of text.split('\n').filter((each) => each !== '' && !each.startsWith('# '))) {
    const [head = '', ...words] = line.split(' ');
    const [languages, path] = split(head);
    const sets = register.get(path) ?? { en: new Set<string>(), es: new Set<string>(), pt: new Set<string>() };
    register.set(path, sets);
    limited.set(path, new Set([...(limited.get(path) ?? []), ...languages]));
    for (const word of words) {
      const [own, id] = split(word);
      for (const language of own.filter((each) => languages.includes(each))) for (const each of expand(id)) sets[language].add(each);
    }
  }
  return new Map(
    [...register].map(([path, sets]) => [
      path,
      Object.fromEntries(LANGUAGES.filter((each) => limited.get(path)?.has(each)).map((each) => [each, sets[each]])),
    ]),
  );
}

function split(word: string): [Language[], string] {
  const [, list, rest = word] = /^((?:en|es|pt)(?:,(?:en|es|pt))*):(.*)$/.exec(word) ?? [];
  return [list === undefined ? [...LANGUAGES] : (list.split(',') as Language[]), rest];
}
function expand(id: string): string[] {
  const [, letter, last] = RUN.exec(id) ?? [];
  return letter ? Array.from({ length: Number(last) }, (_, at) => `${letter}${at + 1}`) : [id];
}

/** The register as text, sorted, one line for each path. */
export function formatRegister(register: Register): string {
  const lines = [...register].map(([path, places]) => {
    const here = LANGUAGES.filter((language) => places[language]);
    const ids = new Map<string, Language[]>();
    for (const language of here) for (const id of collapse(places[language] ?? new Set())) ids.set(id, [...(ids.get(id) ?? []), language]);
    const words = [...ids].map(([id, languages]) => limit(languages, here) + id).sort();
    return [limit(here, LANGUAGES) + path, ...words].join(' ');
  });
  return `${lines.sort((a, b) => (bare(a) < bare(b) ? -1 : 1)).join('\n')}\n`;
}
const bare = (line: string): string => line.replace(/^[a-z,]+:/, '');
const limit = (languages: readonly Language[], all: readonly Language[]): string =>
  languages.length === all.length ? '' : `${languages.join(',')}:`;

/** Numbers of sources that run on from 1 become one word. */
function collapse(ids: ReadonlySet<string>): string[] {
  const runs = (['r', 's'] as const).map((letter) => {
    let last = 0;
    while (ids.has(`${letter}${last + 1}`)) last += 1;
    return { letter, last };
  });
  const inRun = (id: string) =>
    runs.some(({ letter, last }) => id.startsWith(letter) && /^\d+$/.test(id.slice(1)) && Number(id.slice(1)) <= last);
  return [...[...ids].filter((id) => !inRun(id)), ...runs.filter(({ last }) => last > 0).map(({ letter, last }) => `${letter}1-${last}`)];
}

/** The register with everything that the site has now. */
export function mergeRegister(register: Register, site: Register): Register {
  const merge = (a: Places, b: Places): Places =>
    Object.fromEntries(
      LANGUAGES.filter((language) => a[language] ?? b[language]).map((language) => [
        language,
        new Set([...(a[language] ?? []), ...(b[language] ?? [])]),
      ]),
    );
  return new Map([...register.keys(), ...site.keys()].map((path) => [path, merge(register.get(path) ?? {}, site.get(path) ?? {})]));
}

/** An address or fragment that was published and is not on the site. */
export interface Lost {
  path: string;
  language: Language;
  /** The fragment; undefined where the whole page is gone. */
  id?: string;
}

/** What the register has and the site has not. The fragments of a page that has moved are looked for by no one. */
export function lostFrom(register: Register, site: Register, leadOn: ReadonlySet<string>): Lost[] {
  return [...register].flatMap(([path, places]) =>
    LANGUAGES.filter((language) => places[language]).flatMap((language): Lost[] => {
      const now = site.get(path)?.[language];
      if (now === undefined) return [{ path, language }];
      if (leadOn.has(path)) return [];
      return [...(places[language] ?? [])].filter((id) => !now.has(id)).map((id) => ({ path, language, id }));
    }),
  );
}

/** How many addresses and fragments a register holds, each language counted. */
export function sizeOf(register: Register): { addresses: number; fragments: number } {
  const sets = [...register].filter(([path]) => path !== FRAME).flatMap(([, places]) => Object.values(places));
  return { addresses: sets.length, fragments: sets.reduce((sum, ids) => sum + ids.size, 0) };
}
