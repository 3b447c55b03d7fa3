import { parseArgs } from 'node:util';

/** Reads a list of whole numbers, "500,1000". Throws with what is wrong when it is none. */
export function numbers(text: string): number[] {
  const list = text.split(',').map(Number);
  if (list.some((number) => !Number.isInteger(number) || number < 1))
    throw new Error(`"${text}" is not a list of whole numbers above 0, as in 500,1000`);
  return list;
}

/** The options of a command with their defaults, each a text: `--runs 3`. Throws on an unknown one. */
export function options<K extends string>(defaults: Record<K, string>, args: string[] = process.argv.slice(2)): Record<K, string> {
  const known = Object.fromEntries(Object.keys(defaults).map((name) => [name, { type: 'string' as const }]));
  const { values } = parseArgs({ args, options: known, strict: true });
  return { ...defaults, ...(values as Partial<Record<K, string>>) };
}

/** Runs a bench; what is wrong is said in one line and ends with 1. */
export async function run(bench: () => Promise<void>): Promise<void> {
  try {
    await bench();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
