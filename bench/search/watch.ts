import type { Page } from '@playwright/test';
import type { Journey } from './journeys.ts';

/** Moments of a search in milliseconds of the epoch. */
export interface Moments {
  key: number;
  suggestion: number;
  result: number;
}

declare global {
  interface Window {
    moments?: Partial<Moments>;
  }
}

/** Makes every page note when the first key goes down and when what is looked for first stands in it. To be called before the page loads. */
export async function watch(page: Page, { suggestion, result }: Journey): Promise<void> {
  await page.addInitScript(
    (wanted) => {
      const moments: Partial<Moments> = (window.moments = {});
      const now = () => performance.timeOrigin + performance.now();
      addEventListener('keydown', () => (moments.key ??= now()), { capture: true });
      new MutationObserver(() => {
        for (const name of ['suggestion', 'result'] as const) {
          const selector = wanted[name];
          if (moments[name] === undefined && selector && document.querySelector(selector)) moments[name] = now();
        }
      }).observe(document, { subtree: true, childList: true, attributes: true });
    },
    { suggestion, result },
  );
}

/** Waits until a full-text result was there; where the site makes no suggestions, the result stands for them. */
export async function momentsOf(page: Page): Promise<Moments> {
  await page.waitForFunction(() => window.moments?.result !== undefined);
  const { key = 0, suggestion, result = 0 } = await page.evaluate(() => window.moments ?? {});
  return { key, suggestion: suggestion ?? result, result };
}
