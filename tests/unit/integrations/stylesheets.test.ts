import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { linkedSheets, pruneSheet, stylesheets, withStyle, withTokens } from '../../../src/integrations/stylesheets.ts';
import { folderOf } from '../../fixtures/folder.ts';

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

  test('has a rule of which one selector is used', () => {
    expect(prune('.a,.b{top:0}.b,.c{left:0}', '<p class="a">')).toBe('.a,.b{top:0}');
  });

  test('does not have a rule that needs a class that is nowhere, inside another rule or not', () => {
    expect(prune('@media print{.a .b{top:0}}.a.b{left:0}.a>.b{right:0}.a{bottom:0}', '<p class="a">')).toBe('.a{bottom:0}');
  });

  test('does not have a rule that needs as a class what is only an id', () => {
    expect(prune('.a li{top:0}.b{left:0}#b{right:0}', '<p id="a"><p class="b">')).toBe('.b{left:0}#b{right:0}');
  });

  test('has the rules that ask for a class not to be there', () => {
    expect(prune('.a:not(.b){top:0}', '<p class="a">')).toBe('.a:not(.b){top:0}');
  });

  test('has the animation that one of its rules names, though an unused class has the same name', () => {
    expect(prune('.a{animation:fade 1s}.fade{top:0}@keyframes fade{to{opacity:0}}', '<p class="a">')).toContain('@keyframes fade');
  });

  test('has the custom properties that a rule or a page reads, and no others', () => {
    const css = ':root{--read:1px;--drawn:2px;--idle:3px}.a{top:var(--read)}';
    expect(prune(css, '<p class="a"><path fill="var(--drawn)">')).toBe(':root{--read:1px;--drawn:2px}.a{top:var(--read)}');
  });

  test('has the custom properties that the shared chart reads, which is a file of its own', () => {
    expect(prune('.p-PE{--PE:red}.x{--h:red}', '<use class="p-PE x">')).toBe('.p-PE{--PE:red}.x{--h:red}');
  });

  test('says a declaration once, though the tool repeats one with a prefix, and the root without the host of a shadow tree', () => {
    const line = 'text-decoration:underline dotted var(--a)';
    expect(prune(`abbr{-webkit-${line};${line}}`, '<p>')).toBe(`abbr{-webkit-${line};${line}}`);
    expect(prune(':root,:host{--a:1px}p{top:var(--a)}', '<p>')).toBe(':root{--a:1px}p{top:var(--a)}');
  });

  test('is minified', () => {
    expect(prune('.a {\n  top: 0px;\n}\n\n.b { top: 0 }', '<p class="a b">')).toBe('.a,.b{top:0}');
  });
});

describe('a sheet that a script loads', () => {
  test('brings the custom properties that it reads, as the first other sheet gives them, and no others', () => {
    const others = [':root{--ink:black;--idle:1px}', '.x{--ink:red;--gap: 2px}'];
    expect(withTokens('.a{color:var(--ink);gap:var(--gap);top:var(--own)}', others)).toBe(
      '.a{color:var(--ink);gap:var(--gap);top:var(--own)}@layer theme{:root{--gap:2px;--ink:black}}',
    );
  });
});

describe('the links of a page to its sheets', () => {
  const page =
    '<head><link rel="stylesheet" href="/_astro/a.css"><link rel="icon" href="/i.svg"><link rel="stylesheet" href="/_astro/b.css" media="all"></head>';

  test('are read in order', () => {
    expect(linkedSheets(page)).toEqual(['/_astro/a.css', '/_astro/b.css']);
  });

  test('give way to the rules themselves, where the first stood', () => {
    expect(withStyle(page, '.a{top:0}')).toBe('<head><style>.a{top:0}</style><link rel="icon" href="/i.svg"></head>');
  });

  test('stay none where there are none', () => {
    expect([linkedSheets('<head></head>'), withStyle('<head></head>', '.a{top:0}')]).toEqual([[], '<head></head>']);
  });

  test('give way to rules with a dollar sign as they are', () => {
    expect(withStyle(page, `.a{content:"$& $1"}`)).toContain(`<style>.a{content:"$& $1"}</style>`);
  });
});

describe('a finished build', () => {
  /** A folder with these files, and the end of the build run over it for the pages of each route. */
  function build(files: Record<string, string>, routes: Record<string, string[]>): string {
    const root = folderOf(files);
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
  const read = (root: string, page: string) => readFileSync(join(root, page), 'utf8');
  const styleOf = (root: string, page: string) => /<style>(.*?)<\/style>/.exec(read(root, page))?.[1];

  test('has in each page the rules that the pages of its template use', () => {
    const root = build(files, routes);
    expect(styleOf(root, 'index.html')).toBe('.a{top:0}');
    expect(styleOf(root, 'programs/index.html')).toBe('.b{top:0}.c{left:0}');
  });

  test('has one text for all pages of a template, so that a policy can name it by its hash', () => {
    const root = build(files, routes);
    expect(styleOf(root, 'es/programs/index.html')).toBe(styleOf(root, 'programs/index.html'));
  });

  test('links no sheet that is gone', () => {
    const root = build(files, routes);
    expect(['index.html', 'programs/index.html', 'es/programs/index.html'].flatMap((page) => linkedSheets(read(root, page)))).toEqual([]);
    expect(readdirSync(join(root, '_astro'))).toEqual([]);
  });

  test('leaves alone a sheet that no page links at first, such as that of the search', () => {
    const root = build({ ...files, '_astro/search.css': '.x{top:0}' }, routes);
    expect(readdirSync(join(root, '_astro'))).toEqual(['search.css']);
  });

  test('leaves alone a page without sheets', () => {
    const root = build({ ...files, 'plain.html': '<p>Plain</p>' }, { ...routes, '/plain': ['plain.html'] });
    expect(read(root, 'plain.html')).toBe('<p>Plain</p>');
  });
});
