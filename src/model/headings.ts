// Contents, filters and the like name a list of links, not a part of the text.
const PARTS = /<(nav|aside|form|dialog|svg)\b[\s\S]*?<\/\1>|<(h[23])((?:\s[^>]*)?)>([\s\S]*?)<\/\2>/g;
const HIDDEN = /\sclass="(?:[^"]*\s)?vh(?:\s[^"]*)?"/;

/** The ids in a page, drawings aside: what a #fragment can lead to. */
export const idsIn = (html: string): string[] =>
  [...html.replace(/<svg\b[\s\S]*?<\/svg>/g, '').matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);

/** The part of a page inside `<main>`, with what stands before and after. */
export function aroundMain(html: string): [before: string, main: string, after: string] {
  const from = html.indexOf('<main');
  const to = html.lastIndexOf('</main>');
  return from < 0 || to < from ? [html, '', ''] : [html.slice(0, from), html.slice(from, to), html.slice(to)];
}

/** A text as the id of its heading: "U.S. Southern Command" becomes "u-s-southern-command", "2nd Fleet" "h-2nd-fleet". */
export const slugOf = (html: string): string =>
  html
    .replace(/<[^>]*>|&[a-z0-9#]+;/gi, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .replace(/^(?!\p{L})/u, 'h-');

/**
 * Makes every heading of a page's text a link to itself, so that the address of a section can be copied from it. A section
 * without an id gets one from its words. What is a link already, is hidden from sight or names a list in a section stays as it is.
 */
export function linkHeadings(html: string): string {
  const [before, main, after] = aroundMain(html);
  const taken = new Set(idsIn(html));
  const linked = main.replace(PARTS, (all: string, _part: string, tag: string | undefined, attributes = '', inner = '') => {
    const known = /\sid="([^"]+)"/.exec(attributes)?.[1];
    if (tag === undefined || /<a\b/.test(inner) || HIDDEN.test(attributes) || (known === undefined && tag !== 'h2')) return all;
    const id = known ?? unused(slugOf(inner), taken);
    taken.add(id);
    return `<${tag}${attributes}${known === undefined ? ` id="${id}"` : ''}><a href="#${id}">${inner}</a></${tag}>`;
  });
  return before + linked + after;
}

function unused(slug: string, taken: ReadonlySet<string>): string {
  for (let at = 1; ; at++) {
    const id = at === 1 ? slug : `${slug}-${at}`;
    if (!taken.has(id)) return id;
  }
}

/** Ids of the headings of a page's text, in order. */
export const headingIds = (html: string): string[] =>
  [...aroundMain(html)[1].matchAll(PARTS)].flatMap(([, , , attributes = '']) => /\sid="([^"]+)"/.exec(attributes)?.[1] ?? []);
