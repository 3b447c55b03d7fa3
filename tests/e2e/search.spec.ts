import { expect, test, type Page } from '@playwright/test';

const results = (page: Page) => page.locator('[data-search-result]');
const titles = (page: Page) => results(page).locator('h2');
const status = (page: Page) => page.getByRole('status').filter({ hasText: /\S/ });
const field = (page: Page) => page.locator('[data-search-page]').getByRole('searchbox');
/** The button for a kind of page; its name has the count of pages after it. */
const kind = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Kind' }).getByRole('radio', { name: new RegExp(`^${name} ?\\d*$`) });
const answered = (page: Page) => expect(page.locator('[data-search-page]')).toHaveAttribute('data-search-state', /^(?:results|none)$/);
/** The number that the status line says. */
const total = async (page: Page) => Number.parseInt((await status(page).textContent()) ?? '', 10);
const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

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
    await page.keyboard.press('ArrowUp');
    await expect(dialog.getByRole('searchbox')).toBeFocused();
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

  test('takes along what was typed while it was loading', async ({ page }) => {
    await page.route('**/names/*-first.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto('/');
    await page.locator('#find').pressSequentially('panamax');
    await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('panamax');
    await expect(titles(page).first()).toContainText('PANAMAX');
  });

  test('hands a query over from the dialog to its own page', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('humanitarian 2024');
    await page.getByRole('dialog').getByRole('link', { name: 'All results on one page' }).click();
    await expect(page).toHaveURL('/search/?q=humanitarian+2024');
    await expect(results(page).first()).toBeVisible();
  });

  test('keeps the space after a word that was typed while it loaded', async ({ page }) => {
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    await page.route('**/names/en-first.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('humanitarian ');
    release();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.type('2024');
    await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('humanitarian 2024');
  });

  test('shows the results of an address that holds a query', async ({ page }) => {
    await page.goto('/search/?q=unitas');
    await expect(results(page).first()).toContainText('UNITAS');
    await expect(status(page)).toContainText(/\d+ results/);
    await expect(results(page).first().getByRole('link').first()).toHaveAttribute('href', /\/exercises\/unitas/);
  });

  test('says how it read a misspelled word, and takes the word as it is when asked', async ({ page }) => {
    await page.goto('/search/?q=tradwinds');
    await expect(titles(page).first()).toContainText('TRADEWINDS');
    await answered(page);
    await expect(status(page)).toContainText('Read as “tradewinds”');
    await page.getByRole('button', { name: 'Search the words only' }).click();
    await expect(page.locator('[data-search-state=none]')).toBeVisible();
    expect(query(page)).toEqual({ q: 'tradwinds', words: 'only' });
  });

  test('says by which other name a page was found', async ({ page }) => {
    await page.goto('/search/?q=whinsec');
    await expect(results(page).first().getByRole('link').first()).toHaveAttribute('href', '/programs/whinsec/');
    await answered(page);
    await expect(results(page).first()).toContainText('Found by: WHINSEC');
  });

  test('narrows by kind, country and year, and keeps them in the address', async ({ page }) => {
    await page.goto('/search/?q=conference');
    await expect(results(page).first()).toBeVisible();
    await kind(page, 'Commander visit').click();
    await expect(page).toHaveURL(/type=Commander\+visit/);
    await page.getByRole('combobox', { name: 'Year' }).selectOption('2025');
    await expect(page).toHaveURL(/year=2025/);
    await answered(page);
    for (const item of await results(page).all()) await expect(item).toContainText('Commander visit');
    await page.reload();
    await expect(page.getByRole('combobox', { name: 'Year' })).toHaveValue('2025');
    await expect(kind(page, 'Commander visit')).toBeChecked();
  });

  test('counts what each filter would leave, and is right about it', async ({ page }) => {
    await page.goto('/search/?q=unitas');
    await answered(page);
    const year = page.getByRole('combobox', { name: 'Year' });
    for (const choose of [() => kind(page, 'Exercise').click(), () => year.selectOption('2024')]) {
      await choose();
      await answered(page);
    }
    const chosen = kind(page, 'Exercise');
    await expect(chosen).toBeChecked();
    const counted = Number((await chosen.locator('xpath=..').textContent())?.replace(/\D+/g, ''));
    expect(await total(page)).toBe(counted);
    expect(await year.locator('option:checked').textContent()).toBe(`2024 (${counted})`);
  });

  test('is a link when it is filtered and sorted: whoever opens it sees the same', async ({ page }) => {
    await page.goto('/search/?q=unitas');
    await answered(page);
    await kind(page, 'Exercise').click();
    await answered(page);
    await page.getByRole('combobox', { name: 'Order' }).selectOption('Newest first');
    await answered(page);
    const seen = await titles(page).allTextContents();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await answered(other);
    expect(await titles(other).allTextContents()).toEqual(seen);
    await expect(other.getByRole('combobox', { name: 'Order' })).toHaveValue('date');
    const years = seen.map((title) => Number(/\b20\d\d\b/.exec(title)?.[0])).filter(Boolean);
    expect(years.length).toBeGreaterThan(2);
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });

  test('goes back and forward over choices, not over letters, and back from a page to its results', async ({ page }) => {
    await page.goto('/search/');
    await field(page).pressSequentially('unitas');
    await answered(page);
    await kind(page, 'Exercise').click();
    await answered(page);
    await page.getByRole('combobox', { name: 'Year' }).selectOption('2024');
    await answered(page);
    const narrow = await titles(page).allTextContents();

    await page.goBack();
    await expect(page.getByRole('combobox', { name: 'Year' })).toHaveValue('');
    await expect(kind(page, 'Exercise')).toBeChecked();
    await page.goBack();
    await expect(kind(page, 'All')).toBeChecked();
    await expect(field(page)).toHaveValue('unitas');
    await page.goForward();
    await page.goForward();
    await expect(page.getByRole('combobox', { name: 'Year' })).toHaveValue('2024');
    await expect.poll(() => titles(page).allTextContents()).toEqual(narrow);

    await results(page).first().getByRole('link').first().click();
    await expect(page).toHaveURL(/\/exercises\//);
    await page.goBack();
    await expect(page.getByRole('combobox', { name: 'Year' })).toHaveValue('2024');
    await expect.poll(() => titles(page).allTextContents()).toEqual(narrow);
  });

  test('is filtered by keyboard alone, with the focus left where it was', async ({ page }) => {
    await page.goto('/search/?q=unitas');
    await answered(page);
    await field(page).focus();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
    for (let presses = 0; presses < 9 && (await focused()) !== 'type'; presses++) await page.keyboard.press('Tab');
    await expect(kind(page, 'All')).toBeFocused();
    const everything = await total(page);
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/type=/);
    await answered(page);
    await expect(page.getByRole('group', { name: 'Kind' }).locator('input:checked')).toBeFocused();
    expect(await total(page)).toBeLessThan(everything);
    await page.keyboard.press('ArrowLeft');
    await expect(kind(page, 'All')).toBeFocused();
    await expect.poll(() => total(page)).toBe(everything);
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

  test('says that it is loading while the engine is slow', async ({ page }) => {
    await page.route('**/pagefind/pagefind.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto('/search/?q=unitas');
    await expect(page.locator('[data-search-state=loading]')).toBeVisible();
    await expect(results(page).first()).toBeVisible();
  });

  test('finds the pages of the language it is asked in, and says which have their text in another', async ({ page }) => {
    await page.goto('/es/search/?q=unitas');
    await expect(results(page).first().getByRole('link').first()).toHaveAttribute('href', /^\/es\//);
    await expect(status(page)).toContainText(/resultados/);
    await expect(results(page).filter({ hasText: 'Texto en inglés' }).first()).toBeVisible();
  });
});

test.describe('search without its full text', () => {
  test('says so when the engine cannot be loaded, shows the names that match and still leads on', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/search/?q=unitas');
    await expect(status(page)).toContainText('Search did not load.');
    await expect(results(page).first().getByRole('link').first()).toHaveAttribute('href', '/exercises/unitas/');
    await expect(page.locator('[data-search-page]').getByRole('link', { name: 'A to Z' })).toBeVisible();
  });

  test('suggests names in the dialog where WebAssembly is blocked, misspelled or not, and opens them', async ({ page }) => {
    await page.route(/\.pagefind$|\.wasm$/, (route) => route.abort());
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('tradew');
    await expect(titles(page).first()).toContainText('TRADEWINDS');
    await page.getByRole('searchbox', { name: 'Search' }).and(page.locator('dialog input')).fill('whinsce');
    await expect(results(page).first().getByRole('link').first()).toHaveAttribute('href', '/programs/whinsec/');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/programs/whinsec/');
  });

  test('goes on with the names that it has when the network is gone', async ({ page, context }) => {
    await page.goto('/search/');
    await field(page).fill('unitas');
    await answered(page);
    await context.setOffline(true);
    await field(page).fill('panamax');
    await expect(titles(page).first()).toContainText('PANAMAX');
  });

  test('takes the reader to its page when its code cannot be loaded', async ({ page }) => {
    await page.route('**/names/**', (route) => route.abort());
    await page.goto('/');
    await page.locator('#find').click();
    await expect(page).toHaveURL('/search/');
    await expect(page.getByRole('main').getByRole('link', { name: 'TRADEWINDS', exact: true }).first()).toBeVisible();
  });
});

test.describe('search without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('leads from the field of any page to a page that has every page by name', async ({ page }) => {
    await page.goto('/programs/whinsec/');
    await page.locator('#find').fill('unitas');
    await page.locator('#find').press('Enter');
    await expect(page).toHaveURL('/search/?q=unitas');
    await expect(page.getByText('Search needs JavaScript.')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'UNITAS', exact: true }).first().click();
    await expect(page).toHaveURL('/exercises/unitas/');
  });

  test('does so in the language of the page', async ({ page }) => {
    await page.goto('/pt/');
    await page.locator('#find').fill('unitas');
    await page.locator('#find').press('Enter');
    await expect(page).toHaveURL('/pt/search/?q=unitas');
    await expect(page.getByRole('main').getByRole('link', { name: 'UNITAS', exact: true }).first()).toHaveAttribute(
      'href',
      '/pt/exercises/unitas/',
    );
  });
});

