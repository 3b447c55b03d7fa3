import { FACETS } from './facets.ts';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../site.ts';

/** Kinds of page that stand for one record. */
export type RecordKind =
  'program' | 'series' | 'edition' | 'partnership' | 'visit' | 'country' | 'topic' | 'commander' | 'background' | 'claim';

const FOLDER: Record<RecordKind, string> = {
  program: 'programs',
  series: 'exercises',
  edition: 'exercises',
  partnership: 'partnerships',
  visit: 'visits',
  country: 'countries',
  topic: 'topics',
  commander: 'commanders',
  background: 'background',
  claim: 'claims',
};

/** Path of a record without language: `/exercises/unitas/2025/`. */
export const recordPath = (kind: RecordKind, id: string): string => `/${FOLDER[kind]}/${id}/`;

/** Address of the picture of a record, for previews of links to it. */
export const cardPath = (kind: RecordKind, id: string): string => `/cards${recordPath(kind, id).slice(0, -1)}.png`;

/** The picture of pages that stand for no record. */
export const SITE_CARD = '/cards/site.png';

/** Path of a list of records without language: `/exercises/`. */
export const listPath = (kind: RecordKind): string => `/${FOLDER[kind]}/`;

/** Path of a list narrowed to one value of a facet, without language: `/visits/year/2024/`. */
export const facetPath = (kind: RecordKind, facet: string, value: string): string => `${listPath(kind)}${facet}/${value}/`;

/** Path of the list of all editions of all series, without language. */
export const EDITIONS_PATH = `${listPath('edition')}editions/`;

/** Names that no record of a list may have, because addresses of narrowed lists stand there. */
export const RESERVED_IDS: ReadonlySet<string> = new Set([...FACETS, 'editions']);

/** Address of what the records of a list are filed under, loaded when a reader narrows the list down. */
export const filedPath = (list: string): string => `/lists/${list}.json`;

/** Paths of the maps of the area without language, one for each question. */
export const MAP_PATHS = { hosted: '/map/', visits: '/map/visits/', pairs: '/partnerships/' } as const;

/** Path of the calendar without language, or of one of its years: `/calendar/2025/`. */
export const calendarPath = (year?: number): string => (year === undefined ? '/calendar/' : `/calendar/${year}/`);

/**
 * Path of the short link of a page, the same in all languages and for ever: `/x/unitas-2025` leads to `/exercises/unitas/2025/`.
 * The folder of a record is left out, because its id says enough; a claim is named as such, and what is no record keeps its whole path.
 */
export function shortPathOf(path: string): string {
  const [folder = '', ...rest] = path.split('/').filter(Boolean);
  const isRecord = rest.length > 0 && Object.values(FOLDER).includes(folder) && !RESERVED_IDS.has(rest[0] ?? '');
  return `/x/${(isRecord ? [...(folder === FOLDER.claim ? ['claim'] : []), ...rest] : [folder, ...rest]).join('-')}`;
}

/** Path of the short link of a record's page: `/x/whinsec`. */
export const shortPath = (kind: RecordKind, id: string): string => shortPathOf(recordPath(kind, id));

/** Path by which a record's page is quoted: the short link leads to the English page, so the others give their full address. */
export const quotedPath = (language: Language, kind: RecordKind, id: string): string =>
  language === DEFAULT_LANGUAGE ? shortPath(kind, id) : href(language, recordPath(kind, id));

/** Path of the drawing of a short link as a QR code: `/qr/whinsec.svg`. */
export const qrPath = (short: string): string => `${short.replace('/x/', '/qr/')}.svg`;

/** Path of the page that tells editors how to link to the site, without language. */
export const PRESS = '/press/';

/** Path of the page with the link, card and code of one record, for all languages: `/press/whinsec/`. */
export const pressPath = (short: string): string => `${short.replace('/x/', PRESS)}/`;

/** Path of the list of all short links, without language. */
export const SHORT_LINKS = '/short-links/';

