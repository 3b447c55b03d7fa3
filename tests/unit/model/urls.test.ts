import { describe, expect, test } from 'vitest';
import {
  absolute,
  alternates,
  CITE_FORMATS,
  citePath,
  EDITIONS_PATH,
  facetPath,
  feedPath,
  href,
  languageParam,
  listPath,
  localHref,
  placeOf,
  pressPath,
  qrPath,
  recordPath,
  RESERVED_IDS,
  searchHref,
  shortPath,
  shortPathOf,
  type RecordKind,
} from '../../../src/model/urls.ts';
import { LANGUAGES } from '../../../src/site.ts';

describe('an address', () => {
  test('stands at the root in English and under a prefix in the other languages', () => {
    expect(LANGUAGES.map((language) => href(language, '/exercises/'))).toEqual(['/exercises/', '/es/exercises/', '/pt/exercises/']);
  });

  test('has its route parameter in the other languages only', () => {
    expect(LANGUAGES.map(languageParam)).toEqual([undefined, 'es', 'pt']);
  });

  test('has its counterpart in every language', () => {
    expect(alternates('/about/')).toEqual([
      { language: 'en', href: '/about/' },
      { language: 'es', href: '/es/about/' },
      { language: 'pt', href: '/pt/about/' },
    ]);
  });

  test.each(['https://site.example', 'https://site.example/'])('is complete with the origin, of which one slash is left: %s', (origin) => {
    expect(absolute(origin, '/about/')).toBe('https://site.example/about/');
  });
});

describe('the path of a record', () => {
  const paths: [RecordKind, string, string][] = [
    ['program', 'whinsec', '/programs/whinsec/'],
    ['series', 'unitas', '/exercises/unitas/'],
    ['edition', 'unitas/2025', '/exercises/unitas/2025/'],
    ['partnership', 'southdec', '/partnerships/southdec/'],
    ['visit', 'peru-2025', '/visits/peru-2025/'],
    ['country', 'peru', '/countries/peru/'],
    ['topic', 'sea', '/topics/sea/'],
    ['commander', 'doe', '/commanders/doe/'],
    ['background', 'history', '/background/history/'],
    ['claim', 'oldest', '/claims/oldest/'],
  ];

  test.each(paths)('of kind %s with id %s is %s', (kind, id, path) => {
    expect(recordPath(kind, id)).toBe(path);
  });

  test.each(paths)('of kind %s begins with that of its list', (kind, id) => {
    expect(recordPath(kind, id).startsWith(listPath(kind))).toBe(true);
  });
});

describe('the path of a list narrowed down', () => {
  test('begins with that of the list', () => {
    expect([facetPath('visit', 'year', '2024'), facetPath('edition', 'country', 'peru')]).toEqual([
      '/visits/year/2024/',
      '/exercises/country/peru/',
    ]);
  });

  test('is that of no record, because no record may have such a name', () => {
    for (const path of [facetPath('edition', 'year', '2024'), EDITIONS_PATH]) expect(RESERVED_IDS).toContain(path.split('/')[2]);
  });
});

describe('a link to the search', () => {
  test('needs no query', () => {
    expect(searchHref('es')).toBe('/es/search/');
  });

  test('carries the filters that are asked for', () => {
    expect(searchHref('en', { type: 'Program', year: '2025' })).toBe('/search/?type=Program&year=2025');
  });

  test('is safe for names with signs of their own', () => {
    const country = 'Trinidad & Tobago = São?';
    const url = new URL(searchHref('pt', { country }), 'https://site.example');
    expect([url.pathname, url.searchParams.get('country')]).toEqual(['/pt/search/', country]);
  });
});

describe('a link that an author wrote', () => {
  test('to the site leads to the page in the same language', () => {
    expect(LANGUAGES.map((language) => localHref(language, '/exercises/unitas/#sources'))).toEqual([
      '/exercises/unitas/#sources',
      '/es/exercises/unitas/#sources',
      '/pt/exercises/unitas/#sources',
    ]);
  });

  test.each(['https://navy.example/a', '#sources'])('elsewhere stays as it is: %s', (url) => {
    expect(localHref('es', url)).toBe(url);
  });
});

describe('a short link', () => {
  test.each([
    ['/programs/whinsec/', '/x/whinsec'],
    ['/exercises/unitas/2025/', '/x/unitas-2025'],
    ['/claims/largest-exercise/', '/x/claim-largest-exercise'],
    ['/about/', '/x/about'],
    ['/sources/gaps/', '/x/sources-gaps'],
  ])('of %s is %s', (path, short) => {
    expect(shortPathOf(path)).toBe(short);
  });

  test('names its code and its page for the press', () => {
    expect([qrPath(shortPath('edition', 'unitas/2025')), pressPath(shortPath('edition', 'unitas/2025'))]).toEqual([
      '/qr/unitas-2025.svg',
      '/press/unitas-2025/',
    ]);
  });

  test('are files with its citation, by the same name', () => {
    expect(CITE_FORMATS.map((format) => citePath('edition', 'unitas/2025', format))).toEqual([
      '/cite/unitas-2025.bib',
      '/cite/unitas-2025.ris',
      '/cite/unitas-2025.json',
    ]);
  });
});

test.each([
  ['/es/visits/', 'es', '/visits/'],
  ['/visits/', 'en', '/visits/'],
  ['/en/visits/', 'en', '/en/visits/'],
  ['/', 'en', '/'],
  ['/pt/', 'pt', '/'],
])('%s is in %s the place %s', (address, language, path) => {
  expect(placeOf(address)).toEqual({ language, path });
});

test('a feed stands under the place of its subject', () => {
  expect(feedPath('countries/peru', 'ics')).toBe('/feeds/countries/peru.ics');
});
