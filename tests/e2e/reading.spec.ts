import { expect, test } from '@playwright/test';

const RECORDS = [
  '/exercises/unitas/',
  '/exercises/unitas/2024/',
  '/visits/2025-08-argentina-southdec/',
  '/programs/state-partnership-program/',
  '/partnerships/southdec/',
  '/countries/colombia/',
];

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader gets from the home page to an edition and on to its sources', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Exercises' }).click();
    await page.getByRole('link', { name: 'UNITAS', exact: true }).first().click();
    await page.getByRole('table').getByRole('link', { name: 'UNITAS LXV', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('UNITAS LXV');
    await page.locator('sup.fn a').first().click();
    await expect(page).toHaveURL(/#s\d+$/);
  });

  test('the search leads to lists that need none', async ({ page }) => {
    await page.goto('/search/?q=unitas');
    await expect(page.getByText('Search needs JavaScript')).toBeVisible();
    await page.locator('main').getByRole('link', { name: 'UNITAS', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('UNITAS');
  });

  test('the grid narrows to a country by link and leads to an edition', async ({ page }) => {
    await page.goto('/grid/');
    await page.getByText('One country', { exact: true }).click();
    await page.getByRole('navigation', { name: 'Other views of the grid' }).getByRole('link', { name: 'Colombia', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Colombia in exercises');
    await page
      .getByRole('table')
      .getByRole('link', { name: /UNITAS .*: host$/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/exercises\/unitas\//);
  });

  test('the citation opens, and no dead control is shown', async ({ page }) => {
    await page.goto('/programs/whinsec/');
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
    await page.getByText('Cite', { exact: true }).click();
    await expect(page.getByText('Southern Partners. (2026, ')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'BibTeX' })).toHaveAttribute('href', '/cite/whinsec.bib');
  });
});

test('a citation and an address are copied with one click', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/exercises/unitas/2025/');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByText('Cite', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy', exact: true }).first().click();
  await expect(page.locator('.acts [role=status]')).toHaveText('Copied');
  expect(await copied()).toMatch(/^Southern Partners\. \(2026, .*\)\. UNITAS LXVI\. https:\/\/\S+\/x\/unitas-2025$/);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(copied).toMatch(/\/exercises\/unitas\/2025\/$/);
});

test.describe('languages', () => {
  test('the switch keeps the page and changes its language', async ({ page }) => {
    await page.goto('/exercises/unitas/2024/');
    await page.getByRole('link', { name: 'Español' }).click();
    await expect(page).toHaveURL('/es/exercises/unitas/2024/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.getByText('2 al 12 sept 2024').first()).toBeVisible();
    await expect(page.locator('.text[lang=en]')).toHaveCount(1);
  });
});

test.describe('narrow and enlarged', () => {
  for (const path of [
    '/',
    '/exercises/',
    '/visits/year/2024/',
    '/visits/?country=colombia&year=2024',
    '/partnerships/',
    '/search/',
    '/sources/',
    '/claims/',
    '/grid/',
    '/grid/years/2025/',
    '/glance/',
    '/data/',
    '/feeds/',
    ...RECORDS,
  ]) {
    test(`${path} fits 320 px and text spaced wider`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await overflow()).toBeLessThanOrEqual(0);
      await page.addStyleTag({
        content:
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      });
      expect(await overflow()).toBeLessThanOrEqual(0);
    });
  }

  test('at 200 % the page still fits, and nothing is cut off in the header', async ({ page }) => {
    // 1280 px at 200 % leaves 640 CSS pixels.
    await page.setViewportSize({ width: 640, height: 400 });
    for (const path of ['/', ...RECORDS]) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
      await expect(page.getByRole('link', { name: 'Southern Partners' }).first()).toBeInViewport();
    }
  });
});

test.describe('keyboard', () => {
  test('the first stop leads past the header to the content', async ({ page }) => {
    await page.goto('/visits/2025-08-argentina-southdec/');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#main$/);
  });

  test('every stop of a record shows its focus and none is a trap', async ({ page }) => {
    await page.goto('/exercises/unitas/');
    const seen = new Set<string>();
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const style = getComputedStyle(element);
        const ringed =
          style.outlineStyle !== 'none' ||
          style.boxShadow !== 'none' ||
          element.closest('.find') !== null ||
          element.closest('svg') !== null;
        return {
          at: `${element.tagName} ${element.getAttribute('href') ?? element.textContent?.trim().slice(0, 30) ?? ''} ${element.getBoundingClientRect().top}`,
          ringed,
        };
      });
      if (!focus) break;
      expect(focus.ringed, focus.at).toBe(true);
      seen.add(focus.at);
    }
    expect(seen.size).toBeGreaterThan(50);
  });
});

test('the color scheme that a reader chooses is kept from page to page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('/programs/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('radio', { name: 'Auto' }).check();
  await page.reload();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./);
});

test('in print a record keeps its words, sources with addresses, and the notice', async ({ page }) => {
  await page.goto('/programs/whinsec/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.notice p')).toBeVisible();
  await expect(page.locator('.top .nav')).toBeHidden();
  const address = await page
    .locator('.srcs a[href^=http]')
    .first()
    .evaluate((element) => getComputedStyle(element, '::after').content);
  expect(address).toContain('http');
});

test('a page loads without an error and without a request to another origin', async ({ page, baseURL }) => {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => !request.url().startsWith(baseURL ?? '') && faults.push(request.url()));
  for (const path of ['/', '/search/?q=panamax', '/glossary/', '/sources/gaps/', ...RECORDS]) {
    await page.goto(path, { waitUntil: 'networkidle' });
  }
  expect(faults).toEqual([]);
});
