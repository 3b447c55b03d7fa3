import { sizeOf } from '../lib/files.ts';
import type { Usage } from '../lib/measure.ts';
import { kilobytes, megabytes, ratio, seconds, table } from '../lib/table.ts';
import type { Project } from './projects.ts';

export const ROUNDS = ['cold', 'nothing changed', 'one page changed'] as const;
export type Round = (typeof ROUNDS)[number];
export interface Result {
  maker: string;
  /** Pages asked for. */
  pages: number;
  /** Undefined where the build failed, with what it said. */
  rounds: Record<Round, Usage> | undefined;
  failure?: string;
  output: { files: number; pages: number; bytes: number };
}

const NOTHING = { files: 0, pages: 0, bytes: 0 };

/** Builds a project from nothing, again, and again after a change. A build that fails is a result too. */
export async function measureProject(maker: string, pages: number, project: Project): Promise<Result> {
  try {
    const cold = await project.build();
    const again = await project.build();
    project.change();
    const changed = await project.build();
    const rounds = { cold, 'nothing changed': again, 'one page changed': changed };
    return { maker, pages, rounds, output: sizeOf(project.out) };
  } catch (error) {
    return { maker, pages, rounds: undefined, failure: (error as Error).message, output: NOTHING };
  }
}

const HEAD = ['pages, build', 'made by', 'wall time', 'of Starlight’s', 'CPU time', 'peak memory', 'pages', 'files', 'output', 'a page'];

/** A row for each build; the ratio is to Starlight’s build from nothing of as many pages. */
export function buildTable(results: readonly Result[], base: string): string {
  const baseOf = (pages: number) => results.find((result) => result.maker === base && result.pages === pages)?.rounds?.cold.wall;
  const rows = results.flatMap(({ maker, pages, rounds, output }) =>
    ROUNDS.map((round) => {
      const label = `${pages.toLocaleString('en')}, ${round}`;
      if (!rounds) return [label, maker, 'failed', ...Array<string>(7).fill('–')];
      const { wall, cpu, memory } = rounds[round];
      const size = [output.pages, output.files].map((number) => number.toLocaleString('en'));
      const compared = maker === base && round === 'cold' ? '1' : ratio(wall, baseOf(pages));
      const bytes = [megabytes(output.bytes), kilobytes(output.bytes / output.pages)];
      return [label, maker, seconds(wall), compared, seconds(cpu), memory === 0 ? '–' : megabytes(memory), ...size, ...bytes];
    }),
  );
  return table(HEAD, rows);
}
