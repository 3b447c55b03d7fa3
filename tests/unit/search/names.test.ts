import { describe, expect, test } from 'vitest';
import { makeLexicon } from '../../../src/search/lexicon.ts';
import { makeFinder } from '../../../src/search/names.ts';
import { readQuery } from '../../../src/search/reading.ts';
import { blockOf, FIRST, MORE } from '../../fixtures/search.ts';

const lexicon = makeLexicon(FIRST);
const read = (text: string) => readQuery(text, lexicon);
const finder = makeFinder(FIRST.blocks, lexicon);
finder.add(MORE);

const found = (text: string) => finder.find(read(text)).map(({ entry }) => entry.path);
const first = (text: string) => found(text)[0];

describe('a name', () => {
  test.each([
    ['its first letters', 'tradew', '/exercises/tradewinds/'],
    ['any case', 'TradeWinds', '/exercises/tradewinds/'],
    ['an accent left out', 'valparaiso', '/exercises/unitas/2024/'],
    ['an accent that it does not have', 'pánamax', '/exercises/panamax/'],
    ['an acronym', 'whinsec', '/programs/whinsec/'],
    ['another acronym', 'imet', '/programs/imet/'],
    ['an acronym that is the name of another equivalent', 'spp', '/programs/state-partnership-program/'],
    ['a former name', 'school of the americas', '/programs/whinsec/'],
    ['a name in another language', 'escuela de las américas', '/programs/whinsec/'],
    ['its words in another order', 'Guyana Florida', '/partnerships/spp-florida-guyana/'],
    ['a country in another language', 'Brasil', '/countries/brazil/'],
    ['a question', 'What is UNITAS?', '/exercises/unitas/'],
  ])('is found by %s: %s', (_what, text, path) => {
    expect(first(text)).toBe(path);
  });

  test.each([
    ['a letter left out', 'tradwinds', '/exercises/tradewinds/'],
    ['a letter too many', 'unittas', '/exercises/unitas/'],
    ['a wrong letter', 'panemax', '/exercises/panamax/'],
    ['two wrong letters in a long word', 'tradewimbs', '/exercises/tradewinds/'],
    ['two letters in the wrong order', 'uintas', '/exercises/unitas/'],
    ['two known words typed as one', 'floridaguyana', '/partnerships/spp-florida-guyana/'],
  ])('is found in spite of %s: %s', (_what, text, path) => {
    expect(first(text)).toBe(path);
  });

  test.each(['xylophone', 'zzz', 'qwertyuiop', 'unxxas', 'sxx', ' – ', ''])('is not found by what is like none: "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('is not found by less than half of the query', () => {
    expect(found('unitas frigate strait')).toEqual([]);
  });

  test('that answers a part of the query says how much', () => {
    const cover = (text: string) => finder.find(read(text))[0]?.cover ?? 0;
    expect(cover('unitas')).toBe(1);
    expect(cover('unitas frigate')).toBeCloseTo(0.5);
  });
});

describe('a year', () => {
  test.each(['unitas 2024', '2024 UNITAS', 'ejercicio unitas 2024', 'unitas 24'])('brings the edition above its series: %s', (text) => {
    const paths = found(text);
    expect(paths[0]).toBe('/exercises/unitas/2024/');
    expect(paths.indexOf('/exercises/unitas/2025/')).not.toBe(0);
  });

  test('that is not typed leaves the series above its editions, the newer edition above the older', () => {
    const paths = found('unitas');
    expect(paths[0]).toBe('/exercises/unitas/');
    expect(paths.indexOf('/exercises/unitas/2025/')).toBeLessThan(paths.indexOf('/exercises/unitas/2024/'));
  });

  test('that no edition has still finds the series', () => {
    expect(found('unitas 1998')).toContain('/exercises/unitas/');
  });
});

describe('an edition', () => {
  test('is found by what its series is called', () => {
    const paths = found('fuerzas aliadas');
    expect(paths[0]).toBe('/exercises/panamax/');
    expect(found('operation unitas 2025')[0]).toBe('/exercises/unitas/2025/');
  });

  test('is found by its own other name', () => {
    expect(first('unitas lxv')).toBe('/exercises/unitas/2024/');
  });
});

