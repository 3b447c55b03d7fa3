import type { Browser } from '@playwright/test';
import type { BenchServer, Sent } from '../lib/serve.ts';
import type { Journey } from './journeys.ts';
import { momentsOf, watch } from './watch.ts';

/** What one search took: bytes of bodies as sent, milliseconds. */
export interface Search {
  before: number;
  scripts: number;
  bytesToSuggestion: number;
  bytesToResult: number;
  tapToField: number;
  keyToSuggestion: number;
  keyToResult: number;
  tapToSuggestion: number;
  tapToResult: number;
}

const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
/** Milliseconds between keys: a quick thumb. */
const KEYS = 80;
const LIMIT = 60_000;

/** Bytes sent up to a moment. */
export const bytesUntil = (sent: readonly Sent[], moment: number): number =>
  sent.filter(({ at }) => at <= moment).reduce((sum, { bytes }) => sum + bytes, 0);

/** One reader with an empty cache opens a page, waits until it is still, taps the search, types as soon as a field is there and reads what comes. */
export async function searchOnce(browser: Browser, server: BenchServer, journey: Journey, start: string, query: string): Promise<Search> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(LIMIT);
    await watch(page, journey);
    server.clear();
    await page.goto(server.origin + start, { waitUntil: 'networkidle' });
    const before = bytesUntil(server.sent, Infinity);
    const scripts = bytesUntil(
      server.sent.filter(({ path }) => path.endsWith('.js')),
      Infinity,
    );
    server.clear();
    const tap = Date.now();
    await page.locator(journey.open).first().tap();
    await page.locator(`${journey.field}:focus`).waitFor();
    const field = Date.now();
    await page.keyboard.type(query, { delay: KEYS });
    const { key, suggestion, result } = await momentsOf(page);
    return {
      before,
      scripts,
      bytesToSuggestion: bytesUntil(server.sent, suggestion),
      bytesToResult: bytesUntil(server.sent, result),
      tapToField: field - tap,
      keyToSuggestion: suggestion - key,
      keyToResult: result - key,
      tapToSuggestion: suggestion - tap,
      tapToResult: result - tap,
    };
  } finally {
    await context.close();
  }
}
