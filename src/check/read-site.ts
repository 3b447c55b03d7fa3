import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { aroundMain, idsIn } from '../model/headings.ts';
import { FRAME, parseRegister, REGISTER_FILE, type Places, type Register } from '../model/register.ts';
import { parseRetired, RETIRED_FILE, type Retired } from '../model/retired.ts';
import { placeOf } from '../model/urls.ts';
import { LANGUAGES, type Language } from '../site.ts';

/** What a finished site holds: its addresses with their fragments, and the paths that only lead on. */
export interface BuiltSite {
  addresses: Register;
  leadOn: Set<string>;
}
// Data that readers and programs fetch by name. Scripts, styles and the search index have names that change with their content.
const DATA = /\.(?:json|csv|xml|atom|ics|txt|bib|ris|yaml)$/;
const INTERNAL = /^\/(?:_astro|pagefind|names|lists|maps)\//;
// These follow from the addresses of pages: each page keeps its short link, its code and its page for the press.
const DERIVED = /^\/(?:(?:x|qr)\/|press\/[^/]+\/)/;

/** Reads the finished site under `root`. */
export function readSite(root: string): BuiltSite {
  const found = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(root.length).replaceAll('\\', '/'))
    .filter((file) => (file.endsWith('.html') || DATA.test(file)) && !INTERNAL.test(file) && !DERIVED.test(file))
    .sort();
  const pages = new Map(found.filter((file) => file.endsWith('.html')).map((file) => [file, readFileSync(root + file, 'utf8')]));
  const stubs = new Set([...pages].filter(([, html]) => html.includes('http-equiv="refresh"')).map(([file]) => file));
  const frame = frameOf([...pages].filter(([file]) => !stubs.has(file)));
  const addresses = new Map<string, Places>([[FRAME, Object.fromEntries(LANGUAGES.map((language) => [language, frame]))]]);
  const leadOn = new Set<string>();
  for (const file of found) {
    const { path, language } = placeOf(file.replace(/\/index\.html$/, '/'));
    const html = stubs.has(file) ? undefined : pages.get(file);
    if (stubs.has(file)) leadOn.add(path);
    const ids = new Set(html === undefined ? [] : idsIn(html).filter((id) => !frame.has(id)));
    addresses.set(path, { ...addresses.get(path), [language]: ids } as Partial<Record<Language, ReadonlySet<string>>>);
  }
  return { addresses, leadOn };
}

/** Ids of the frame: those outside `<main>` that every page has. */
function frameOf(pages: readonly [string, string][]): ReadonlySet<string> {
  const outside = pages.map(([, html]) => {
    const [before, main, after] = aroundMain(html);
    return new Set([...idsIn(before + after), ...(/^<main[^>]*\sid="([^"]+)"/.exec(main)?.slice(1) ?? [])]);
  });
  const [first = new Set<string>()] = outside;
  return new Set([...first].filter((id) => outside.every((ids) => ids.has(id))));
}

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** The committed register under the project's root; empty where there is none. */
export const readRegister = (project: string): Register => parseRegister(textOf(join(project, REGISTER_FILE)));

/** The retired addresses under the project's root. Throws when the file cannot be read. */
export const readRetired = (project: string): Retired[] => parseRetired(textOf(join(project, RETIRED_FILE)));