describe('a visit', () => {
  test.each(['visit to argentina august', 'Southern Command visit Argentina August', 'visita argentina agosto 2025', 'visita a Argentina'])(
    'is found by place and month, the newer one first: %s',
    (text) => {
      expect(first(text)).toBe('/visits/2025-08-argentina/');
    },
  );

  test('is found by its month though a newer one is there', () => {
    expect(first('argentina abril 2024')).toBe('/visits/2024-04-argentina/');
  });
});

describe('a commander', () => {
  test.each(['southcom commander', 'comandante del Comando Sur', 'USSOUTHCOM commander'])('is the one in office: %s', (text) => {
    expect(first(text)).toBe('/commanders/doe/');
  });

  test('is found by name, in office or not', () => {
    expect(first('Roe')).toBe('/commanders/roe/');
  });
});

test('a word for a kind of page alone means its list', () => {
  expect(first('ejercicios')).toBe('/exercises/');
});

describe('why it matched', () => {
  const why = (text: string) => finder.find(read(text))[0]?.why;

  test('is the other name, where the title does not show it', () => {
    expect(why('whinsec')).toBe('WHINSEC');
    expect(why('fuerzas aliadas')).toBe('Fuerzas Aliadas');
    expect(why('valparaiso')).toBe('Valparaíso');
  });

  test('is the name that has most of the words', () => {
    const names = ['Forces of Peace', 'Allied Forces', 'Allied Forces PANAMAX'];
    const own = makeFinder([blockOf('series', { id: 'x', title: 'FUERZAS', names })], lexicon);
    const whyOwn = (text: string) => own.find(read(text))[0]?.why;
    expect([whyOwn('allied forces'), whyOwn('forces peace')]).toEqual(['Allied Forces', 'Forces of Peace']);
  });

  test('is not said where the title shows it', () => {
    expect(why('unitas')).toBeUndefined();
    expect(why('western hemisphere')).toBeUndefined();
  });

  test('is said of a misspelled name by its right spelling', () => {
    expect(why('whinsce')).toBe('WHINSEC');
  });
});

describe('what unknown words seem to mean', () => {
  const corrections = (text: string) => [...finder.corrections(read(text))];

  test('is the known word near them', () => {
    expect(corrections('tradwinds 2025')).toEqual([['tradwinds', 'tradewinds']]);
  });

  test.each(['tradew', 'unitas 2031', 'brasil', 'dow', 'agosto', 'xylophone'])('is not asked of %s', (text) => {
    expect(corrections(text)).toEqual([]);
  });
});

describe('the nearest names', () => {
  test('are offered for what is like them from afar, no more than asked for', () => {
    const near = finder.nearest(read('tradxwxnds'), 2);
    expect(near[0]?.entry.title).toContain('TRADEWINDS');
    expect(near.length).toBeLessThanOrEqual(2);
  });

  test('are none for what is like nothing', () => {
    expect(finder.nearest(read('qqqqqq'), 3)).toEqual([]);
  });
});

describe('pages of the full text', () => {
  test('are known by their digests, in the order of the ids of a kind', () => {
    const pages = finder.pages({ series: 'a1\n\na3', country: 'c1\nc2' });
    expect(pages.map(([digest, { path }]) => [digest, path])).toEqual([
      ['a1', '/exercises/unitas/'],
      ['a3', '/exercises/panamax/'],
      ['c1', '/countries/peru/'],
      ['c2', '/countries/brazil/'],
    ]);
  });

  test('are none where the index was not told of them', () => {
    expect(finder.pages(undefined)).toEqual([]);
  });
});

test('names come in parts: what follows is found once it was added', () => {
  const own = makeFinder([blockOf('series', { id: 'unitas', title: 'UNITAS' })], lexicon);
  expect(own.find(read('norfolk'))).toEqual([]);
  own.add(MORE);
  expect(own.find(read('norfolk')).map(({ entry }) => entry.title)).toEqual(['UNITAS 2025']);
});
