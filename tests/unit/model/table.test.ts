import { expect, test } from 'vitest';
import { cited, linked, said, wrote } from '../../../src/model/table.ts';
import { contextWith, program } from '../../fixtures/graph.ts';

test('a cell without words is one that no source states', () => {
  expect([said(undefined), said(''), wrote(undefined, 'es'), wrote('', 'es'), linked([])]).toEqual(Array(5).fill(undefined));
});

test('a cell in the words of the page has no language of its own', () => {
  expect(said('agosto')).toEqual({ pieces: [{ text: 'agosto' }] });
});

test('a cell in the words of an author is marked as English on another page', () => {
  expect([wrote('Talks', 'es'), wrote('Talks', 'en')]).toEqual([
    { pieces: [{ text: 'Talks', lang: 'en' }] },
    { pieces: [{ text: 'Talks' }] },
  ]);
});

test('a cell of records links to each of them', () => {
  const { cards } = contextWith();
  expect(linked([cards.program(program('a', { title: 'First' })), cards.program(program('b', { title: 'Second' }))])).toEqual({
    pieces: [
      { text: 'First', href: '/programs/a/' },
      { text: 'Second', href: '/programs/b/' },
    ],
  });
});

test('a cell of sources names them', () => {
  expect(cited(['navy'])).toEqual({ sources: ['navy'] });
});
