// The first step of `npm start` and `npm test`. Plain JavaScript without dependencies, because it runs on whatever
// Node the machine has, before anything is installed. It installs what the lock file names and goes on under the
// project's own Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

const task = process.argv[2];
const stamp = 'node_modules/.installed';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).update(`${process.platform} ${process.arch}`).digest('hex');

function run(command, args, env = process.env) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Installing packages (about a minute the first time) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, wanted);
}

const bin = resolve('node_modules/.bin');
const path = [resolve('node_modules/node/bin'), bin, process.env.PATH].join(delimiter);
run('node', [`src/cli/${task}.ts`, ...process.argv.slice(3)], { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' });
