import { numberSources, type Citations } from '../citations.ts';
import type { Context } from '../context.ts';
import type { SitePage } from '../graph.ts';
import { headOf, type Head } from '../head.ts';
import type { Crumb } from '../record.ts';
import { languageMarks } from '../search-fields.ts';
import { href } from '../urls.ts';
import type { Language } from '../../site.ts';

export interface SiteView {
  path: string;
  title: string;
  summary: string;
  language: Language;
  reviewed: string;
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
    reviewed: entry.data.reviewed,
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