/** Formats of the files that reference managers import, as their extensions. */
export const CITE_FORMATS = ['bib', 'ris', 'json'] as const;
export type CiteFormat = (typeof CITE_FORMATS)[number];

/** Path of the file with a record's citation in a format: `/cite/unitas-2025.bib`. */
export const citePath = (kind: RecordKind, id: string, format: CiteFormat): string =>
  `${shortPath(kind, id).replace('/x/', '/cite/')}.${format}`;

/** Path of the list of what is not known, without language. */
export const GAPS = '/sources/gaps/';

/** Path of the list of all changes. */
export const CHANGES = '/changes/';

/** Path of the page that lists feeds and calendars. */
export const FEEDS = '/feeds/';

/** Formats of feeds, as their extensions: Atom, JSON Feed, iCalendar. */
export type FeedFormat = 'atom' | 'json' | 'ics';

/** Path of a feed without language: `/feeds/countries/argentina.atom`. */
export const feedPath = (scope: string, format: FeedFormat): string => `${FEEDS}${scope}.${format}`;

/** The address of a path in a language: English stands at the root, the others under their prefix. */
export const href = (language: Language, path: string): string => (language === DEFAULT_LANGUAGE ? path : `/${language}${path}`);

/** A path as it stands in an address, taken apart: its language and the path without it. */
export function placeOf(address: string): { language: Language; path: string } {
  const [, prefix, rest = ''] = /^\/([a-z]{2})(\/.*)$/.exec(address) ?? [];
  const language = LANGUAGES.find((each) => each === prefix && each !== DEFAULT_LANGUAGE);
  return language ? { language, path: rest } : { language: DEFAULT_LANGUAGE, path: address };
}

/** The route parameter of a language: none for English, so that its pages stand at the root. */
export const languageParam = (language: Language): string | undefined => (language === DEFAULT_LANGUAGE ? undefined : language);

/** The same page in every language, for the switch and for hreflang. */
export const alternates = (path: string): { language: Language; href: string }[] =>
  LANGUAGES.map((language) => ({ language, href: href(language, path) }));

/** A link to the search page with a query and filters. */
export function searchHref(language: Language, query: Record<string, string> = {}): string {
  const text = new URLSearchParams(query).toString();
  return href(language, '/search/') + (text ? `?${text}` : '');
}

/** A link as an author writes it in MDX, made right for the language; other sites and #fragments stay as they are. */
export const localHref = (language: Language, url: string): string => (url.startsWith('/') ? href(language, url) : url);

/** The full address of a path on the site's own origin. */
export const absolute = (origin: string, path: string): string => origin.replace(/\/$/, '') + path;

/** Address of a part of the index of names of a language: "first" answers first, "more" follows. */
export const namesPath = (language: Language, part: 'first' | 'more'): string => `/names/${language}-${part}.json`;

/** Address of the shared chart of the Americas, drawn once and cached by the browser. */
export const AMERICAS_CHART = '/maps/americas.svg';

/** Address of the land of the sheets of the area, drawn once. */
export const AREA_CHART = '/maps/area.svg';

/** Address of the style rules that join its table to a map of the area. */
export const AREA_RULES = '/maps/area.css';

/** Address of the style rules of the map of National Guard pairs. */
export const PAIR_RULES = '/maps/pairs.css';

/** Path of a page of the grid without language: the overview, or a part of it such as "years/2025". */
export const gridPath = (part = ''): string => (part === '' ? '/grid/' : `/grid/${part}/`);

/** Path of the page of small multiples without language. */
export const GLANCE = '/glance/';

/** Address of a file of data, the same in every language. */
export const csvPath = (name: string): string => `/data/glance-${name}.csv`;

/** Path of the page of open data without language. */
export const DATA = '/data/';

/** Address of a file of open data, the same in every language: `/data/visits.csv`. */
export const dataPath = (file: string): string => `${DATA}${file}`;

/** Address of a collection or an entry for programs that read it: `/api/v1/editions/unitas/2025.json`. */
export const apiPath = (name: string): string => `/api/v1/${name}.json`;
