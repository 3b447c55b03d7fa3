/** Finds a Chromium for the browser tests: Playwright's own by default, otherwise the distribution's. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const own = (): boolean => existsSync(chromium.executablePath());
const system = (): string | undefined => [process.env['CHROMIUM_PATH'] ?? '', ...SYSTEM].find((path) => path !== '' && existsSync(path));
const run = (command: string, args: string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** How Playwright starts the browser that is there. Root needs the sandbox off; the network of a closed machine is left alone. */
export function launchOptions(): LaunchOptions {
  const path = own() ? undefined : system();
  const root = process.getuid?.() === 0;
  return {
    ...(path === undefined ? {} : { executablePath: path }),
    args: ['--disable-background-networking', ...(root ? ['--no-sandbox'] : [])],
  };
}

/** Sees to it that a browser is there: Playwright's download, then one that is installed, then the distribution's package. Throws when none can be had. */
export function ensureBrowser(): string {
  if (own()) return 'Playwright’s Chromium';
  if (run('npx', ['playwright', 'install', 'chromium']) && own()) return 'Playwright’s Chromium, downloaded';
  if (system() === undefined) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium']);
  }
  const path = system();
  if (path === undefined) {
    throw new Error(
      'No browser: Playwright could not download one and no Chromium is installed. Install Chromium, or name one with CHROMIUM_PATH.',
    );
  }
  return path;
}
