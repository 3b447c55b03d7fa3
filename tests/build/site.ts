import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export const DIST = 'dist';

export interface Page {
  /** Path from the root of the site: "/exercises/unitas/". */
  path: string;
  file: string;
  html: string;
}

/** All files of the built site, as paths from its root. */
export const files: string[] = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile())
  .map(
    (item) =>
      `/${join(item.parentPath, item.name)
        .replaceAll('\\', '/')
        .slice(DIST.length + 1)}`,
  )
  .sort();

const documents: Page[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ path: file.replace(/index\.html$/, ''), file: DIST + file, html: readFileSync(DIST + file, 'utf8') }));

const leadsOn = ({ html }: Page) => html.includes('http-equiv="refresh"');

/** All pages that are read; the one that is not found stands under "/404.html". */
export const pages: Page[] = documents.filter((page) => !leadsOn(page));

const isShort = ({ path }: Page) => /^\/(?:x|press)\//.test(path);

/** Former addresses, which only lead on. */
export const redirects: Page[] = documents.filter((page) => leadsOn(page) && !isShort(page));

/** Short links and former pages for the press, which only lead on. */
export const shortLinks: Page[] = documents.filter((page) => leadsOn(page) && isShort(page));

/** Whether a page stands once for all languages. */
export const isShared = (path: string): boolean => path === '/404.html' || /^\/press\/[^/]+\//.test(path);

/** Language of a page from its path. */
export const languageOf = (path: string): string => /^\/(es|pt)\//.exec(path)?.[1] ?? 'en';

/** A page's path without its language. */
export const plainPath = (path: string): string => path.replace(/^\/(es|pt)\//, '/');

/** The template a page is made by, told from its path: "visits/*", "series", "narrowed", "home". */
export function templateOf(path: string): string {
  const parts = plainPath(path).split('/').filter(Boolean);
  if (parts.length === 0) return 'home';
  if (parts[1] === 'editions') return 'editions';
  if (parts.length === 3 && /^(year|country|topic|kind)$/.test(parts[1] ?? '')) return 'narrowed';
  if (parts[0] === 'exercises' && parts.length > 1) return parts.length === 2 ? 'series' : 'edition';
  return parts.length === 1 ? (parts[0] ?? '') : `${parts[0]}/*`;
}

/** Whether a page tells of one record. */
export const isDetail = (path: string): boolean => ['series', 'edition'].includes(templateOf(path)) || templateOf(path).endsWith('/*');

/** Bytes of a file of the site as a host would send it. */
export function brotliSize(path: string): number {
  return brotliCompressSync(readFileSync(DIST + path)).length;
}

/** Whether search engines are asked to leave a page out. */
export const isLeftOut = ({ html }: Page): boolean => html.includes('<meta name="robots" content="noindex">');

export type Element = Tree.Element;

/** Every element of a page, in document order. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const walk = (node: Tree.Node) => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
    if ('content' in node) walk(node.content);
  };
  walk(parse(html));
  return found;
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name && !attr.prefix)?.value;

/** The text inside an element. */
export function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The file that a path of the site leads to, or undefined. */
export function fileAt(path: string): string | undefined {
  // Hosts lead a folder's address without its slash to the one with it; short links are written so.
  const folder = path.endsWith('/') ? path : path.startsWith('/x/') ? `${path}/` : undefined;
  const file = DIST + decodeURIComponent(folder === undefined ? path : `${folder}index.html`);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
