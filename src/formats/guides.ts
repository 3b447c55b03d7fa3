import { contextOf } from '../model/context.ts';
import type { Graph } from '../model/graph.ts';
import { absolute, apiPath, DATA, dataPath, EDITIONS_PATH, href, listPath, recordPath } from '../model/urls.ts';
import { words } from '../model/words/index.ts';
import { site } from '../site.ts';
import { DATASETS } from './fields.ts';

/** Address of the map of the site. */
export const SITEMAP = '/sitemap.xml';

/** What robots may read: everything. */
export const robotsText = (origin: string): string => `User-agent: *\nAllow: /\n\nSitemap: ${absolute(origin, SITEMAP)}\n`;

/** Lists of records as [name, path, what they hold]. */
function lists(): [string, string, string?][] {
  const { kinds, dataNames, dataAbout } = words.en;
  return [
    [kinds.program, listPath('program'), dataAbout.programs],
    [kinds.series, listPath('series'), dataAbout.exercises],
    [dataNames.editions, EDITIONS_PATH, dataAbout.editions],
    [kinds.partnership, listPath('partnership'), dataAbout.partnerships],
    [kinds.visit, listPath('visit'), dataAbout.visits],
    [kinds.country, listPath('country'), dataAbout.countries],
    [kinds.topic, listPath('topic'), dataAbout.topics],
    [kinds.claim, listPath('claim')],
    [dataNames.sources, '/sources/', dataAbout.sources],
  ];
}

/** A short guide to the site for language models, in the form of llmstxt.org. */
export function llmsText(graph: Graph, origin: string): string {
  const { cards, words: w } = contextOf(graph, 'en');
  const line = (title: string, path: string, about = '') => `- [${title}](${absolute(origin, path)})${about && `: ${about}`}`;
  const part = (title: string, lines: string[]) => `## ${title}\n\n${lines.join('\n')}\n`;
  return [
    `# ${site.name}\n`,
    `> ${w.siteDescription}\n`,
    `${w.noticeText} ${w.dataLicense}: ${site.license.name}. ${w.dataCredit}.\n`,
    part(
      w.footSections,
      lists().map((list) => line(...list)),
    ),
    part(
      w.kinds.background,
      graph.background.map(cards.background).map(({ title, id, summary }) => line(title, recordPath('background', id), summary)),
    ),
    part(
      w.footTrust,
      graph.site.map(({ id, data }) => line(data.title, `/${id}/`, data.summary)),
    ),
    part(w.dataTitle, [
      line(w.dataTitle, DATA, w.dataLead),
      line(w.dataPackage, dataPath('datapackage.json')),
      line(w.dataApi, apiPath('openapi'), w.dataAddresses.openapi),
      ...DATASETS.map((set) => line(w.dataNames[set], apiPath(set), w.dataAbout[set])),
    ]),
    part('Optional', [line('Español', href('es', '/')), line('Português', href('pt', '/'))]),
  ].join('\n');
}
