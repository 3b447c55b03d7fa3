import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { links } from './src/integrations/links.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { quietBuild } from './src/integrations/quiet-build.ts';
import { stylesheets } from './src/integrations/stylesheets.ts';
import { site } from './src/site.ts';

export default defineConfig({
  site: process.env.SITE_ORIGIN ?? site.origin,
  outDir: process.env.BUILD_DIR ?? 'dist',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never', concurrency: 2 },
  markdown: { syntaxHighlight: false },
  integrations: [quietBuild(), mdx(), links(), pagefind(), stylesheets()],
  vite: {
    plugins: [tailwindcss()],
    // Short names: each stands in every page.
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js', chunkFileNames: '_astro/[hash].js' } } } },
    },
    build: { assetsInlineLimit: 0, cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
  },
});
