import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { attribute, DIST, elementsOf, files, pages } from './site.ts';

const meta = (html: string, key: string): string | undefined =>
  elementsOf(html)
    .filter((element) => element.tagName === 'meta' && [attribute(element, 'property'), attribute(element, 'name')].includes(key))
    .map((element) => attribute(element, 'content'))[0];
const pictures = files.filter((file) => /^\/cards\/.*\.png$/.test(file));

describe('pictures of links', { timeout: 120_000 }, () => {
  test('are PNG files of 1200 by 630 and at most 100 KB', async () => {
    const wrong: string[] = [];
    for (const file of pictures) {
      const bytes = readFileSync(DIST + file);
      const { format, width, height } = await sharp(bytes).metadata();
      if (format !== 'png' || width !== 1200 || height !== 630 || bytes.length > 100_000) wrong.push(file);
    }
    expect(pictures.length).toBeGreaterThan(400);
    expect(wrong).toEqual([]);
  });

  test('are named by every page, with words for them, and every record has its own', () => {
    const wrong = pages.flatMap(({ path, html }) => {
      const image = meta(html, 'og:image')?.replace(site.origin, '') ?? '';
      const own = `/cards${path.replace(/^\/(?:es|pt)(?=\/)/, '').replace(/\/$/, '')}.png`;
      const named =
        pictures.includes(image) && (meta(html, 'og:image:alt') ?? '').length > 5 && meta(html, 'twitter:card') === 'summary_large_image';
      return named && (image === own || !pictures.includes(own)) ? [] : [`${path} ${image}`];
    });
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  test('belong to some page, each of them', () => {
    const named = new Set(pages.map(({ html }) => meta(html, 'og:image')?.replace(site.origin, '')));
    expect(pictures.filter((file) => !named.has(file))).toEqual([]);
  });

  test('stand beside titles and descriptions that say enough', () => {
    const thin = pages
      .map(({ path, html }) => ({ path, title: meta(html, 'og:title') ?? '', description: meta(html, 'og:description') ?? '' }))
      .filter(({ title, description }) => title.length < 20 || description.length < 50);
    expect(thin).toEqual([]);
  });
});
