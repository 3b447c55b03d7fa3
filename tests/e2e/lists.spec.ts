import { expect, test, type Page } from '@playwright/test';

/** The titles of the rows that are shown. */
const rows = (page: Page) => page.locator('.row:visible h3').allTextContents();
const status = (page: Page) => page.locator('[data-bar] [role=status]');
/** Opens the list and gives the first sign of a reader, for which the script waits. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.mouse.move(40, 40);
  await page.mouse.move(60, 60);
  await expect(page.getByRole('checkbox').first()).toBeVisible();
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a facet leads to a list of that value, and its chip back to the whole list', async ({ page }) => {
    await page.goto('/visits/');
    const year = page.locator('[data-facet=year] li', { hasText: '2024' });
    const count = Number(await year.locator('.n').textContent());
    await year.getByRole('link').click();
    await expect(page).toHaveURL('/visits/year/2024/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Commander visits in 2024');
    expect(await rows(page)).toHaveLength(count);
    await page.getByRole('link', { name: 'Remove filter 2024' }).click();
    await expect(page).toHaveURL('/visits/');
  });
});

test.describe('with JavaScript', () => {
  test('boxes combine, counts stay right, the address has the choice, and going back undoes it', async ({ page }) => {
    await open(page, '/visits/');
    const all = await rows(page);
    await page.getByRole('checkbox', { name: '2024' }).check();
    await page.locator('[data-facet=country] summary').click();
    const colombia = page.locator('[data-facet=country] label', { hasText: 'Colombia' });
    const count = Number(await colombia.locator('.n').textContent());
    await colombia.click();
    await expect(page).toHaveURL('/visits/?year=2024&country=colombia');
    await expect(status(page)).toHaveText(`${count} of ${all.length} visits`);
    expect(await rows(page)).toHaveLength(count);
    for (const title of await rows(page)) expect(title).toMatch(/Colombia.*2024/);

    // A second year adds its visits to the same country.
    const further = page.locator('[data-facet=year] label', { hasText: '2023' });
    const more = Number(await further.locator('.n').textContent());
    await further.click();
    await expect(status(page)).toHaveText(`${count + more} of ${all.length} visits`);

    await page.goBack();
    await expect(status(page)).toHaveText(`${count} of ${all.length} visits`);
    await expect(page.getByRole('checkbox', { name: '2023' })).not.toBeChecked();

    await page.getByRole('button', { name: 'Remove filter 2024' }).click();
    await expect(page).toHaveURL('/visits/?country=colombia');
    await expect(page.getByRole('button', { name: 'Remove filter Colombia' })).toBeFocused();
    await page.goBack();
    await page.getByRole('link', { name: 'Clear all' }).click();
    await expect(status(page)).toHaveText(`${all.length} visits`);
    expect(await rows(page)).toEqual(all);
  });

  test('an address shows the list narrowed down, in every language', async ({ page }) => {
    await page.goto('/exercises/editions/?year=2024&country=chile&country=nowhere&kind=maritime');
    await expect(status(page)).toHaveText(/^\d+ of \d+ editions$/);
    const english = await rows(page);
    expect(english).toContain('UNITAS LXV');
    await page.getByRole('link', { name: 'Español' }).click();
    await expect(page).toHaveURL('/es/exercises/editions/?year=2024&country=chile&kind=maritime');
    await expect(page.getByRole('button', { name: 'Quitar el filtro Chile' })).toBeVisible();
    expect(await rows(page)).toHaveLength(english.length);
  });

  test('a list of one value is narrowed further, and the rest of the choice goes along to the whole list', async ({ page }) => {
    await open(page, '/visits/year/2024/');
    await expect(page.getByRole('checkbox', { name: '2024' })).toHaveCount(0);
    await page.locator('[data-facet=country] summary').click();
    await page.locator('[data-facet=country] label', { hasText: 'Panama' }).click();
    await expect(page).toHaveURL('/visits/year/2024/?country=panama');
    for (const title of await rows(page)) expect(title).toMatch(/Panama.*2024/);
    await page.getByRole('link', { name: 'Remove filter 2024' }).click();
    await expect(page).toHaveURL('/visits/?country=panama');
    await expect(page.getByRole('button', { name: 'Remove filter Panama' })).toBeVisible();
  });

  test('another order takes the headings away, and the first brings them back', async ({ page }) => {
    await open(page, '/programs/');
    const own = await rows(page);
    await page.getByLabel('Sort by').selectOption('Name');
    await expect(page).toHaveURL('/programs/?sort=name');
    expect(await rows(page)).toEqual(own.toSorted(new Intl.Collator('en', { sensitivity: 'base', numeric: true }).compare));
    await expect(page.getByRole('heading', { name: 'Schools' })).toBeHidden();
    await page.getByLabel('Sort by').selectOption('Kind');
    await expect(page.getByRole('heading', { name: 'Schools' })).toBeVisible();
    expect(await rows(page)).toEqual(own);
  });

  test('the keyboard alone reaches a box, which keeps the focus that its link had', async ({ page }) => {
    // The script comes late: the reader stands on the link by then.
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/lists/visits.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/visits/');
    const link = page.locator('[data-facet=year] a').first();
    await link.focus();
    await page.keyboard.press('Shift');
    release?.();
    await expect(page.getByRole('checkbox', { name: '2026' })).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL('/visits/?year=2026');
  });

  test('where what the records are filed under does not load, the facets stay links', async ({ page }) => {
    await page.route('**/lists/*.json', (route) => route.abort());
    await page.goto('/visits/');
    await page.mouse.move(40, 40);
    await page.mouse.move(60, 60);
    await page.locator('[data-facet=year] a', { hasText: '2024' }).click();
    await expect(page).toHaveURL('/visits/year/2024/');
  });
});
