import { site } from '../../site.ts';
import type { Crumb } from '../record.ts';
import { absolute } from '../urls.ts';
import type { Thing } from './thing.ts';

/** The way to a page as its breadcrumbs show it; the page itself, which comes last, needs no address. */
const breadcrumbs = (crumbs: readonly Crumb[]): object => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ title, href }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name: title,
    item: href && { '@id': absolute(site.origin, href) },
  })),
});

/**
 * The JSON-LD of a page: the way to it and what it tells of, in one block. Undefined for a page with neither.
 * "<" is written as an escape, so that no text can end the script element around it.
 */
export function pageData({ thing, crumbs }: { thing?: Thing | undefined; crumbs?: readonly Crumb[] | undefined }): string | undefined {
  const graph = [...(crumbs ? [breadcrumbs(crumbs)] : []), ...(thing ? [thing] : [])];
  if (graph.length === 0) return undefined;
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}
