import { spawnSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder, mdx } from '../../fixtures/content-tree.ts';
import { folderOf, type Files } from '../../fixtures/folder.ts';

const SCRIPT = resolve('src/cli/check-content.ts');
const wrong: Files = {
  'programs/coast-school.mdx': mdx('programs', { kind: 'college' }),
  'visits/peru-2025.mdx': mdx('visits', { commander: 'dow' }),
};

/** Runs the command in a project whose content is the valid folder with these changes. */
function run(changes: Files, ...args: string[]) {
  const project = folderOf({});
  renameSync(contentFolder(changes), join(project, 'content'));
  return spawnSync(process.execPath, [SCRIPT, ...args], { cwd: project, encoding: 'utf8' });
}

describe('npm run check:content', () => {
  test('succeeds and says so where nothing is wrong', () => {
    const { status, stdout } = run({});
    expect([status, stdout]).toEqual([0, 'Content check passed.\n']);
  });

  test('fails and reports every file in which something is wrong', () => {
    const { status, stderr } = run(wrong);
    expect(status).toBe(1);
    expect(stderr).toContain('content/programs/coast-school.mdx\n  kind: is not one of the allowed values');
    expect(stderr).toContain('content/visits/peru-2025.mdx\n  commander: "dow" is not in commanders. Did you mean "doe"?');
    expect(stderr).toContain('Content check failed: 2 to mend in 2 files. Nothing was built.');
  });

  test('shows one folder where that is asked for', () => {
    const { status, stderr } = run(wrong, './content/visits');
    expect([status, stderr.includes('visits/peru-2025'), stderr.includes('coast-school')]).toEqual([1, true, false]);
  });
});
