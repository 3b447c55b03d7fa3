import { closest, distance } from 'fastest-levenshtein';

/** One thing wrong with the content, said so that an editor can mend it. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** Field path ("start.value") or line ("line 12"). */
  where: string;
  /** What is wrong and how to mend it. */
  message: string;
}

/** ` Did you mean "unitas"?` when something near enough exists, otherwise an empty string. */
export function didYouMean(wrong: string, known: Iterable<string>): string {
  const list = [...known];
  if (list.length === 0) return '';
  const best = closest(wrong, list);
  return distance(wrong, best) <= Math.max(2, wrong.length * 0.4) ? ` Did you mean "${best}"?` : '';
}

/** All problems as text, one file after another. */
export function report(problems: readonly Problem[]): string {
  const byFile = Map.groupBy(problems, (problem) => problem.file);
  const blocks = [...byFile].map(([file, list]) => [file, ...list.map((problem) => `  ${problem.where}: ${problem.message}`)].join('\n'));
  const files = byFile.size === 1 ? 'one file' : `${byFile.size} files`;
  return `${blocks.join('\n')}\n\nContent check failed: ${problems.length} to mend in ${files}. Nothing was built.`;
}
