import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { linkedSheets, pruneSheet, relink, stylesheets } from '../../../src/integrations/stylesheets.ts';

describe('a pruned sheet', () => {
  const prune = (css: string, ...pages: string[]) => pruneSheet(css, pages);

  test('has the rules of classes and ids that stand in a page', () => {
    expect(prune('.a{top:0}.b{top:0}#c{left:0}', '<p class="a" id="c">')).toBe('.a{top:0}#c{left:0}');
  });

  test('has the rules of every page that it is for', () => {
    expect(prune('.a{top:0}.b{left:0}.d{right:0}', '<p class="a">', '<p class="x b">')).toBe('.a{top:0}.b{left:0}');
  });

  test('has the rules that need no class', () => {
    expect(prune('main{top:0}[hidden]{left:0}', '<p>')).toBe('main{top:0}[hidden]{left:0}');
  });

  test('has of a list of selectors those that are used', () => {
    expect(prune('.a,.b,p{top:0}', '<p class="a">')).toBe('.a,p{top:0}');
  });

  test('does not have a rule that needs a class that is nowhere, inside another rule or not', () => {
    expect(prune('@media print{.a .b{top:0}}.a.b{left:0}.a>.b{right:0}.a{bottom:0}', '<p class="a">')).toBe('.a{bottom:0}');
  });

  test('has the rules that ask for a class not to be there', () => {
    expect(prune('.a:not(.b){top:0}', '<p class="a">')).toBe('.a:not(.b){top:0}');
  });

  test('has the animation that one of its rules names, though an unused class has the same name', () => {
    expect(prune('.a{animation:fade 1s}.fade{top:0}@keyframes fade{to{opacity:0}}', '<p class="a">')).toContain('@keyframes fade');
  });

  test('is no larger than the sheet it is made of', () => {
    expect(prune('.a {\n  top: 0px;\n}\n\n.b { top: 0 }', '<p class="a b">')).toBe('.a,.b{top:0}');
  });
});

describe('the links of a page to its sheets', () => {
  const page = '<head><link rel="stylesheet" href="/_astro/a.css"><link rel="icon" href="/i.svg"><link rel="stylesheet" href="/_astro/b.css" media="all"></head>';

  test('are read in order', () => {
    expect(linkedSheets(page)).toEqual(['/_astro/a.css', '/_astro/b.css']);
  });

  test('become one, where the first stood', () => {
    expect(relink(page, '/_astro/home.css')).toBe('<head><link rel="stylesheet" href="/_astro/home.css"><link rel="icon" href="/i.svg"></head>');
  });

  test('stay none where there are none', () => {
    expect([linkedSheets('<head></head>'), relink('<head></head>', '/x.css')]).toEqual([[], '<head></head>']);
  });
});

describe('a finished build', () => {
  /** A folder with these files, and the end of the build run over it for the pages of each route. */
  function build(files: Record<string, string>, routes: Record<string, string[]>): string {
    const root = mkdtempSync(join(tmpdir(), 'southern-partners-'));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const assets = new Map(Object.entries(routes).map(([route, paths]) => [route, paths.map((path) => pathToFileURL(join(root, path)))]));
    const done = stylesheets().hooks['astro:build:done'] as (options: object) => void;
    done({ dir: pathToFileURL(`${root}/`), assets });
    return root;
  }
  const link = (...names: string[]) => names.map((name) => `<link rel="stylesheet" href="/_astro/${name}.css">`).join('');
  const files = {
    '_astro/base.css': '.a{top:0}.b{top:0}',
    '_astro/list.css': '.c{left:0}',
    'index.html': `${link('base')}<p class="a">`,
    'programs/index.html': `${link('base', 'list')}<p class="b c">`,
    'es/programs/index.html': `${link('base', 'list')}<p class="b">`,
  };
  const routes = { '/[...lang]': ['index.html'], '/[...lang]/programs': ['programs/index.html', 'es/programs/index.html'] };
  const sheetOf = (root: string, page: string) => {
    const [sheet = '', ...more] = linkedSheets(readFileSync(join(root, page), 'utf8'));
    expect(more).toEqual([]);
    return { sheet, css: readFileSync(join(root, sheet), 'utf8') };
  };

  test('gives each page one sheet with the rules of its template', () => {
    const root = build(files, routes);
    expect(sheetOf(root, 'index.html').css).toBe('.a{top:0}');
    expect(sheetOf(root, 'programs/index.html').css).toBe('.b{top:0}.c{left:0}');
  });

  test('gives the pages of one template the same sheet, named after it', () => {
    const root = build(files, routes);
    expect(sheetOf(root, 'es/programs/index.html').sheet).toBe(sheetOf(root, 'programs/index.html').sheet);
    expect(sheetOf(root, 'programs/index.html').sheet).toMatch(/^\/_astro\/programs\.[\w-]{8}\.css$/);
  });

  test('names a sheet by what is in it, so that it can be cached for good', () => {
    const [first, second] = ['.b{top:0}', '.b{top:1px}'].map((css) => sheetOf(build({ ...files, '_astro/list.css': css }, routes), 'programs/index.html').sheet);
    expect(first).not.toBe(second);
  });

  test('leaves no sheet behind that no page links', () => {
    const root = build(files, routes);
    expect(readdirSync(join(root, '_astro')).sort()).toEqual(
      ['index.html', 'programs/index.html'].map((page) => sheetOf(root, page).sheet.replace('/_astro/', '')).sort(),
    );
  });
});
