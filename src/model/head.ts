import { DEFAULT_LANGUAGE, site, type Language } from '../site.ts';
import { absolute, alternates, href } from './urls.ts';

/** What goes into a page's head. */
export interface Head {
  title: string;
  description: string;
  canonical: string;
  alternates: { hreflang: string; href: string }[];
  /** Values that the search engine files the page under, by filter. */
  filters: [string, string][];
  /** Values that it hands back with a result. */
  meta: [string, string][];
  index: boolean;
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
    filters: rest.filters ?? [],
    meta: rest.meta ?? [],
    index: rest.index ?? true,
  };
}
