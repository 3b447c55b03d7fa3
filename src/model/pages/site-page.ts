import { numberSources, type Citations } from '../citations.ts';
import type { Context } from '../context.ts';
import type { SitePage } from '../graph.ts';
import { headOf, type Head } from '../head.ts';
import { historyOf, type History } from '../history.ts';
import type { Crumb } from '../record.ts';
import { languageMarks } from '../search-fields.ts';
import { CHANGES, FEEDS, href } from '../urls.ts';
import type { Language } from '../../site.ts';

export interface SiteView {
  path: string;
  title: string;
  summary: string;
  language: Language;
  history: History;
  head: Head;
  crumbs: Crumb[];
  citations: Citations;
}

/** A page about the site itself: about, privacy, corrections and the like. */
export function siteView({ graph, language, words: w }: Context, entry: SitePage): SiteView {
  const translation = language === 'en' ? undefined : graph.translation('site', entry.id, language);
  const title = translation?.data.title ?? entry.data.title;
  const summary = translation?.data.summary ?? entry.data.summary;
  const path = `/${entry.id}/`;
  const written = translation ? language : 'en';
  const marks = languageMarks(language, written);
  return {
    path,
    title,
    summary,
    language: written,
    history: historyOf(entry.data),
    head: headOf({
      language,
      path,
      title,
      description: summary,
      filters: [['type', w.searchKindPage], ...marks.filters],
      meta: [['kind', 'page'], ['label', w.searchKindPage], ...marks.meta],
    }),
    crumbs: [{ title: w.home, href: href(language, '/') }, { title }],
    citations: numberSources([], '', []),
  };
}

/** Head and crumbs of a page that the code writes whole, such as the glossary; `parent` stands between it and the home page. */
export const plainPage = (
  { language, words: w }: Context,
  path: string,
  title: string,
  description: string,
  { index = true, parent }: { index?: boolean; parent?: Crumb } = {},
): { head: Head; crumbs: Crumb[] } => ({
  head: headOf({ language, path, title: `${title}: ${w.siteTagline}`, description, index }),
  crumbs: [{ title: w.home, href: href(language, '/') }, ...(parent ? [parent] : []), { title }],
});

/** The pages about the site itself, for the A to Z: those that authors write, the list of changes, the feeds. */
export const ownPages = (context: Context): { kind: 'site'; title: string; href: string }[] =>
  [
    ...context.graph.site.map((entry) => siteView(context, entry)),
    { path: CHANGES, title: context.words.changesTitle },
    { path: FEEDS, title: context.words.feedsTitle },
  ].map(({ path, title }) => ({ kind: 'site', title, href: href(context.language, path) }));
