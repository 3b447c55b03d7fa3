/** `npm test`: every check in order, with the time each took; stops at the first that fails. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { ensureBrowser } from './browser.ts';

interface Step {
  title: string;
  command: string;
  args: string[];
  /** Where the step leaves its count of tests. */
  results?: string;
}
const vitest = (title: string, project: string): Step => ({
  title,
  command: 'vitest',
  args: ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=.build/${project}.json`],
  results: `.build/${project}.json`,
});
const STEPS: Step[] = [
  { title: 'Content', command: 'node', args: ['src/cli/check-content.ts'] },
  { title: 'Types', command: 'astro', args: ['check', '--minimumFailingSeverity', 'warning'] },
  { title: 'Lint', command: 'eslint', args: ['.', '--max-warnings=0'] },
  { title: 'Format', command: 'prettier', args: ['--check', '.', '--log-level=warn'] },
  vitest('Unit tests', 'unit'),
  { title: 'Build', command: 'node', args: ['src/cli/build.ts'] },
  vitest('Tests of the built site', 'build'),
  { title: 'Browser tests', command: 'playwright', args: ['test'], results: '.build/e2e.json' },
];

function count(path: string): number {
  const report = JSON.parse(readFileSync(path, 'utf8')) as { numPassedTests?: number; stats?: { expected: number } };
  return report.numPassedTests ?? report.stats?.expected ?? 0;
}
const seconds = (from: number) => `${((Date.now() - from) / 1000).toFixed(1)} s`;

const started = Date.now();
mkdirSync('.build', { recursive: true });
try {
  console.log(`Browser: ${ensureBrowser()}`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
let passed = 0;
for (const [index, { title, command, args, results }] of STEPS.entries()) {
  const from = Date.now();
  console.log(`\n[${index + 1}/${STEPS.length}] ${title} …`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n${title} failed after ${seconds(from)}.`);
    process.exit(status ?? 1);
  }
  if (results) passed += count(results);
  console.log(`${title}: passed in ${seconds(from)}.`);
}
console.log(`\nEverything passed in ${seconds(started)}: ${STEPS.map(({ title }) => title.toLowerCase()).join(', ')}.`);
console.log(`${passed} passed, 0 failed`);
