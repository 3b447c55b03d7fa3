import { TOOLS } from '../lib/tools.ts';
import { writeFolder, type Files } from '../lib/files.ts';
import { measure, type Usage } from '../lib/measure.ts';
import type { PageText } from './page-text.ts';

/**
 * Stock Starlight with the site's three languages. Its sidebar names the sections only: by default it would list every page on every
 * page, which no one with so many pages keeps, and which would make Starlight look worse.
 */
const CONFIG = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';

const sections = ['programs', 'exercises', 'partnerships', 'visits', 'countries', 'topics', 'sources'];

export default defineConfig({
  site: 'https://starlight.example',
  integrations: [
    starlight({
      title: 'Southern Partners',
      locales: {
        root: { label: 'English', lang: 'en' },
        es: { label: 'Español', lang: 'es' },
        pt: { label: 'Português', lang: 'pt' },
      },
      sidebar: sections.map((name) => ({ label: name, link: \`/\${name}/\` })),
    }),
  ],
});
`;
const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
const CITE = `---
interface Props {
  ids: string;
}
const list = Astro.props.ids.split(' ');
---

<sup>{list.map((id) => <a href={\`#\${id}\`}>{id}</a>)}</sup>
`;

/** Where a page's file stands in a Starlight project. */
export const docPath = (path: string, extension: 'md' | 'mdx'): string =>
  `src/content/docs/${/^(?:es|pt)?$/.test(path) ? `${path === '' ? '' : `${path}/`}index` : path}.${extension}`;

/** A page's file: its front matter and text. */
export const doc = ({ title, description, text }: Omit<PageText, 'path'>): string =>
  `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${text}`;

/** All files of a stock Starlight project with these pages. */
export function starlightFiles(docs: Files): Files {
  return new Map([
    // Vite looks here for the packages that have to go through it.
    ['package.json', `${JSON.stringify({ private: true, type: 'module', dependencies: { '@astrojs/starlight': '*', astro: '*' } })}\n`],
    ['tsconfig.json', '{ "compilerOptions": { "paths": { "~/*": ["./src/*"] } } }\n'],
    ['astro.config.mjs', CONFIG],
    ['src/content.config.ts', COLLECTIONS],
    ['src/components/Cite.astro', CITE],
    ...docs,
  ]);
}

/** The pages as Markdown files of a Starlight project. */
export const docsOf = (pages: readonly PageText[]): Files => new Map(pages.map((page) => [docPath(page.path, 'md'), doc(page)]));

/** Makes a Starlight project anew; gives its place. */
export function makeStarlight(name: string, docs: Files): string {
  // Inside the folder of the tools, so that it finds them.
  const root = `${TOOLS}/${name}`;
  writeFolder(root, starlightFiles(docs));
  // Its own folder, because Astro keeps what it remembers between builds in there.
  writeFolder(`${root}/node_modules`, new Map());
  return root;
}

/** Builds a Starlight project. Throws with what it says when it fails. */
export const buildStarlight = (root: string): Promise<Usage> =>
  measure([process.execPath, `${TOOLS}/node_modules/astro/bin/astro.mjs`, 'build'], root, { ASTRO_TELEMETRY_DISABLED: '1' });
