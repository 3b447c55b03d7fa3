import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What is no text of a page: drawings, controls, lists of links within the page. */
const LEFT_OUT = new Set(['svg', 'script', 'style', 'template', 'form', 'button', 'select', 'dialog', 'nav', 'sup']);
const BLOCKS = new Set(
  'address article aside blockquote details div dl figure footer header main ol p section table ul h1 h2 h3 h4 h5 h6'.split(' '),
);
/** What the site's styles set apart from its neighbors, as Markdown cannot. */
const APART = new Set(['span', 'small', 'b']);
const MARKS: Record<string, string> = { strong: '**', b: '**', em: '*', i: '*', cite: '*' };

/** A text in which no character means more than itself to Markdown. */
export const escaped = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/[\\`*_[\]#|~:]/g, String.raw`\$&`)
    .replace(/</g, '&lt;');

const attribute = (node: Tree.Element, name: string): string | undefined => node.attrs.find((item) => item.name === name)?.value;
const elements = (node: Tree.ParentNode): Tree.Element[] => node.childNodes.filter((child) => tree.isElementNode(child));
const inBlocks = (node: Tree.Element): boolean => elements(node).some((child) => BLOCKS.has(child.tagName) || inBlocks(child));

function inline(nodes: readonly Tree.ChildNode[]): string {
  const parts = nodes.map((node) => {
    if (tree.isTextNode(node)) return escaped(node.value.replace(/\s+/g, ' '));
    if (!tree.isElementNode(node) || LEFT_OUT.has(node.tagName)) return '';
    const text = inline(node.childNodes);
    if (text.trim() === '') return text;
    const href = node.tagName === 'a' ? attribute(node, 'href') : undefined;
    if (href !== undefined) return `[${text.trim()}](<${href}>)`;
    const mark = MARKS[node.tagName] ?? '';
    const gap = APART.has(node.tagName) ? ' ' : '';
    return gap + text.replace(/^(\s*)(.*?)(\s*)$/s, `$1${mark}$2${mark}$3`) + gap;
  });
  return parts.join('').replace(/ {2,}/g, ' ');
}

/** The cells of a table, a list for each row. */
function rowsOf(table: Tree.Element): string[][] {
  return elements(table).flatMap((child) =>
    child.tagName === 'tr'
      ? [elements(child).map((cell) => inline(cell.childNodes).trim())]
      : ['thead', 'tbody', 'tfoot'].includes(child.tagName)
        ? rowsOf(child)
        : [],
  );
}

function tableOf(node: Tree.Element): string {
  const rows = rowsOf(node);
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return '';
  const line = (cells: readonly string[]) => `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(Array<string>(width).fill('---')), ...body.map(line)].join('\n');
}

const listOf = (node: Tree.Element): string =>
  elements(node)
    .map((item) => (inBlocks(item) ? blocks(item.childNodes).join(' ').replace(/\s+/g, ' ') : inline(item.childNodes)).trim())
    .filter((text) => text !== '')
    .map((text, at) => (node.tagName === 'ol' ? `${at + 1}. ${text}` : `- ${text}`))
    .join('\n');

function factsOf(node: Tree.Element): string {
  const pairs = elements(node).flatMap((child) => (child.tagName === 'div' ? elements(child) : [child]));
  return pairs
    .map((child) => (child.tagName === 'dt' ? `\n- **${inline(child.childNodes).trim()}** ` : inline(child.childNodes).trim()))
    .join('')
    .trim();
}

function block(node: Tree.Element): string[] {
  const level = /^h([1-6])$/.exec(node.tagName)?.[1];
  // The title of a page stands in its front matter.
  if (level === '1') return [];
  if (level !== undefined) return [`${'#'.repeat(Number(level))} ${inline(node.childNodes).trim()}`];
  if (node.tagName === 'table') return [tableOf(node)];
  if (node.tagName === 'ul' || node.tagName === 'ol') return [listOf(node)];
  if (node.tagName === 'dl') return [factsOf(node)];
  return inBlocks(node) ? blocks(node.childNodes) : [inline(node.childNodes).trim()];
}

/** The blocks of a text in Markdown. Loose words between blocks make paragraphs of their own. */
function blocks(nodes: readonly Tree.ChildNode[]): string[] {
  const found: string[] = [];
  let loose: Tree.ChildNode[] = [];
  const flush = () => {
    found.push(inline(loose).trim());
    loose = [];
  };
  for (const node of nodes) {
    if (!tree.isElementNode(node)) loose.push(node);
    else if (LEFT_OUT.has(node.tagName)) continue;
    else if (BLOCKS.has(node.tagName) || inBlocks(node)) {
      flush();
      found.push(...block(node));
    } else loose.push(node);
  }
  flush();
  return found.filter((text) => /[^\s#]/.test(text));
}

/** The text of an element in Markdown: headings, paragraphs, lists and tables; names and values of facts become a list. */
export const markdownOf = (element: Tree.Element): string => `${blocks(element.childNodes).join('\n\n')}\n`;
