import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Texts by their path in a folder. */
export type Files = ReadonlyMap<string, string>;

/** Writes files into a folder, which is emptied first. */
export function writeFolder(root: string, files: Files): void {
  rmSync(root, { recursive: true, force: true });
  addFiles(root, files);
}

/** Writes files into a folder beside what is there. */
export function addFiles(root: string, files: Files): void {
  for (const [path, text] of files) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Paths of all files of a folder in order, from the folder. */
export function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(root.length + 1))
    .sort();
}

/** How many files, pages and bytes a finished site has. */
export function sizeOf(root: string): { files: number; pages: number; bytes: number } {
  const files = filesIn(root);
  const bytes = files.reduce((sum, file) => sum + statSync(join(root, file)).size, 0);
  return { files: files.length, pages: files.filter((file) => file.endsWith('.html')).length, bytes };
}
