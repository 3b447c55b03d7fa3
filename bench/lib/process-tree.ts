import { readFileSync, readdirSync } from 'node:fs';

/** Parent of each process, from the lines of /proc/<id>/stat. */
export function parentsOf(stats: Iterable<string>): Map<number, number> {
  const parents = new Map<number, number>();
  for (const stat of stats) {
    // The name stands in parentheses and may hold spaces and parentheses itself.
    const [, parent = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    parents.set(Number.parseInt(stat, 10), Number(parent));
  }
  return parents;
}

/** A process and all that descend from it. */
export function treeOf(root: number, parents: ReadonlyMap<number, number>): number[] {
  const tree = new Set([root]);
  for (let size = 0; size !== tree.size;) {
    size = tree.size;
    for (const [id, parent] of parents) if (tree.has(parent)) tree.add(id);
  }
  return [...tree];
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** Bytes of memory that a process and its descendants hold now; undefined where the system does not tell. */
export function memoryOf(root: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = parentsOf(ids.map((id) => read(`/proc/${id}/stat`)).filter((stat) => stat !== ''));
  return treeOf(root, parents)
    .map((id) => Number(/VmRSS:\s*(\d+) kB/.exec(read(`/proc/${id}/status`))?.[1] ?? 0) * 1024)
    .reduce((sum, bytes) => sum + bytes, 0);
}
