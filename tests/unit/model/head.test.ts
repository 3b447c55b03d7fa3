import { describe, expect, test } from 'vitest';
import { headOf } from '../../../src/model/head.ts';
import { site } from '../../../src/site.ts';

const head = (changes: Partial<Parameters<typeof headOf>[0]> = {}) =>
  headOf({
    language: 'en',
    path: '/exercises/',
    title: 'Exercises',
    description: 'All of them.',
    origin: 'https://site.example',
    ...changes,
  });

describe('the head of a page', () => {
  test('has the name of the site after the title', () => {
    expect(head().title).toBe(`Exercises | ${site.name}`);
  });

  test('does not have the name of the site twice', () => {
    expect(head({ title: `${site.name}: exercises` }).title).toBe(`${site.name}: exercises`);
  });

  test('has the full address of the page in its own language', () => {
    expect([head().canonical, head({ language: 'es' }).canonical]).toEqual([
      'https://site.example/exercises/',
      'https://site.example/es/exercises/',
    ]);
  });

  test('has the address in every language, itself included, and English for all others', () => {
    expect(head({ language: 'pt' }).alternates).toEqual([
      { hreflang: 'en', href: 'https://site.example/exercises/' },
      { hreflang: 'es', href: 'https://site.example/es/exercises/' },
      { hreflang: 'pt', href: 'https://site.example/pt/exercises/' },
      { hreflang: 'x-default', href: 'https://site.example/exercises/' },
    ]);
  });

  test('has the origin of the site where none is given', () => {
    const { canonical } = headOf({ language: 'en', path: '/', title: 'x', description: 'x' });
    expect(canonical).toBe(`${site.origin}/`);
  });

  test('is open to search engines unless a page says otherwise', () => {
    expect([head().index, head({ index: false }).index]).toEqual([true, false]);
  });

  test('files the page under nothing unless a page says otherwise', () => {
    expect([head().filters, head().meta]).toEqual([[], []]);
    expect(head({ filters: [['type', 'Program']] }).filters).toEqual([['type', 'Program']]);
  });

  test('names the feeds of its path', () => {
    expect(head().feeds.map(({ href }) => href)).toEqual(['/feeds/exercises.atom', '/feeds/exercises.json', '/feeds/exercises.ics']);
  });

  test('says nothing to reference managers unless the page can be cited', () => {
    const cite = {
      id: 'x',
      language: 'en',
      title: 'UNITAS',
      date: '2025-01-10',
      url: 'https://site.example/x/unitas',
      abstract: undefined,
    };
    expect(head().citation).toEqual([]);
    expect(head({ cite: { ...cite, language: 'en' } }).citation).toContainEqual(['DC.title', 'UNITAS']);
  });
});
