import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const LISTED = 'bench/tools';
const FILES = ['package.json', 'package-lock.json', '.npmrc'];

/** Where everything that the benches make stands. */
export const WORK = resolve('.build/bench');
/** Where what the benches compare with and measure by is installed. */
export const TOOLS = `${WORK}/tools`;

/** Installs the locked tools where they are not there yet, or not these ones. Throws when npm cannot. */
export function ensureTools(): void {
  const digest = createHash('sha256');
  for (const name of FILES) digest.update(readFileSync(`${LISTED}/${name}`));
  const wanted = digest.digest('hex');
  const stamp = `${TOOLS}/installed`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing what the benches compare with into .build/bench/tools …');
  rmSync(stamp, { force: true });
  mkdirSync(TOOLS, { recursive: true });
  for (const name of FILES) copyFileSync(`${LISTED}/${name}`, `${TOOLS}/${name}`);
  // Lighthouse drives the browser that is there and needs none of its own.
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' };
  const { status, stderr } = spawnSync('npm', ['ci', '--no-progress', '--loglevel=error'], { cwd: TOOLS, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ci failed in ${TOOLS}:\n${stderr}`);
  writeFileSync(stamp, wanted);
}

/** The version of a locked tool. */
export function versionOf(name: string): string {
  return (JSON.parse(readFileSync(`${TOOLS}/node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;
}
