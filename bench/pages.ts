/** Lighthouse on the heaviest page of every template, beside stock Starlight with the same text: `npm run bench:pages -- --runs 5`. */
import { existsSync, statSync } from 'node:fs';
import { ensureBrowser } from '../src/cli/browser.ts';
import { filesIn } from './lib/files.ts';
import { numbers, options, run } from './lib/options.ts';
import { machine, publish } from './lib/report.ts';
import { serveFolder } from './lib/serve.ts';
import { medians } from './lib/stats.ts';
import { ensureTools, versionOf } from './lib/tools.ts';
import { SCHEMES, auditOf, lighthouse, scoresOf, type Scheme } from './pages/lighthouse.ts';
import { pagesTable, type Row } from './pages/pages-table.ts';
import { heaviest } from './pages/templates.ts';
import { starlightOf } from './starlight/site.ts';

const ROUTES = 'src/pages/[...lang]';

/** Audits a page some times over; the first time also for what does not vary. */
async function audit(origin: string, path: string, scheme: Scheme, runs: number): Promise<Omit<Row, 'maker'>> {
  const url = origin + path;
  await (await fetch(url)).arrayBuffer();
  const first = await lighthouse(url, scheme, true);
  const audits = [auditOf(first)];
  while (audits.length < runs) audits.push(auditOf(await lighthouse(url, scheme, false)));
  return { page: `${path} ${scheme}`, audit: medians(audits), scores: scoresOf(first) };
}

await run(async () => {
  const chosen = options({ runs: '5', pages: '150', only: '', schemes: SCHEMES.join(',') });
  const [runs = 1] = numbers(chosen.runs);
  if (!existsSync('dist/index.html')) throw new Error('There is no finished site in dist/: run npm run build first.');
  ensureTools();
  ensureBrowser();
  const where = machine();
  const built = filesIn('dist')
    .filter((file) => /^(?!(?:es|pt)\/).*index\.html$/.test(file))
    .map((file) => ({ path: `/${file.slice(0, -'index.html'.length)}`, bytes: statSync(`dist/${file}`).size }));
  const routes = filesIn(ROUTES).filter((file) => file.endsWith('.astro') && !file.includes('[...'));
  const templates = heaviest(
    routes.map((file) => file.slice(0, -'.astro'.length)),
    built,
  ).filter(({ route }) => route.startsWith(chosen.only));
  const schemes = SCHEMES.filter((scheme) => chosen.schemes.split(',').includes(scheme));
  const starlight = await starlightOf(
    'dist',
    'starlight-pages',
    Number(chosen.pages),
    templates.map(({ path }) => path.slice(1, -1)),
  );
  const servers = [await serveFolder('dist'), await serveFolder(starlight.out)] as const;
  const rows: Row[] = [];
  const add = async (maker: string, server: (typeof servers)[number], path: string, scheme: Scheme) => {
    rows.push({ maker, ...(await audit(server.origin, path, scheme, runs)) });
    console.log(`${path} ${scheme}, ${maker}: performance ${rows.at(-1)?.audit.performance ?? ''}`);
  };
  for (const { path } of templates) {
    for (const scheme of schemes) await add('this site', servers[0], path, scheme);
    await add('Starlight', servers[1], path, 'light');
  }
  for (const server of servers) server.stop();
  const on = `Lighthouse ${versionOf('lighthouse')}, its phone, median of ${runs}; Starlight ${versionOf('@astrojs/starlight')}.`;
  publish('pages', `${where} ${on}`, [pagesTable(rows)]);
});
