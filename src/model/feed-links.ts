import { site, type Language } from '../site.ts';
import { absolute, feedPath, href, type FeedFormat } from './urls.ts';

/** Media type of each format. */
export const FEED_TYPES: Record<FeedFormat, string> = {
  atom: 'application/atom+xml',
  json: 'application/feed+json',
  ics: 'text/calendar',
};

/** The full address of a feed. */
export const feedUrl = (language: Language, scope: string, format: FeedFormat): string =>
  absolute(site.origin, href(language, feedPath(scope, format)));

/** A feed that the head of a page names. */
export interface FeedLink {
  type: string;
  href: string;
}

// What a page is about, and the formats that its head names. Records name none, to keep them light: their lists do.
const OF_PATH: [RegExp, (match: RegExpExecArray) => string, FeedFormat[]][] = [
  [/^\/(?:feeds\/)?$/, () => 'all', ['atom', 'json', 'ics']],
  [/^\/(?:changes|corrections)\/$/, () => 'all', ['atom', 'json']],
  [/^\/(exercises|visits)\/$/, ([, id = '']) => id, ['atom', 'json', 'ics']],
  [/^\/(programs|partnerships|countries|topics|commanders|background|claims)\/$/, ([, id = '']) => id, ['atom', 'json']],
  [/^\/((?:countries|topics)\/[^/]+)\/$/, ([, id = '']) => id, ['atom']],
  [/^\/calendar\//, () => 'all', ['ics']],
];

/** The feeds that fit a page, by its path without language. The calendar of a country is named where it has events. */
export function feedLinks(language: Language, path: string, calendar = false): FeedLink[] {
  for (const [pattern, scope, formats] of OF_PATH) {
    const match = pattern.exec(path);
    if (!match) continue;
    const all: FeedFormat[] = calendar ? [...formats, 'ics'] : formats;
    return all.map((format) => ({ type: FEED_TYPES[format], href: href(language, feedPath(scope(match), format)) }));
  }
  return [];
}
