/** Measures builds of the site as it grows, beside stock Starlight with the same texts: `npm run bench:build -- --pages 500,1000`. */
import { siteProject, starlightProject } from './build/projects.ts';
import { buildTable, measureProject, type Result } from './build/rounds.ts';
import { recordsFor } from './generator/generate.ts';
import { numbers, options, run } from './lib/options.ts';
import { machine, publish } from './lib/report.ts';
import { seconds } from './lib/table.ts';
import { ensureTools, versionOf } from './lib/tools.ts';

const BASE = 'Starlight';
/** From this many pages on only the site is built unless `--starlight` names more. */
const MOST = 5000;

await run(async () => {
  const { pages, starlight } = options({ pages: '500,1000,2000', starlight: String(MOST) });
  ensureTools();
  const where = `${machine()} Starlight ${versionOf('@astrojs/starlight')} on Astro ${versionOf('astro')}.`;
  const results: Result[] = [];
  for (const count of numbers(pages)) {
    const records = recordsFor(count);
    const makers = { 'this site': () => siteProject(records), [BASE]: () => starlightProject(records) };
    for (const [maker, make] of Object.entries(makers)) {
      if (maker === BASE && count > Number(starlight)) continue;
      const result = await measureProject(maker, count, make());
      const times = result.rounds
        ? Object.values(result.rounds).map(({ wall, cpu }) => `${seconds(wall)} (${seconds(cpu)} of CPU)`)
        : [result.failure];
      console.log(`${count} pages, ${maker}: ${times.join(', ')}`);
      results.push(result);
    }
  }
  publish('build', where, [buildTable(results, BASE)]);
  const failed = results.find(({ rounds, maker }) => !rounds && maker !== BASE);
  if (failed) throw new Error(`The site was not built with ${failed.pages} pages: ${failed.failure ?? ''}`);
});
