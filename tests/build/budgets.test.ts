import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/site.ts';
import { BUDGET } from './budgets.ts';
import { attribute, brotliSize, DIST, elementsOf, files, isDetail, pages, templateOf, textOf } from './site.ts';

/** HTML and the styles in it; a sheet that a page still linked would count as well. */
const weigh = (html: string, quality: number = constants.BROTLI_MAX_QUALITY): number =>
  brotliCompressSync(Buffer.from(html), { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length +
  [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].reduce((sum, [, href = '']) => sum + brotliSize(href), 0);

/** A script with what it imports on its own, which loads with it; what it import()s waits for the reader. */
const eager = (path: string | undefined, seen = new Set<string>()): Set<string> => {
  if (path === undefined || seen.has(path)) return seen;
  seen.add(path);
  for (const [, target = ''] of codeOf(path).matchAll(/(?:^|[;}\n])import\s*(?:[^"'();]*?from\s*)?["']([^"']+)["']/g))
    eager(new URL(target, `http://x${path}`).pathname, seen);
  return seen;
};
const codeOf = (path: string): string => readFileSync(DIST + path, 'utf8');

/** Quick compression leaves more bytes than that of a host: what fits after it needs no second look, which takes far longer. */
const heavierThan = (html: string, most: number): number | undefined => {
  if (weigh(html, 5) <= most) return undefined;
  const bytes = weigh(html);
  return bytes > most ? bytes : undefined;
};

describe('bytes', { timeout: 120_000 }, () => {
  test('HTML and CSS of a page about one record fit its budget', () => {
    const heavy = pages
      .filter(({ path }) => isDetail(path) && !(templateOf(path) in BUDGET.overview))
      .map(({ path, html }) => ({ path, bytes: heavierThan(html, BUDGET.detail) }))
      .filter(({ bytes }) => bytes !== undefined);
    expect(heavy).toEqual([]);
  });

  test('HTML and CSS of every other page fit theirs', () => {
    const heavy = pages
      .filter(({ path }) => !isDetail(path) || templateOf(path) in BUDGET.overview)
      .map(({ path, html }) => ({ path, bytes: heavierThan(html, BUDGET.overview[templateOf(path)] ?? BUDGET.otherOverview) }))
      .filter(({ bytes }) => bytes !== undefined);
    expect(heavy).toEqual([]);
  });

  test('a map of the area fits its budget with the file of the land', () => {
    const maps = pages.filter(({ path }) => ['map', 'map/*'].includes(templateOf(path)));
    expect(maps).toHaveLength(2 * LANGUAGES.length);
    const land = brotliSize('/maps/area.svg');
    expect(maps.map(({ path, html }) => ({ path, bytes: weigh(html) + land })).filter(({ bytes }) => bytes > BUDGET.map)).toEqual([]);
  });

  test('no page loads more JavaScript before the reader acts than its budget', () => {
    const heavy = pages
      .filter(({ path }) => templateOf(path) !== 'search')
      .map(({ path, html }) => {
        const scripts = elementsOf(html).filter((element) => element.tagName === 'script' && !attribute(element, 'type')?.includes('json'));
        const inline = scripts
          .filter((script) => attribute(script, 'src') === undefined)
          .map((script) => brotliCompressSync(Buffer.from(textOf(script))).length);
        const linked = new Set(scripts.flatMap((script) => [...eager(attribute(script, 'src'))]));
        return { path, bytes: [...[...linked].map(brotliSize), ...inline].reduce((sum, bytes) => sum + bytes, 0) };
      })
      .filter(({ bytes }) => bytes > BUDGET.script);
    expect(heavy.slice(0, 5)).toEqual([]);
  });

  test.each(LANGUAGES)('what loads before the first suggestion of the search fits its budget in %s', (language) => {
    const home = pages.find(({ path }) => path === (language === 'en' ? '/' : `/${language}/`))?.html ?? '';
    const boot = elementsOf(home).flatMap((element) => (element.tagName === 'script' ? (attribute(element, 'src') ?? []) : []));
    const asked = boot.flatMap((path) =>
      [...codeOf(path).matchAll(/import\(\s*["'`]([^"'`]+)["'`]/g)].map(([, target = '']) => new URL(target, `http://x${path}`).pathname),
    );
    const before = new Set(boot.flatMap((path) => [...eager(path)]));
    const scripts = asked.flatMap((path) => [...eager(path)]).filter((path) => !before.has(path));
    const sheets = files.filter(
      (file) => file.endsWith('.css') && [...before, ...scripts].some((path) => codeOf(path).includes(file.split('/').at(-1) ?? '')),
    );
    const loaded = [...new Set(scripts), ...sheets, `/names/${language}-first.json`];
    expect(asked).not.toEqual([]);
    expect(sheets).toHaveLength(1);
    expect(loaded.reduce((sum, path) => sum + brotliSize(path), 0)).toBeLessThanOrEqual(BUDGET.suggestion);
  });

  test('fonts fit their budget', () => {
    const bytes = files.filter((file) => file.endsWith('.woff2')).reduce((sum, file) => sum + readFileSync(DIST + file).length, 0);
    expect(bytes).toBeLessThanOrEqual(BUDGET.fonts);
  });
});