test.describe('a query is text', () => {
  const HOSTILE: [string, string][] = [
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a script', '"><script>alert(1)</script>'],
    ['markup about a known name', '<b>unitas</b><svg onload=alert(1)>'],
    ['control characters', '\u0000\u001f\u007funi\u0008tas'],
    ['marks of direction', '\u202eunitas\u202c \u200funitas\u200e'],
    ['a script from right to left', 'تدريب بحري يونيتاس'],
    ['quotes', `'; DROP TABLE-- "unitas" \`\${1}\``],
    ['signs of patterns', '$& $1 \\ (.*)+ [a-z]{9} ^$ {query} {n}'],
    ['names of what every object has', '__proto__ constructor toString'],
    ['percent signs that are no code', '%E0%A4%A %00 %'],
    ['emoji', '🛳️'.repeat(50)],
    ['joined emoji beside a name', '👩🏽‍✈️ unitas 🇧🇷'],
    ['accents upon accents', `unitas${'\u0301'.repeat(300)}`],
    ['half of a sign', 'unitas \ud83d'],
    ['a very long word', 'a'.repeat(5000)],
    ['a very long text', 'southern command visit argentina august '.repeat(200)],
  ];

  /** Faults of the page, and whatever it opens. */
  function faultsOf(page: Page): string[] {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('dialog', (dialog) => {
      faults.push(dialog.message());
      void dialog.dismiss();
    });
    return faults;
  }
  async function unharmed(page: Page, faults: readonly string[]): Promise<void> {
    await answered(page);
    expect(await page.locator('[data-search-page]').locator('img, script, svg, b').count()).toBe(0);
    await expect(field(page)).toBeVisible();
    expect(faults).toEqual([]);
  }

  test('in an address, whatever it holds', async ({ page }) => {
    const faults = faultsOf(page);
    for (const [what, text] of HOSTILE) {
      await test.step(what, async () => {
        await page.goto(`/search/?${new URLSearchParams({ q: text }).toString()}`);
        await unharmed(page, faults);
      });
    }
  });

  test('typed, whatever it holds', async ({ page }) => {
    const faults = faultsOf(page);
    await page.goto('/search/');
    for (const [what, text] of HOSTILE) {
      await test.step(what, async () => {
        await field(page).fill('');
        await expect(page.locator('[data-search-state=idle]')).toBeVisible();
        await field(page).fill(text);
        await unharmed(page, faults);
      });
    }
  });

  test('also in a filter, a sort order and a language that do not exist', async ({ page }) => {
    const faults = faultsOf(page);
    const hostile = '<img src=x onerror=alert(1)>';
    await page.goto(`/search/?${new URLSearchParams({ q: 'unitas', year: hostile, type: hostile, sort: hostile }).toString()}`);
    await expect(page.locator('[data-search-state=none]')).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Year' })).toHaveValue(hostile);
    expect(await page.locator('[data-search-page] img').count()).toBe(0);
    await page.getByRole('combobox', { name: 'Year' }).selectOption('');
    await kind(page, 'All').click();
    await answered(page);
    await expect(titles(page).first()).toContainText('UNITAS');
    expect(faults).toEqual([]);
  });
});

test('the page that was not found offers a search for the words of the address', async ({ page }) => {
  const answer = await page.goto('/exercises/trade-winds-2025/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('does not exist');
  const own = page.locator('main').getByRole('searchbox').first();
  await expect(own).toHaveValue('exercises trade winds 2025');
});
