import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, totalmem } from 'node:os';

const README = 'bench/README.md';

/** A text with what stands between the marks of a part replaced. Throws where the marks are missing. */
export function withPart(text: string, part: string, content: string): string {
  const [begin, end] = [`<!-- ${part}: begin -->`, `<!-- ${part}: end -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${README} has no place for “${part}”: put ${begin} and ${end} into it, a line each`);
  return `${text.slice(0, from)}${begin}\n\n${content}\n\n${text.slice(to)}`;
}

/** What the figures were measured on. Other work on the machine makes them worthless, so its load stands beside them. */
export function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0]?.toFixed(1) ?? '';
  const day = new Date().toISOString().slice(0, 10);
  return `Measured on ${day}: ${availableParallelism()} cores, ${memory} GB, Node ${process.versions.node}, load ${load} before the run.`;
}

/** Prints a result and puts it into its place in bench/README.md. */
export function publish(part: string, where: string, tables: readonly string[]): void {
  const content = [...tables, where].join('\n\n');
  console.log(`\n${content}\n`);
  writeFileSync(README, withPart(readFileSync(README, 'utf8'), part, content));
}
