import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { addDigests, digestsOf, pagesOf } from '../../../src/integrations/page-digests.ts';
import type { MoreNames } from '../../../src/model/name-blocks.ts';
import { LANGUAGES } from '../../../src/site.ts';
import { folderOf, type Files } from '../../fixtures/folder.ts';
import { blockOf } from '../../fixtures/search.ts';

const fragment = (url: string, signature = 'pagefind_dcd') => gzipSync(`${signature}${JSON.stringify({ url, content: 'x' })}`);

describe('the digests of the full-text index', () => {
  test('are those of the pages in its fragments', () => {
    const folder = folderOf({
      'en_0a1.pf_fragment': fragment('/exercises/unitas/'),
      'es_0a1.pf_fragment': fragment('/es/exercises/unitas/'),
    });
    expect([...digestsOf(folder)]).toEqual([
      ['/exercises/unitas/', '0a1'],
      ['/es/exercises/unitas/', '0a1'],
    ]);
  });

  test.each<[string, Files]>([
    ['a file of another name', { 'readme.txt': fragment('/a/') }],
    ['a fragment of another form', { 'en_0a1.pf_fragment': fragment('/a/', 'pagefind_v2') }],
  ])('are not guessed from %s: the file is named', (_what, files) => {
    const folder = folderOf(files);
    expect(() => digestsOf(folder)).toThrow(`${folder}/${Object.keys(files)[0] ?? ''} is no fragment of Pagefind`);
  });

  test('are not looked for where there is no index', () => {
    expect(() => digestsOf(`${folderOf({})}/pagefind/fragment`)).toThrow(/ENOENT/);
  });
});

test('names have a digest for each id, in their order, empty where the page is not indexed', () => {
  const blocks = [
    blockOf('series', { id: 'unitas', title: 'UNITAS' }, { id: 'lost', title: 'LOST' }, { id: 'panamax', title: 'PANAMAX' }),
    blockOf('page', { id: '/about/', title: 'About' }),
  ];
  const digests = new Map([
    ['/exercises/unitas/', '0a1'],
    ['/exercises/panamax/', '0a2'],
    ['/about/', '0a3'],
  ]);
  expect(pagesOf(blocks, (path) => digests.get(path))).toEqual({ series: '0a1\n\n0a2', page: '0a3' });
});

test('the names that follow are told the digests of all names, in each language its own', () => {
  const series = blockOf('series', { id: 'unitas', title: 'UNITAS' });
  const editions = blockOf('edition', { id: 'unitas/2024', title: 'UNITAS 2024' });
  const names = LANGUAGES.flatMap((language) => [
    [`names/${language}-first.json`, JSON.stringify({ words: {}, names: { blocks: [series] } })],
    [`names/${language}-more.json`, JSON.stringify({ blocks: [editions] })],
  ]);
  const root = folderOf({
    ...(Object.fromEntries(names) as Files),
    'pagefind/fragment/en_0a1.pf_fragment': fragment('/exercises/unitas/'),
    'pagefind/fragment/en_0b1.pf_fragment': fragment('/exercises/unitas/2024/'),
    'pagefind/fragment/pt_0c1.pf_fragment': fragment('/pt/exercises/unitas/'),
  });
  addDigests(root);
  const more = (language: string) => JSON.parse(readFileSync(`${root}/names/${language}-more.json`, 'utf8')) as MoreNames;
  expect(more('en')).toEqual({ blocks: [editions], pages: { series: '0a1', edition: '0b1' } });
  expect(more('pt').pages).toEqual({ series: '0c1', edition: '' });
});
