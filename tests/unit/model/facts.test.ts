import { describe, expect, test } from 'vitest';
import { factsIn, written } from '../../../src/model/facts.ts';
import { words } from '../../../src/model/words/index.ts';
import { sourced } from '../../fixtures/records.ts';

const en = factsIn('en');
const es = factsIn('es');

describe('a fact', () => {
  test('that is absent has no line', () => {
    expect([en.shown('Ships', undefined, String), en.worded('Place', undefined)]).toEqual([undefined, undefined]);
  });

  test('that the page says itself has no language of its own', () => {
    expect(es.shown('Ships', sourced(12, 'a'), (value) => `${value} buques`)).toEqual({
      label: 'Ships',
      value: { text: '12 buques' },
      notes: [],
      href: undefined,
      sources: ['a'],
    });
  });

  test('in the words of an author begins with a capital', () => {
    expect(en.worded('Place', sourced('off Lima', 'a'))?.value).toEqual({ text: 'Off Lima' });
  });

  test('in the words of an author is marked as English on another page', () => {
    expect(es.worded('Place', sourced('off Lima', 'a'))?.value).toEqual({ text: 'Off Lima', lang: 'en' });
  });

  test('shows the note of its author, marked as English on another page', () => {
    const value = { ...sourced(12, 'a'), note: 'approximate' };
    expect(en.shown('Ships', value, String)?.notes).toEqual([{ text: 'approximate' }]);
    expect(es.shown('Ships', value, String)?.notes).toEqual([{ text: 'approximate', lang: 'en' }]);
  });

  test('says since when it holds, in the words of the page', () => {
    const value = { ...sourced(12, 'a'), asOf: '2025-03' };
    expect(es.shown('Ships', value, String)?.notes).toEqual([{ text: words.es.asOf('marzo de 2025') }]);
  });

  test('shows its notes in order: that of the page, that of the author, the date', () => {
    const value = { ...sourced(12, 'a'), note: 'approximate', asOf: '2025' };
    expect(en.shown('Ships', value, String, { note: 'latest' })?.notes.map(({ text }) => text)).toEqual([
      'latest',
      'approximate',
      'as of 2025',
    ]);
  });

  test('shows every source', () => {
    expect(en.shown('Ships', sourced(12, 'a', 'b', 'c'), String)?.sources).toEqual(['a', 'b', 'c']);
  });
});

describe('a computed fact', () => {
  test('needs neither sources nor notes', () => {
    expect(en.computed('Visits', '3')).toEqual({ label: 'Visits', value: { text: '3' }, notes: [], href: undefined, sources: [] });
  });

  test('leaves out notes that are absent', () => {
    expect(en.computed('Visits', '3', { notes: [undefined, { text: 'latest: May' }, undefined] }).notes).toEqual([{ text: 'latest: May' }]);
  });

  test('shows each source once', () => {
    expect(en.computed('Visits', '3', { sources: ['a', 'a', 'b'] }).sources).toEqual(['a', 'b']);
  });
});

test('what authors wrote is marked as English on pages in other languages only', () => {
  expect([written('Talks', 'en').lang, written('Talks', 'es').lang, written('Talks', 'pt').lang]).toEqual([undefined, 'en', 'en']);
});
