import { cardAt } from '../card-at.ts';
import type { Context } from '../context.ts';
import { formatDate } from '../dates.ts';
import { authorLang } from '../facts.ts';
import type { Head } from '../head.ts';
import type { Crumb } from '../record.ts';
import type { Removed } from '../retired.ts';
import { href } from '../urls.ts';
import type { Language } from '../../site.ts';
import { rootPages } from './short-links.ts';
import { plainPage } from './site-page.ts';

export interface RemovedView {
  title: string;
  head: Head;
  crumbs: Crumb[];
  date: string;
  /** Language of the author's sentences where it is not the page's. */
  foreign: Language | undefined;
  see: { title: string; href: string }[];
}

/** The page in the place of a removed one; search engines are told to leave it out. */
export function removedView(context: Context, { from, gone }: Removed): RemovedView {
  const { language, words: w } = context;
  const title = w.removedTitle(gone.title);
  const roots = rootPages(w);
  const titleAt = (path: string): string => {
    const place = path.replace(/^\/|\/$/g, '');
    return roots[place] ?? cardAt(context, place)?.title ?? path;
  };
  return {
    title,
    ...plainPage(context, from, title, `${w.removedLead} ${gone.was}`, { index: false }),
    date: formatDate(gone.date, language),
    foreign: authorLang(language),
    see: gone.see.map((path) => ({ title: titleAt(path), href: href(language, path) })),
  };
}
