import type { Nodes, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { didYouMean } from './problem.ts';

/** The components that authors may use; `Contact` prints the address from the settings, `Corrections` the log of all pages. */
const COMPONENTS = ['Cite', 'Note', 'Contact', 'Corrections'];
const NEEDS_SOURCE = new Set(['paragraph', 'listItem', 'table']);
const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

export interface BodyOptions {
  /** True where every paragraph, list item and table must carry a source. */
  sourced: boolean;
  sources: ReadonlySet<string>;
  /** Every path of the site, such as "/exercises/unitas/". */
  paths: ReadonlySet<string>;
  /** A draft may be without text and sources. */
  draft?: boolean;
}
export type Fail = (line: number, message: string) => void;

/** Checks the body of an MDX file: sources, components, links and headings. Lines count from the body's first. */
export function checkBody(body: string, options: BodyOptions, fail: Fail): void {
  let tree: Root;
  try {
    tree = processor.parse(body);
  } catch (error) {
    const {
      line,
      reason = String(error),
      place,
    } = error as { line?: number; reason?: string; place?: { line?: number; start?: { line: number } } };
    // An element that is never closed is reported at the end of the text; its message knows where it began.
    const opened = /\((\d+):\d+-\d+:\d+\)/.exec(reason)?.[1];
    return fail(
      Number(opened ?? line ?? place?.start?.line ?? place?.line ?? 1),
      `MDX cannot be read: ${reason.replace(/ \(\d+:\d+-\d+:\d+\)/, '')}`,
    );
  }
  if (!options.draft && (/\bTODO\b/.test(body) || tree.children.length === 0))
    fail(1, 'has no text yet: write the page or mark it draft: true');
  if (options.sourced && !options.draft) checkSourced(tree, fail);
  checkNodes(tree, options, fail);
}

const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

function isCite(node: Nodes): boolean {
  return (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Cite';
}

function hasCite(node: Nodes): boolean {
  return isCite(node) || ('children' in node && node.children.some(hasCite));
}

function checkSourced(tree: Root, fail: Fail): void {
  visit(tree, (node) => {
    if (!NEEDS_SOURCE.has(node.type)) return undefined;
    if (!hasCite(node)) {
      const what = node.type === 'listItem' ? 'list item' : node.type;
      fail(lineOf(node), `this ${what} carries no source: add <Cite ids="…" /> after what the source says`);
    }
    return SKIP;
  });
}

function checkNodes(tree: Root, options: BodyOptions, fail: Fail): void {
  let depth = 1;
  visit(tree, (node) => {
    const line = lineOf(node);
    switch (node.type) {
      case 'mdxjsEsm':
        return fail(line, 'import and export are not allowed: the components are there without them');
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return fail(line, 'expressions in braces are not allowed: write \\{ for a brace');
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return checkComponent(node.name ?? '', node.attributes, options, (message) => fail(line, message));
      case 'link':
      case 'image':
      case 'definition':
        return checkLink(node.url, options, (message) => fail(line, message));
      case 'heading':
        if (node.depth === 1 || node.depth > depth + 1)
          fail(line, `heading level ${node.depth} does not follow level ${depth}: begin with ## and go down by one`);
        depth = node.depth;
        return undefined;
      default:
        return undefined;
    }
  });
}

function checkComponent(
  name: string,
  attributes: (MdxJsxAttribute | MdxJsxExpressionAttribute)[],
  options: BodyOptions,
  fail: (message: string) => void,
): void {
  if (!COMPONENTS.includes(name)) return fail(`<${name}> is not a component of the site: use ${COMPONENTS.join(', ')} or plain Markdown`);
  if (attributes.some((a) => a.type !== 'mdxJsxAttribute' || (a.value !== null && typeof a.value === 'object'))) {
    return fail(`<${name}> has an expression among its attributes: write plain text in quotation marks`);
  }
  if (name !== 'Cite') return undefined;
  const ids = attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'ids')?.value;
  if (typeof ids !== 'string' || ids.trim() === '') return fail('<Cite> names no source: write <Cite ids="source-id" />');
  for (const id of ids.trim().split(/\s+/)) {
    if (!options.sources.has(id)) fail(`source "${id}" is not in content/sources.yaml.${didYouMean(id, options.sources)}`);
  }
}

function checkLink(url: string, options: BodyOptions, fail: (message: string) => void): void {
  if (/^https:\/\//.test(url) || url.startsWith('#')) return;
  if (!url.startsWith('/'))
    return fail(`link "${url}" is not allowed: write a path of the site such as /exercises/unitas/ or an https:// address`);
  const path = url.split('#')[0] ?? url;
  if (!options.paths.has(path)) fail(`link "${url}" leads nowhere.${didYouMean(path, options.paths)}`);
}
