import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

/** One page of every template, and of every kind of picture. */
const TEMPLATES = [
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
  '/data/',
  '/sources/gaps/',
  '/glossary/',
  '/a-z/',
  '/search/?q=unitas',
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
/** What colors alone can break, asked again in each scheme; the other rules do not read them. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];
/** What a narrow screen can break. */
const PHONE_RULES = [
  'target-size',
  'scrollable-region-focusable',
  'label-content-name-mismatch',
  'link-name',
  'button-name',
  'page-has-heading-one',
];

/** Each kind of fault with the first places it was found in. */
const brief = (violations: { id: string; nodes: { html: string }[] }[]): string[] =>
  violations.map(
    ({ id, nodes }) =>
      `${id}, ${nodes.length} times: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(' | ')}`,
  );

/** Faults of the page as it is shown now: of all rules, or only of some. */
async function faults(page: Page, rules?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(TAGS)).analyze();
  return brief(violations);
}

for (const path of TEMPLATES) {
  test(path, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await faults(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page, COLOR_RULES), 'dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(await faults(page, COLOR_RULES), 'forced colors').toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await faults(page, PHONE_RULES), '320 px').toEqual([]);
  });
}

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
