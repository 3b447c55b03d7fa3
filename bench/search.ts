/** Measures a search on a slow phone, beside stock Starlight with the same pages: `npm run bench:search -- --runs 5 --pages all`. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureBrowser, launchOptions } from '../src/cli/browser.ts';
import { SLOW } from './lib/link.ts';
import { numbers, options, run } from './lib/options.ts';
import { machine, publish } from './lib/report.ts';
import { serveFolder } from './lib/serve.ts';
import { medians } from './lib/stats.ts';
import { ensureTools, versionOf } from './lib/tools.ts';
import { SITE, STARLIGHT } from './search/journeys.ts';
import { searchOnce, type Search } from './search/reader.ts';
import { searchTable, type Row } from './search/search-table.ts';
import { starlightOf } from './starlight/site.ts';

/** Where the reader is when the search is wanted. */
const START = '/countries/chile/';

await run(async () => {
  const chosen = options({ runs: '5', pages: 'all', queries: 'unitas,tradewinds 2025,state partnership florida' });
  const [runs = 1] = numbers(chosen.runs);
  const [pages] = chosen.pages === 'all' ? [] : numbers(chosen.pages);
  if (!existsSync('dist/index.html')) throw new Error('There is no finished site in dist/: run npm run build first.');
  ensureTools();
  ensureBrowser();
  const where = machine();
  const starlight = await starlightOf('dist', 'starlight-search', pages, [START.slice(1, -1)]);
  const makers = [
    { maker: 'this site', journey: SITE, root: 'dist' },
    { maker: 'Starlight', journey: STARLIGHT, root: starlight.out },
  ];
  const browser = await chromium.launch(launchOptions());
  const rows: Row[] = [];
  try {
    for (const query of chosen.queries.split(','))
      for (const { maker, journey, root } of makers) {
        const server = await serveFolder(root, SLOW);
        // Once before, so that every file is compressed when it counts.
        await searchOnce(browser, server, journey, START, query);
        const searches: Search[] = [];
        for (let count = 0; count < runs; count++) searches.push(await searchOnce(browser, server, journey, START, query));
        server.stop();
        const search = medians(searches);
        console.log(`${query}, ${maker}: full text after ${Math.round(search.keyToResult)} ms`);
        rows.push({ query, maker, search, suggests: journey.suggestion !== undefined });
      }
  } finally {
    await browser.close();
  }
  const on = `Starlight ${versionOf('@astrojs/starlight')} with ${starlight.pages} pages of the same text. Median of ${runs}; ${SLOW.roundTrip} ms, ${SLOW.rate / 1e6} Mbit/s.`;
  publish('search', `${where} ${on}`, [searchTable(rows)]);
});
