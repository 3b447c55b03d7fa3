import { describe, expect, test } from 'vitest';
import { citedIn, numberSources, shareOf, sourcesOf, viewSource } from '../../../src/model/citations.ts';
import { edition, graphOf, program, source } from '../../fixtures/graph.ts';
import { sourced } from '../../fixtures/records.ts';

describe('the marks in a text', () => {
  test('give their ids in reading order, repeats included', () => {
    expect(citedIn('A.<Cite ids="b a" /> B.<Cite ids="a" /> C.<Cite ids="c" />')).toEqual(['b', 'a', 'a', 'c']);
  });

  test('may have a line end or more spaces inside', () => {
    expect(citedIn('A.<Cite\n  ids=" b   a "\n/>')).toEqual(['b', 'a']);
  });

  test('are none where there are none', () => {
    expect(citedIn('A cite of ids="a".')).toEqual([]);
  });
});

describe('the numbers of the sources of a page', () => {
  test('run on from what is before the text, through it, to what is after it', () => {
    expect(numberSources(['a', 'b'], 'X.<Cite ids="d c" />', ['e']).ids).toEqual(['a', 'b', 'd', 'c', 'e']);
  });

  test('count a source once, where it is first named', () => {
    const { ids, numberOf } = numberSources(['a', 'b', 'a'], 'X.<Cite ids="c b" />', ['a', 'd']);
    expect(ids).toEqual(['a', 'b', 'c', 'd']);
    expect(ids.map(numberOf)).toEqual([1, 2, 3, 4]);
  });

  test('are asked in vain for a source that the page does not count', () => {
    expect(() => numberSources(['a'], '', []).numberOf('b')).toThrow('Source "b" is cited where the page does not count it');
  });
});

describe('the sources that an entry names', () => {
  test('are those of its facts and of its text, each once', () => {
    const entry = program('school', { runBy: sourced('The navy', 'b', 'a') }, 'X.<Cite ids="c a" />');
    expect(sourcesOf(entry).sort()).toEqual(['a', 'b', 'c', 'navy']);
  });

  test('are found in lists of rows', () => {
    const figures = [{ label: 'Pupils', value: '12', asOf: '2025', sources: ['deep'] }];
    expect(sourcesOf(program('school', { figures }))).toContain('deep');
  });

  test('are not other lists of words', () => {
    expect(sourcesOf(edition('unitas/2024', { hosts: sourced(['PE']), aliases: ['UNITAS LXV'] }))).toEqual(['navy']);
  });

  test('are those of its photographs too', () => {
    const photos = [{ alt: 'A ship', caption: 'A ship', credit: 'Doe', source: 'album', rights: 'Free' }];
    expect(sourcesOf(program('school', { photos }))).toContain('album');
  });
});

test('the share of primary sources is counted', () => {
  expect(shareOf(['navy', 'press'], graphOf())).toEqual({ all: 2, primary: 1 });
});

test('a row of the list of sources has what a reader needs to find the document', () => {
  expect(viewSource(source('log', { published: '2024-09' }), 3)).toEqual({
    number: 3,
    id: 'log',
    title: 'Report on an exercise',
    url: 'https://navy.example/report',
    publisher: 'The navy',
    published: '2024-09',
    primary: true,
  });
});

test('a document without a date has none in the list of sources', () => {
  expect(viewSource(source('log', { published: null }), 1).published).toBeUndefined();
});
