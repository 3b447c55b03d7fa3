/** Builds the site aside and puts it in the place of the old one only when every step has succeeded. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'astro';
import { reportLost } from '../check/check-addresses.ts';
import { checkContent } from '../check/check-entries.ts';
import { report } from '../check/problem.ts';
import { readRegister, readRetired, readSite } from '../check/read-site.ts';
import { caddyRedirects, nginxRedirects, readRedirects } from '../deploy/redirects.ts';

const OUT = 'dist';
const ASIDE = '.build';
/** Where rules for servers go that do not read them from the folder they serve. */
const RULES = 'deploy/generated';

/**
 * Checks the content, builds aside and swaps. Throws with everything that is wrong before anything is touched.
 */
export async function buildSite(): Promise<void> {
  const started = Date.now();
  const problems = checkContent(resolve('content'));
  if (problems.length > 0) throw new Error(report(problems));
  const next = `${ASIDE}/next`;
  rmSync(next, { recursive: true, force: true });
  process.env['BUILD_DIR'] = next;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await build({ logLevel: 'warn' });
  const lost = reportLost(readRegister('.'), readSite(next), readRetired('.'));
  if (lost !== '') throw new Error(lost);
  writeRules(next);
  const old = `${ASIDE}/old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(OUT)) renameSync(OUT, old);
  renameSync(next, OUT);
  rmSync(old, { recursive: true, force: true });
  console.log(`Built the site into ${OUT}/ in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

function writeRules(site: string): void {
  const rules = [...readRedirects(readFileSync(`${site}/_redirects`, 'utf8'))];
  mkdirSync(RULES, { recursive: true });
  writeFileSync(`${RULES}/redirects.nginx`, nginxRedirects(rules));
  writeFileSync(`${RULES}/redirects.caddy`, caddyRedirects(rules));
}

if (import.meta.main) {
  console.log('Checking content, building pages and search index …');
  try {
    await buildSite();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(existsSync(OUT) ? 'The last good build in dist/ is untouched.' : 'Nothing was built.');
    process.exit(1);
  }
}
