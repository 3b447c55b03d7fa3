import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { LANGUAGES } from '../../src/site.ts';
import { filesIn } from '../lib/files.ts';
import { markdownOf } from './markdown.ts';

export interface PageText {
  /** Address from the root without slashes at its ends, "es/exercises/unitas"; empty for the home page. */
  path: string;
  title: string;
  description: string;
  /** Markdown. */
  text: string;
}

function find(node: Tree.ParentNode, wanted: (element: Tree.Element) => boolean): Tree.Element | undefined {
  for (const child of node.childNodes) {
    if (!tree.isElementNode(child)) continue;
    const found = wanted(child) ? child : find(child, wanted);
    if (found) return found;
  }
  return undefined;
}

const plain = (node: Tree.ParentNode): string =>
  node.childNodes.map((child) => (tree.isTextNode(child) ? child.value : tree.isElementNode(child) ? plain(child) : '')).join('');

/** The text of a built page. Undefined where it has no main part, as where an address only leads on. */
export function pageText(path: string, html: string): PageText | undefined {
  const document = parse(html);
  const main = find(document, ({ tagName }) => tagName === 'main');
  const title = main && find(main, ({ tagName }) => tagName === 'h1');
  if (!main || !title) return undefined;
  const meta = find(document, ({ tagName, attrs }) => tagName === 'meta' && attrs.some(({ value }) => value === 'description'));
  const description = meta?.attrs.find(({ name }) => name === 'content')?.value ?? '';
  return { path, title: plain(title).trim(), description, text: markdownOf(main) };
}

const pathOf = (file: string): string => file.replace(/(?:^|\/)index\.html$/, '');
const baseOf = (path: string): string => path.replace(/^(?:es|pt)(?:\/|$)/, '');

/**
 * Addresses of `count` pages out of those there are, evenly spread and whole: a page comes with its other languages. Undefined stands
 * for all of them.
 */
export function choose(paths: readonly string[], count: number | undefined, always: readonly string[] = []): string[] {
  if (count === undefined || count >= paths.length) return [...paths];
  const bases = [...new Set(paths.map(baseOf))];
  const wanted = Math.max(1, Math.round(count / LANGUAGES.length));
  const spread = Array.from({ length: wanted }, (_, at) => bases[Math.floor((at * bases.length) / wanted)] ?? '');
  const chosen = new Set([...spread, ...always]);
  return paths.filter((path) => chosen.has(baseOf(path)));
}

/** The texts of the finished site at `root`; `count` of them where it is given, those `always` wanted among them. */
export function pageTexts(root: string, count?: number, always: readonly string[] = []): PageText[] {
  const paths = filesIn(root)
    .filter((file) => file.endsWith('index.html'))
    .map(pathOf);
  return choose(paths, count, always)
    .map((path) => pageText(path, readFileSync(join(root, path, 'index.html'), 'utf8')))
    .filter((page) => page !== undefined);
}
