/** The languages of the site. The first is at the root, the others under their own prefix. */
export const LANGUAGES = ['en', 'es', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];
export const DEFAULT_LANGUAGE: Language = 'en';

/** What the site is. Plain data, readable by configuration, model and tests; imports nothing. */
export const site = {
  name: 'Southern Partners',
  /** Where the site lives, without a trailing slash. A host may set SITE_ORIGIN at build time. */
  origin: 'https://southern-partners.example',
  /** Year of the first publication. Part of the ids of feed entries, so it never changes. */
  since: '2026',
  /** False shows the notice and forbids seals, emblems and government banners. */
  official: false,
  /** Where readers write. The address is a placeholder until the site has a home. */
  contact: 'corrections@southern-partners.example',
  /** The official site of the command that the reference is about. */
  officialSite: { name: 'southcom.mil', url: 'https://www.southcom.mil/' },
  /** Where charts of visits begin. */
  headquarters: { label: 'SOUTHCOM, Doral', lon: -80.36, lat: 25.82 },
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  /** Months after which a page is due for review. */
  reviewMonths: 6,
  /** The last month that the sources cover. */
  sourcesUntil: '2026-05',
} as const;
