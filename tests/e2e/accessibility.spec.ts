import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

/** Pages that are mostly one picture, which must hold in forced colors too. */
const PICTURES = [
  '/grid/',
  '/grid/countries/',
  '/grid/exercises/unitas/',
  '/grid/years/2025/',
  '/glance/',
  '/map/',
  '/map/visits/',
  '/calendar/',
  '/calendar/2024/',
  '/commanders/holsey/',
  '/exercises/tradewinds/',
];
/** One page of every template. */
const TEMPLATES = [
  '/',
  '/programs/',
  '/exercises/',
  '/partnerships/',
  '/visits/',
  '/countries/',
  '/topics/',
  '/commanders/',
  '/background/',
  '/claims/',
  '/sources/',
  '/sources/gaps/',
  '/glossary/',
  '/a-z/',
  '/search/?q=unitas',
  ...PICTURES,
  '/about/',
  '/changes/',
  '/feeds/',
  '/404.html',
  '/programs/state-partnership-program/',
  '/exercises/unitas/',
  '/exercises/unitas/2024/',
  '/exercises/editions/',
  '/visits/year/2024/',
  '/visits/?year=2024&country=colombia&sort=oldest',
  '/partnerships/spp-south-carolina-colombia/',
  '/partnerships/southdec/',
  '/visits/2025-08-argentina-southdec/',
  '/countries/colombia/',
  '/topics/maritime-security/',
  '/background/building-partner-capacity/',
  '/claims/spp-17-states-26-nations/',
  '/es/visits/2025-08-argentina-southdec/',
  '/pt/exercises/unitas/',
];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each kind of fault with the first places it was found in. */
const brief = (violations: { id: string; nodes: { html: string }[] }[]): string[] =>
  violations.map(
    ({ id, nodes }) =>
      `${id}, ${nodes.length} times: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(' | ')}`,
  );

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const path of TEMPLATES) {
      test(path, async ({ page }) => {
        await page.goto(path, { waitUntil: 'networkidle' });
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        expect(brief(violations)).toEqual([]);
      });
    }
  });
}

test.describe('forced colors', () => {
  for (const path of [
    '/programs/',
    '/visits/year/2024/',
    '/visits/?year=2024&country=colombia',
    '/topics/maritime-security/',
    ...PICTURES,
  ]) {
    test(path, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await page.goto(path, { waitUntil: 'networkidle' });
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(brief(violations)).toEqual([]);
    });
  }
});

test.describe('the search dialog', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(colorScheme, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('/');
      await page.keyboard.press('/');
      await page.keyboard.type('unitas');
      await expect(page.locator('dialog [data-search-result]').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).include('dialog').analyze();
      expect(brief(violations)).toEqual([]);
    });
  }
});
