/** `npm run links:retire -- <old> <new>`: leads an address that was published to the one that takes its place. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readContent } from '../check/read-content.ts';
import { readRegister, readRetired } from '../check/read-site.ts';
import { retire, USAGE, type Before } from '../check/retire.ts';
import { sitePaths } from '../check/site-paths.ts';
import { formatRetired, RETIRED_FILE } from '../model/retired.ts';

const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#34': '"', '#38': '&' };
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&([a-z]+|#\d+);/g, (all, name: string) => SIGNS[name] ?? all)
    .trim();

/** Title and summary of a page in the last finished site, which still has what is being removed. */
function before(path: string): Before | undefined {
  const file = `dist${path}index.html`;
  if (!existsSync(file)) return undefined;
  const html = readFileSync(file, 'utf8');
  const title = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1];
  const was = /<meta name="description" content="([^"]*)"/.exec(html)?.[1];
  return title === undefined || was === undefined ? undefined : { title: plain(title), was: plain(was) };
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      gone: { type: 'string' },
      see: { type: 'string', multiple: true },
      title: { type: 'string' },
      was: { type: 'string' },
    },
  });
  const [from, to, ...more] = positionals;
  if (from === undefined || more.length > 0) throw new Error(`Give the old address and what becomes of it:\n${USAGE}`);
  const known = {
    register: readRegister('.'),
    paths: sitePaths(readContent('content').entries),
    before,
    today: process.env['BUILD_DATE'] ?? new Date().toISOString().slice(0, 10),
  };
  writeFileSync(RETIRED_FILE, formatRetired(retire(readRetired('.'), { from, to, ...values }, known)));
  console.log(`${RETIRED_FILE}: ${from} ${to === undefined ? 'has a page that says what it was' : `leads to ${to}`}. Build to see it.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
