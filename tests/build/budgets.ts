/** Most bytes that a reader loads, compressed with brotli. The one place where these numbers stand. */
export const BUDGET = {
  /** HTML and style sheets of a page about one record: one round trip of a fresh connection. */
  detail: 14_336,
  /** HTML and style sheets of lists and overviews, which carry maps and long tables. */
  overview: {
    home: 18_432,
    grid: 12_288,
    'grid/*': 12_288,
    glance: 28_672,
    partnerships: 24_576,
    editions: 20_480,
    glossary: 20_480,
    'short-links': 20_480,
    'sources/*': 30_720,
  } as Record<string, number>,
  otherOverview: 16_384,
  /** Everything of a map of the area: HTML, style sheets and the file with the land. */
  map: 40_960,
  /** JavaScript that loads before the reader acts. */
  script: 2_048,
  /** Everything that loads between the touch of the search and its first suggestion. */
  suggestion: 25_000,
  /** Font files together, which are compressed already. */
  fonts: 61_440,
} as const;
