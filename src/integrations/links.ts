import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { anchorsOf, withAnchors } from '../model/anchors.ts';
import { linkHeadings } from '../model/headings.ts';
import { FRAME, parseRegister, REGISTER_FILE } from '../model/register.ts';
import { parseRetired, RETIRED_FILE } from '../model/retired.ts';
import { DEFAULT_LANGUAGE } from '../site.ts';
import { placeOf } from '../model/urls.ts';

/**
 * Makes headings links to themselves and keeps the fragments alive that a page once had. Done on finished pages, because only
 * they know all their ids.
 */
export function links(): AstroIntegration {
  return {
    name: 'links',
    hooks: {
      'astro:build:done': ({ dir, assets }) => {
        const root = fileURLToPath(dir);
        const register = parseRegister(readFileSync(REGISTER_FILE, 'utf8'));
        const retired = parseRetired(readFileSync(RETIRED_FILE, 'utf8'));
        const pages = new Map(
          [...assets.values()]
            .flat()
            .map((url) => fileURLToPath(url))
            .filter((file) => file.endsWith('.html'))
            .map((file) => [file, linkHeadings(readFileSync(file, 'utf8'))]),
        );
        const frame = register.get(FRAME);
        for (const [file, html] of pages) {
          const { path, language } = placeOf(`/${file.slice(root.length)}`.replace(/\/index\.html$/, '/'));
          const published = [...(register.get(path)?.[language] ?? []), ...(frame?.[language] ?? [])];
          const english = language === DEFAULT_LANGUAGE ? html : (pages.get(`${root}${path.slice(1)}index.html`) ?? '');
          const anchors = html.includes('http-equiv="refresh"') ? [] : anchorsOf({ path, language, html, english }, published, retired);
          writeFileSync(file, withAnchors(html, anchors));
        }
      },
    },
  };
}
