import { DEFAULT_LANGUAGE, site, type Language } from '../site.ts';
import { citationMeta, type Citable } from './citable.ts';
import { feedLinks, type FeedLink } from './feed-links.ts';
import type { UnfurlImage } from './unfurl.ts';
import { absolute, alternates, href, SITE_CARD } from './urls.ts';

/** What goes into a page's head. */
export interface Head {
  title: string;
  description: string;
  canonical: string;
  alternates: { hreflang: string; href: string }[];
  feeds: FeedLink[];
  /** What reference managers read, by name. */
  citation: [string, string][];
  /** Values that the search engine files the page under, by filter. */
  filters: [string, string][];
  /** Values that it hands back with a result. */
  meta: [string, string][];
  index: boolean;
  /** The picture of a link to the page, with its full address. */
  image: UnfurlImage;
}
export interface HeadInput {
  language: Language;
  path: string;
  title: string;
  description: string;
  origin?: string;
  filters?: [string, string][];
  meta?: [string, string][];
  index?: boolean;
  image?: UnfurlImage;
  cite?: Citable;
  /** Whether the page of a country has a calendar. */
  calendar?: boolean;
}

/** Title with the site's name, description, canonical address and the addresses in the other languages. */
export function headOf({ language, path, title, description, origin = site.origin, ...rest }: HeadInput): Head {
  const full = title.includes(site.name) ? title : `${title} | ${site.name}`;
  return {
    title: full,
    description,
    canonical: absolute(origin, href(language, path)),
    alternates: [
      ...alternates(path).map((link) => ({ hreflang: link.language as string, href: absolute(origin, link.href) })),
      { hreflang: 'x-default', href: absolute(origin, href(DEFAULT_LANGUAGE, path)) },
    ],
    feeds: feedLinks(language, path, rest.calendar),
    citation: rest.cite ? citationMeta(rest.cite) : [],
    filters: rest.filters ?? [],
    meta: rest.meta ?? [],
    index: rest.index ?? true,
    image: { path: absolute(origin, rest.image?.path ?? SITE_CARD), alt: rest.image?.alt ?? site.name },
  };
}
