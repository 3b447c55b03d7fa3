import { pageTexts } from './page-text.ts';
import { buildStarlight, docsOf, makeStarlight } from './project.ts';

/** Builds a Starlight site with the texts of the finished site at `root`, `count` of its pages or all; those `always` wanted are among them. */
export async function starlightOf(
  root: string,
  name: string,
  count?: number,
  always: readonly string[] = [],
): Promise<{ out: string; pages: number }> {
  const pages = pageTexts(root, count, always);
  console.log(`Building Starlight with the text of ${pages.length} pages …`);
  const project = makeStarlight(name, docsOf(pages));
  await buildStarlight(project);
  return { out: `${project}/dist`, pages: pages.length };
}
