import { resolve } from 'node:path';
import { checkContent } from '../check/check-entries.ts';
import { report } from '../check/problem.ts';

// `npm run check:content -- content/visits` shows only what is wrong under that path.
const only = process.argv.slice(2).map((path) => path.replace(/^\.\//, ''));
const problems = checkContent(resolve('content')).filter(({ file }) => only.length === 0 || only.some((path) => file.startsWith(path)));
if (problems.length > 0) {
  console.error(report(problems));
  process.exitCode = 1;
} else {
  console.log('Content check passed.');
}
