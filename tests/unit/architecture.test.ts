import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each folder of src/ may import, itself and site.ts aside. Dependencies point one way: schema → model → components → layouts → pages. */
const MAY_IMPORT: Record<string, string[]> = {
  'site.ts': [],
  schema: [],
  model: ['schema'],
  maps: [],
  charts: [],
  cards: ['model', 'maps'],
  deploy: [],
  formats: ['model', 'assets'],
  assets: [],
  styles: ['assets'],
  components: ['model', 'maps', 'charts', 'formats', 'styles', 'assets', 'client'],
  layouts: ['model', 'components', 'styles', 'client', 'assets'],
  'load.ts': ['model', 'retired.yaml'],
  'content.config.ts': ['model', 'schema'],
  pages: ['model', 'maps', 'cards', 'formats', 'components', 'layouts', 'load.ts', 'styles', 'deploy'],
  search: ['model'],
  refine: ['model', 'search'],
  client: ['search', 'refine', 'styles'],
  check: ['schema', 'model'],
  integrations: ['model'],
  cli: ['check', 'model', 'deploy'],
  'env.d.ts': ['model'],
};
/** Ceilings in lines; front matter is what stands above the second fence. */
const MOST = { ts: 250, astro: 150, frontmatter: 30 };

interface Source {
  path: string;
  layer: string;
  text: string;
}
const files: Source[] = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile() && /\.(ts|mjs|astro|css)$/.test(item.name))
  .map((item) => join(item.parentPath, item.name).replaceAll('\\', '/'))
  .map((path) => ({ path, layer: path.split('/')[1] ?? '', text: readFileSync(path, 'utf8') }));

const importsOf = ({ path, text }: Source): string[] =>
  [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g)]
    .map(([, target = '']) => target)
    .filter((target) => target.startsWith('.') || target.startsWith('~/'))
    .map((target) => (target.startsWith('~/') ? `src/${target.slice(2)}` : normalize(join(dirname(path), target))).split('?')[0] ?? '');

describe('the arrows between layers', () => {
  test('every folder of src has its place in the table', () => {
    expect([...new Set(files.map(({ layer }) => layer))].filter((layer) => !(layer in MAY_IMPORT))).toEqual([]);
  });

  test('no file imports from a layer above its own', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .map((target) => ({ target, layer: target.split('/')[1] ?? '' }))
        .filter(({ layer }) => layer !== file.layer && layer !== 'site.ts' && !(MAY_IMPORT[file.layer] ?? []).includes(layer))
        .map(({ target }) => `${file.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('components reach what runs in the browser only through a script tag', () => {
    const wrong = files
      .filter(({ layer, text }) => layer === 'components' && /from '[^']*\/(?:search|client)\//.test(text.split(/^---$/m)[1] ?? ''))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  test('the search reads of the model only its fields, the shape of its names, dates and addresses', () => {
    const known = ['search-fields', 'name-blocks', 'dates', 'urls'].map((name) => `src/model/${name}.ts`);
    const wrong = files
      .filter(({ layer }) => layer === 'search')
      .flatMap((file) => importsOf(file).map((target) => ({ path: file.path, target })))
      .filter(({ target }) => target.startsWith('src/model/') && !known.includes(target))
      .map(({ path, target }) => `${path} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  test('what narrows lists down reads only facets of the model, and of the search how to make nodes', () => {
    const wrong = files
      .filter(({ layer }) => layer === 'refine')
      .flatMap(importsOf)
      .filter((target) => !target.startsWith('src/refine/') && !['src/model/facets.ts', 'src/search/dom.ts'].includes(target));
    expect(wrong).toEqual([]);
  });

  test('small parts know nothing of the frame or the records around them', () => {
    const wrong = files
      .filter(({ path }) => path.startsWith('src/components/ui/'))
      .flatMap((file) =>
        importsOf(file).filter((target) => target.startsWith('src/components/') && !target.startsWith('src/components/ui/')),
      );
    expect(wrong).toEqual([]);
  });
});

describe('what each layer may know', () => {
  const having = (layers: string[], pattern: RegExp) =>
    files.filter(({ layer, text }) => layers.includes(layer) && pattern.test(text)).map(({ path }) => path);

  test('the model is pure: no Astro, no clock, no DOM, no files, no environment', () => {
    expect(
      having(
        ['model', 'schema', 'maps', 'charts', 'formats'],
        /from 'astro:|import\.meta\.env|process\.env|\bnew Date\(\)|Date\.now\(|\bdocument\.(?:query|create|body)|from 'node:/,
      ).filter((path) => !path.includes('maps/atlas')),
    ).toEqual([]);
  });

  test('content is loaded in one place', () => {
    expect(files.filter(({ text }) => /\bget(?:Collection|Entry)\(/.test(text)).map(({ path }) => path)).toEqual(['src/load.ts']);
  });

  test('addresses are made in one place', () => {
    const wrong = having(['components', 'layouts', 'pages'], /href=(?:\{`\/|"\/(?!favicon))/);
    expect(wrong).toEqual([]);
  });

  test('raw colors stand in one file', () => {
    const wrong = files
      .filter(
        ({ path, text }) =>
          /\.(css|astro)$/.test(path) &&
          path !== 'src/styles/tokens.css' &&
          /#[0-9a-f]{3,8}\b(?![^{]*\{)|\brgb\(|\bhsl\(/i.test(text.replace(/url\([^)]*\)|href="#[^"]*"|\{`#[^`]*`\}/g, '')),
      )
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  test('no element is styled in place, so that a strict policy can be kept', () => {
    expect(having(['components', 'layouts', 'pages'], /\sstyle=/)).toEqual([]);
  });
});

describe('sizes', () => {
  const lines = (text: string) => text.trimEnd().split('\n').length;

  test('no file is longer than its ceiling', () => {
    const long = files
      .map(({ path, text }) => ({
        path,
        lines: lines(text),
        most: path.endsWith('.astro') ? MOST.astro : path.endsWith('.ts') ? MOST.ts : Infinity,
      }))
      .filter((file) => file.lines > file.most);
    expect(long).toEqual([]);
  });

  test('no front matter of a template is longer than its ceiling', () => {
    const long = files
      .filter(({ path }) => path.endsWith('.astro'))
      .map(({ path, text }) => ({ path, lines: text.startsWith('---') ? lines(text.split(/^---$/m)[1] ?? '') - 1 : 0 }))
      .filter((file) => file.lines > MOST.frontmatter);
    expect(long).toEqual([]);
  });
});

describe('names', () => {
  test('components are in PascalCase, everything else in kebab-case', () => {
    const wrong = files.filter(({ path }) => {
      const name = path.split('/').at(-1) ?? '';
      if (path.startsWith('src/pages/')) return false;
      return name.endsWith('.astro') ? !/^[A-Z][A-Za-z]+\.astro$/.test(name) : !/^[a-z0-9]+(?:[-.][a-z0-9]+)*\.[a-z.]+$/.test(name);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
