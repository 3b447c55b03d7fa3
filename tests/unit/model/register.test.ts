import { describe, expect, test } from 'vitest';
import { formatRegister, lostFrom, mergeRegister, parseRegister, sizeOf, type Register } from '../../../src/model/register.ts';

const site = (places: Record<string, Record<string, string[]>>): Register =>
  new Map(
    Object.entries(places).map(([path, languages]) => [
      path,
      Object.fromEntries(Object.entries(languages).map(([language, ids]) => [language, new Set(ids)])),
    ]),
  );
const all = (...ids: string[]) => ({ en: ids, es: ids, pt: ids });
const NONE = new Set<string>();

describe('the register as text', () => {
  test('has a line for each path, and says of a fragment only what differs between languages', () => {
    const text = formatRegister(
      site({
        '/visits/': all('y2025', 'y2024'),
        '/about/': { en: ['the-notice', 'toc'], es: ['el-aviso', 'toc'], pt: ['toc'] },
        '/robots.txt': { en: [] },
      }),
    );
    expect(text).toBe('/about/ en:the-notice es:el-aviso toc\nen:/robots.txt\n/visits/ y2024 y2025\n');
  });

  test('counts the marks of sources that run on from 1', () => {
    const text = formatRegister(site({ '/a/': all('s1', 's2', 's3', 'r1', 'r3', 's-navy', 'sources') }));
    expect(text).toBe('/a/ r1-1 r3 s-navy s1-3 sources\n');
    expect(parseRegister(text).get('/a/')?.es).toEqual(new Set(['r1', 'r3', 's-navy', 's1', 's2', 's3', 'sources']));
  });

  test.each(['/a/ b en:c\n', 'en:/404.html find-en\n', '* main menu\n', 'es,pt:/a/ b es:c\n'])('reads what it writes: %s', (text) => {
    expect(formatRegister(parseRegister(text))).toBe(text);
  });

  test('keeps all that two branches have added to a line, in whatever order they were merged', () => {
    expect(formatRegister(parseRegister('/a/ old theirs\n/a/ old ours\n'))).toBe('/a/ old ours theirs\n');
  });
});

describe('what is recorded', () => {
  test('is added to what was there, and nothing is taken out', () => {
    const merged = mergeRegister(parseRegister('/a/ old\n/gone/ x\n'), parseRegister('/a/ new\n/b/\n'));
    expect(formatRegister(merged)).toBe('/a/ new old\n/b/\n/gone/ x\n');
  });

  test('is counted in each language, the frame aside', () => {
    expect(sizeOf(parseRegister('* main\n/a/ b en:c\nen:/404.html\n'))).toEqual({ addresses: 4, fragments: 4 });
  });
});

describe('what is lost', () => {
  const register = parseRegister('* main\n/a/ b en:c\n/d/ e\n');

  test('nothing where everything stands, and more', () => {
    expect(lostFrom(register, parseRegister('* main\n/a/ b c x\n/d/ e\n/new/\n'), NONE)).toEqual([]);
  });

  test('a page, in each language in which it is gone', () => {
    expect(lostFrom(register, parseRegister('* main\n/a/ b c\nen:/d/ e\n'), NONE)).toEqual([
      { path: '/d/', language: 'es' },
      { path: '/d/', language: 'pt' },
    ]);
  });

  test('a fragment, where its language had it', () => {
    expect(lostFrom(register, parseRegister('* main\n/a/ b\n/d/ e\n'), NONE)).toEqual([{ path: '/a/', language: 'en', id: 'c' }]);
  });

  test('a fragment of the frame', () => {
    expect(lostFrom(register, parseRegister('* other\n/a/ b c\n/d/ e\n'), NONE).map(({ path, id }) => [path, id])).toEqual(
      Array.from({ length: 3 }, () => ['*', 'main']),
    );
  });

  test('no fragment of a page that leads on: browsers carry it to the page that took its place', () => {
    expect(lostFrom(register, parseRegister('* main\n/a/ b c\n/d/\n'), new Set(['/d/']))).toEqual([]);
  });
});
