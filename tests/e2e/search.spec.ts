import { expect, test, type Page } from '@playwright/test';

const results = (page: Page) => page.locator('[data-search-result]');
const status = (page: Page) => page.getByRole('status').filter({ hasText: /\S/ });

test.describe('search', () => {
  test('opens by the slash key, finds a page and opens it by keyboard alone', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await page.keyboard.type('tradewinds');
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(results(page).first().getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/exercises\/tradewinds/);
  });

  test('opens by the field in the header and gives the focus back when it closes', async ({ page }) => {
    await page.goto('/programs/whinsec/');
    await page.locator('#find').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.locator('#find')).toBeFocused();
  });

  test('shows the results of an address that holds a query', async ({ page }) => {
    await page.goto('/search/?q=unitas');
    await expect(results(page).first()).toContainText('UNITAS');
    await expect(status(page)).toContainText(/\d+ results/);
    await expect(results(page).first().getByRole('link').first()).toHaveAttribute('href', /\/exercises\/unitas/);
  });

  test('narrows by kind, country and year, and keeps them in the address', async ({ page }) => {
    await page.goto('/search/?q=conference');
    await expect(results(page).first()).toBeVisible();
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('Commander visit');
    await expect(page).toHaveURL(/type=Commander\+visit/);
    await page.getByRole('combobox', { name: 'Year' }).selectOption('2025');
    await expect(page).toHaveURL(/year=2025/);
    for (const item of await results(page).all()) await expect(item).toContainText('Commander visit');
    await page.reload();
    await expect(page.getByRole('combobox', { name: 'Year' })).toHaveValue('2025');
  });

  test('needs no words when a filter is given', async ({ page }) => {
    await page.goto('/search/?type=Program');
    await expect(results(page).first()).toContainText('Program');
  });

  test('says so when nothing is found, and shows no hit for the first letter of an unknown word', async ({ page }) => {
    await page.goto('/search/?q=xylophonezzz');
    await expect(status(page)).toContainText('No page has “xylophonezzz”.');
    await expect(results(page)).toHaveCount(0);
    await expect(page.locator('[data-search-page]').getByRole('link', { name: 'A to Z' })).toBeVisible();
  });

  test('says so when the engine cannot be loaded, and still leads on', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/search/?q=unitas');
    await expect(status(page)).toContainText('Search did not load.');
    await expect(page.locator('[data-search-page]').getByRole('link', { name: 'A to Z' })).toBeVisible();
  });

  test('says that it is loading while the engine is slow', async ({ page }) => {
    await page.route('**/pagefind/pagefind.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto('/search/?q=unitas');
    await expect(page.locator('[data-search-state=loading]')).toBeVisible();
    await expect(results(page).first()).toBeVisible();
  });

  test('finds the pages of the language it is asked in', async ({ page }) => {
    await page.goto('/es/search/?q=unitas');
    await expect(results(page).first().getByRole('link').first()).toHaveAttribute('href', /^\/es\//);
    await expect(status(page)).toContainText(/resultados/);
  });

  for (const text of [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '%00%1f‮unitas',
    "'; DROP TABLE--",
    '🛳️'.repeat(50),
    'a'.repeat(5000),
  ]) {
    test(`takes as text: ${text.slice(0, 24)}`, async ({ page }) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('dialog', (dialog) => faults.push(dialog.message()));
      await page.goto(`/search/?q=${encodeURIComponent(text)}`);
      await expect(page.locator('[data-search-state=none], [data-search-state=results]')).toBeVisible();
      expect(await page.locator('[data-search-page] img, [data-search-page] script').count()).toBe(0);
      expect(faults).toEqual([]);
    });
  }
});

test('the page that was not found offers a search for the words of the address', async ({ page }) => {
  const answer = await page.goto('/exercises/trade-winds-2025/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('does not exist');
  const field = page.locator('main').getByRole('searchbox').first();
  await expect(field).toHaveValue('exercises trade winds 2025');
});
