/** Builds the site aside and puts it in the place of the old one only when every step has succeeded. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'astro';
import { checkContent } from '../check/check-entries.ts';
import { report } from '../check/problem.ts';

const OUT = 'dist';
const ASIDE = '.build';

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
  const old = `${ASIDE}/old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(OUT)) renameSync(OUT, old);
  renameSync(next, OUT);
  rmSync(old, { recursive: true, force: true });
  console.log(`Built the site into ${OUT}/ in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
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
