import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { transform } from 'lightningcss';
import { withShortMarkup } from './short-markup.ts';

const LINK = /<link rel="stylesheet" href="(\/[^"]+\.css)"[^>]*>/g;
// Country codes and what fills them: read inside the shared chart, which is a file of its own.
const SHARED = /^--(?:[A-Z]{2}|[lch])$/;
// The site's own custom properties.
const TOKEN = /(--(?:color|text|font|leading|tracking|spacing|container|radius|ease|duration)(?:-[a-z0-9]+)*)/g;
// Safari 17.5, Chrome 123 and Firefox 120 are the first to know light-dark().
const TARGETS = { chrome: 123 << 16, firefox: 120 << 16, safari: (17 << 16) | (5 << 8) };

/** Class names and ids that stand in the pages, as selectors write them: ".map", "#map". */
function namesIn(pages: Iterable<string>): Set<string> {
  const names = new Set<string>();
  for (const page of pages) {
    for (const [, attribute, list = ''] of page.matchAll(/\s(class|id)="([^"]*)"/g))
      for (const name of list.split(/\s+/)) names.add((attribute === 'id' ? '#' : '.') + name);
  }
  return names;
}

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);

/** A sheet without the rules whose classes and ids stand in none of the pages and the custom properties that nothing reads, minified. */
export function pruneSheet(css: string, pages: Iterable<string>): string {
  const list = [...pages];
  const used = namesIn(list);
  // Shapes in the pages and in the shared chart read custom properties too.
  const read = new Set([css, ...list].flatMap((text) => all(text, /var\((--[\w-]+)/g)));
  // A name is dropped as class and id alike, so it must be unused as whichever of them the sheet has.
  const kept = new Set(
    all(css, /([.#][a-zA-Z][\w-]*)/g)
      .filter((name) => used.has(name))
      .map((name) => name.slice(1)),
  );
  const names = all(css, /[.#]([a-zA-Z][\w-]*)/g).filter((name) => !kept.has(name) && !css.includes(`@keyframes ${name}`));
  const properties = all(css, /[{;]\s*(--[\w-]+)\s*:/g).filter((name) => !read.has(name) && !SHARED.test(name));
  const unusedSymbols = [...new Set([...names, ...properties])];
  const { code } = transform({ filename: 'sheet.css', code: Buffer.from(css), minify: true, unusedSymbols, targets: TARGETS });
  // Every browser that knows light-dark() knows these without a prefix; others are written several times in a row. No page has
  // a shadow tree.
  return code
    .toString()
    .replace(/-webkit-text-decoration-color:[^;}]+;/g, '')
    .replace(/(?<=[{;])([^;{}]+;)\1+/g, '$1')
    .replaceAll(':root,:host{', ':root{');
}

/** Short names for the site's custom properties, the same in every sheet: "--color-ink" becomes "--7". */
export function shortNames(sheets: Iterable<string>): Map<string, string> {
  const names = [...new Set([...sheets].flatMap((css) => all(css, TOKEN)))].sort();
  return new Map(names.map((name, at) => [name, `--${at}`]));
}

/** A sheet with the short names. */
export const withShortNames = (css: string, names: ReadonlyMap<string, string>): string =>
  css.replace(TOKEN, (name) => names.get(name) ?? name);

/** A sheet with the custom properties that it reads, as the first of the `others` that has them gives them: pages keep only their own. */
export function withTokens(css: string, others: Iterable<string>): string {
  const given = new Map<string, string>();
  for (const other of others)
    for (const [, name = '', value = ''] of other.matchAll(/[{;]\s*(--[\w-]+)\s*:\s*([^;}]+)/g))
      if (!given.has(name)) given.set(name, value);
  const read = [...new Set(all(css, /var\((--[\w-]+)/g))].filter((name) => given.has(name)).sort();
  return `${css}@layer theme{:root{${read.map((name) => `${name}:${given.get(name) ?? ''}`).join(';')}}}`;
}

/** The sheets a page links, in order. */
export const linkedSheets = (page: string): string[] => [...page.matchAll(LINK)].map(([, href = '']) => href);

/** The page with the sheet inside it, where its first link stood, and no link to a sheet. */
export function withStyle(page: string, css: string): string {
  let first = true;
  return page.replace(LINK, () => {
    const style = first ? `<style>${css}</style>` : '';
    first = false;
    return style;
  });
}

/**
 * Puts the rules that a template's pages use into the pages themselves: a page paints from its first response, and words
 * that stand in both compress together. One text per template, so that a policy can name each by its hash.
 */
export function stylesheets(): AstroIntegration {
  return {
    name: 'stylesheets',
    hooks: {
      'astro:build:done': ({ dir, assets }) => {
        const root = fileURLToPath(dir);
        const replaced = new Set<string>();
        const sheetFiles = readdirSync(`${root}_astro`)
          .filter((name) => name.endsWith('.css'))
          .map((name) => `${root}_astro/${name}`);
        const sheetTexts = sheetFiles.map((file) => readFileSync(file, 'utf8'));
        const names = shortNames(sheetTexts);
        for (const urls of assets.values()) {
          const pages = urls.map((url) => fileURLToPath(url)).filter((file) => file.endsWith('.html'));
          const texts = new Map(pages.map((file) => [file, readFileSync(file, 'utf8')]));
          for (const [sheets, files] of Map.groupBy(pages, (file) => linkedSheets(texts.get(file) ?? '').join(' '))) {
            if (sheets === '') continue;
            const css = sheets
              .split(' ')
              .map((href) => readFileSync(`${root}${href}`, 'utf8'))
              .join('\n');
            const pruned = pruneSheet(
              css,
              files.map((file) => texts.get(file) ?? ''),
            );
            const code = withShortNames(pruned, names);
            for (const file of files) writeFileSync(file, withShortMarkup(withStyle(texts.get(file) ?? '', code)));
            for (const sheet of sheets.split(' ')) replaced.add(sheet);
          }
        }
        const scripts = readdirSync(`${root}_astro`)
          .filter((name) => name.endsWith('.js'))
          .map((name) => readFileSync(`${root}_astro/${name}`, 'utf8'));
        const asked = (sheet: string) => scripts.some((code) => code.includes(sheet));
        for (const sheet of [...replaced].filter((name) => !asked(name))) rmSync(`${root}${sheet}`, { force: true });
        // What is left is loaded by scripts, beside pages that have the short names of what they read themselves.
        for (const file of sheetFiles.filter((name) => existsSync(name)))
          writeFileSync(file, withShortNames(withTokens(readFileSync(file, 'utf8'), sheetTexts), names));
      },
    },
  };
}
