import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { classify, type ContentPath } from '../model/content-path.ts';
import type { Problem } from './problem.ts';

export interface RawEntry extends ContentPath {
  file: string;
  data: unknown;
  body: string;
  /** Line of the file on which the body begins, from 1. */
  bodyLine: number;
}

/** Data files: one list of entries each. */
export const DATA_FILES = ['sources', 'topics', 'commanders', 'glossary', 'places', 'claims', 'documents', 'gaps', 'synonyms'] as const;
const IMAGE = /\.(avif|jpe?g|png|webp|svg)$/;
const MAX_BYTES = 200_000;

/** Reads everything under `root`; what cannot be read becomes a problem that names the file. */
export function readContent(root: string): { entries: RawEntry[]; problems: Problem[] } {
  const entries: RawEntry[] = [];
  const problems: Problem[] = [];
  for (const path of walk(root)) {
    const file = `content/${path}`;
    const fail = (where: string, message: string) => void problems.push({ file, where, message });
    if (lstatSync(join(root, path)).isSymbolicLink()) fail('file', 'is a symbolic link: put the file itself here');
    else if (path.endsWith('.mdx')) entries.push(...readMdx(root, path, fail));
    else if (path.endsWith('.yaml')) entries.push(...readData(root, path, fail));
    else if (!IMAGE.test(path)) fail('file', 'is of a kind that does not belong in content/: use .mdx, .yaml or an image');
  }
  return { entries, problems };
}

type Fail = (where: string, message: string) => void;

/** Paths of all files under `root`, in order. Symbolic links are named and not followed. */
function walk(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((item) => {
      const path = folder === '' ? item.name : `${folder}/${item.name}`;
      return item.isDirectory() && !item.isSymbolicLink() ? walk(root, path) : [path];
    })
    .sort();
}

function readText(root: string, path: string, fail: Fail): string | undefined {
  const bytes = readFileSync(join(root, path));
  if (bytes.length === 0) return void fail('file', 'is empty: write the page or remove the file');
  if (bytes.length > MAX_BYTES && path.endsWith('.mdx')) return void fail('file', `is ${bytes.length} bytes: ${MAX_BYTES} at most`);
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return void fail('file', 'begins with a byte order mark: save it as UTF-8 without one');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\r')) return void fail('file', 'has Windows line ends: save it with LF');
    return text;
  } catch {
    return void fail('file', 'is not valid UTF-8: save it as UTF-8');
  }
}

function readMdx(root: string, path: string, fail: Fail): RawEntry[] {
  const place = classify(path);
  if (!place) {
    fail('file', 'fits no collection: name it <collection>/<id>.mdx, in lower case, with .es or .pt before .mdx for a translation');
    return [];
  }
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)?$/.test(place.id)) {
    fail('file', 'has a name that cannot be an address: use lower case letters, digits and hyphens');
  }
  const text = readText(root, path, fail);
  if (text === undefined) return [];
  const match = /^---\n([\s\S]*?)\n---\n?/.exec(text);
  if (!match) {
    fail('line 1', 'has no front matter: begin the file with --- and end the front matter with ---');
    return [];
  }
  const data = parseYaml(match[1] ?? '', 1, fail);
  if (data === undefined) return [];
  const bodyLine = match[0].split('\n').length;
  return [{ ...place, file: `content/${path}`, data, body: text.slice(match[0].length), bodyLine }];
}

/** The data of a YAML text: an empty one is an empty record. Undefined, with its problems reported, when it cannot be read. */
function parseYaml(text: string, offset: number, fail: Fail): unknown {
  const document = parseDocument(text, { prettyErrors: true });
  for (const error of document.errors) {
    fail(`line ${(error.linePos?.[0].line ?? 0) + offset}`, `YAML cannot be read: ${error.message.split('\n')[0]}`);
  }
  if (document.errors.length > 0) return undefined;
  try {
    return (document.toJS() as unknown) ?? {};
  } catch (error) {
    return void fail(
      'front matter',
      `YAML cannot be read: ${(error as Error).message}. A value that begins with * or & needs quotation marks`,
    );
  }
}

function readData(root: string, path: string, fail: Fail): RawEntry[] {
  const kind = DATA_FILES.find((name) => path === `${name}.yaml`);
  if (!kind) {
    fail('file', `is not a data file of the site: there are ${DATA_FILES.join(', ')}`);
    return [];
  }
  const text = readText(root, path, fail);
  const list = text === undefined ? undefined : parseYaml(text, 0, fail);
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    fail('file', 'is not a list: begin each entry with "- id:"');
    return [];
  }
  return list.map((data: unknown, index) => {
    const id = typeof data === 'object' && data !== null && 'id' in data ? String(data.id) : `#${index + 1}`;
    return { kind, base: kind, id, language: 'en', file: `content/${path}`, data, body: '', bodyLine: 0 };
  });
}
