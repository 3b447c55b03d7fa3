import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import { launchOptions } from '../../src/cli/browser.ts';
import { TOOLS } from '../lib/tools.ts';

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Kinds of bytes, by what Lighthouse calls the type of a request; what is none of these is counted as other. */
const KINDS = { Document: 'html', Stylesheet: 'css', Script: 'js', Font: 'fonts', Image: 'images' } as const;
type Bytes = Record<(typeof KINDS)[keyof typeof KINDS] | 'other', number>;

/** What Lighthouse says of a page: scores from 0 to 100, milliseconds, bytes as sent. */
export type Audit = Record<'performance' | 'lcp' | 'tbt' | 'cls' | 'requests', number> & Bytes;
export type Scores = Record<'accessibility' | 'bestPractices' | 'seo', number>;

interface Report {
  runtimeError?: { message: string };
  categories: Record<string, { score: number | null } | undefined>;
  audits: Record<string, { numericValue?: number; details?: { items?: { resourceType?: string; transferSize?: number }[] } } | undefined>;
}

/** The figures of a report. */
export function auditOf(report: Report): Audit {
  const value = (name: string) => report.audits[name]?.numericValue ?? NaN;
  const items = report.audits['network-requests']?.details?.items ?? [];
  const bytes: Bytes = { html: 0, css: 0, js: 0, fonts: 0, images: 0, other: 0 };
  for (const { resourceType = '', transferSize = 0 } of items) bytes[KINDS[resourceType as keyof typeof KINDS] ?? 'other'] += transferSize;
  return {
    performance: scoreOf(report, 'performance'),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    requests: items.length,
    ...bytes,
  };
}

const scoreOf = ({ categories }: Report, name: string): number => Math.round((categories[name]?.score ?? NaN) * 100);

/** The scores of a report that do not vary from run to run. */
export const scoresOf = (report: Report): Scores => ({
  accessibility: scoreOf(report, 'accessibility'),
  bestPractices: scoreOf(report, 'best-practices'),
  seo: scoreOf(report, 'seo'),
});

/** Lighthouse’s report on a page as a phone shows it. `all` asks for every category, otherwise for performance alone. Throws when it cannot tell. */
export async function lighthouse(url: string, scheme: Scheme, all: boolean): Promise<Report> {
  const { executablePath = chromium.executablePath(), args = [] } = launchOptions();
  // Chromium counts the schemes so: 0 is dark, 1 is light.
  const flags = ['--headless=new', `--blink-settings=preferredColorScheme=${scheme === 'dark' ? 0 : 1}`, ...args].join(' ');
  const command = [`${TOOLS}/node_modules/lighthouse/cli/index.js`, url, '--output=json', '--quiet', '--no-enable-error-reporting'];
  if (!all) command.push('--only-categories=performance');
  const child = spawn(process.execPath, [...command, `--chrome-flags=${flags}`], {
    env: { ...process.env, CHROME_PATH: executablePath },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (!out.trimStart().startsWith('{')) throw new Error(`Lighthouse gave no report on ${url}:\n${err.slice(-2000)}`);
  const report = JSON.parse(out) as Report;
  if (report.runtimeError) throw new Error(`Lighthouse could not read ${url}: ${report.runtimeError.message}`);
  return report;
}
