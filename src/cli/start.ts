/** `npm start` after the packages are there: builds, indexes and serves. */
import { spawnSync } from 'node:child_process';
import { serveOrExit } from './serve.ts';

const { status } = spawnSync('node', ['src/cli/build.ts'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
await serveOrExit();
