import { describe, expect, test } from 'vitest';
import { recordPress } from '../../../../src/model/pages/press.ts';
import { allRedirects, allShortLinks, formerPressPages, shortLinksPage, shownShortPath } from '../../../../src/model/pages/short-links.ts';
import { removedView } from '../../../../src/model/pages/removed.ts';
import { contextWith, edition, program, series, translation } from '../../../fixtures/graph.ts';

const gone = {
  title: 'Visit to Peru',
  was: 'A visit that was announced for Lima.',
  why: 'It was never held.',
  date: '2025-07-01',
  see: ['/programs/imet/', '/visits/'],
};
const entries = {
  exercises: [series('unitas', { formerIds: ['programs/sea-games'] })],
  editions: [edition('unitas/2025', { title: 'UNITAS <2025>' })],
  programs: [program('imet')],
  translations: [translation('programs/imet.es', { title: 'IMET en español' })],
  retired: [
    { from: '/programs/training/', to: '/programs/imet/' },
    { from: '/programs/imet/#old', to: '/programs/imet/' },
    { from: '/visits/2025-08-peru/', gone },
  ],
};
const context = contextWith(entries);
const leads = Object.fromEntries(allShortLinks(context).map(({ from, to }) => [from, to]));

describe('a short link', () => {
  test('leads to its page, whether a record or a page at the root', () => {
    expect([leads['/x/unitas-2025'], leads['/x/imet'], leads['/x/about'], leads['/x/short-links']]).toEqual([
      '/exercises/unitas/2025/',
      '/programs/imet/',
      '/about/',
      '/short-links/',
    ]);
  });

  test('outlives a rename, a merger and a removal', () => {
    expect([leads['/x/sea-games'], leads['/x/training'], leads['/x/2025-08-peru']]).toEqual([
      '/exercises/unitas/',
      '/programs/imet/',
      '/visits/2025-08-peru/',
    ]);
  });

  test('is shown on every page but the home page and the one that is not found', () => {
    const [card] = context.graph.programs.map(context.cards.program);
    expect(shownShortPath('/programs/imet/', card)).toBe('/x/imet');
    expect(shownShortPath('/visits/', undefined)).toBe('/x/visits');
    expect(shownShortPath('/visits/year/2024/', undefined)).toBe('/x/visits-year-2024');
    for (const path of ['/', '/404.html']) expect(shownShortPath(path, undefined)).toBeUndefined();
  });

  test('of a part of a list or a picture leads to it', () => {
    expect([leads['/x/exercises-editions'], leads['/x/map-visits'], leads['/x/grid-countries'], leads['/x/sources-gaps']]).toEqual([
      '/exercises/editions/',
      '/map/visits/',
      '/grid/countries/',
      '/sources/gaps/',
    ]);
  });

  test('stands in the public list, beside its page in the language of the reader', () => {
    const { count, groups } = shortLinksPage(contextWith(entries, 'es'));
    const lines = groups.flatMap((group) => group.lines);
    expect(count).toBe(lines.length);
    expect(lines).toContainEqual({
      title: 'IMET en español',
      href: '/es/programs/imet/',
      short: '/x/imet',
      press: '/press/imet/',
      lang: undefined,
    });
    expect(lines.find(({ short }) => short === '/x/about')?.href).toBe('/es/about/');
  });
});

describe('the redirects for hosts', () => {
  const rules = allRedirects(context);

  test('hold former places in every language, short links and former pages for the press', () => {
    expect(rules).toContainEqual(['/programs/training/', '/programs/imet/']);
    expect(rules).toContainEqual(['/pt/programs/training/', '/pt/programs/imet/']);
    expect(rules).toContainEqual(['/x/imet', '/programs/imet/']);
    expect(rules).toContainEqual(['/press/training/', '/press/imet/']);
    expect(formerPressPages(context)).toHaveLength(2);
  });

  test('never chain, and name no address twice', () => {
    const froms = rules.map(([from]) => from.replace(/\/$/, ''));
    expect(new Set(froms).size).toBe(froms.length);
    expect(rules.filter(([, to]) => froms.includes(to.replace(/\/$/, '')))).toEqual([]);
  });
});

test('the page for the press gives what to copy in each language, with text as text', () => {
  const [card] = context.graph.editions.map(context.cards.edition);
  if (!card) throw new Error('no edition');
  const page = recordPress(context.graph, card);
  expect(page.image).toEqual({ path: '/cards/exercises/unitas/2025.png', alt: expect.stringContaining('UNITAS <2025>') as string });
  expect([page.short, page.qr, page.head.index]).toEqual(['/x/unitas-2025', '/qr/unitas-2025.svg', false]);
  expect(page.sections.map(({ language, href }) => [language, href])).toEqual([
    ['en', '/exercises/unitas/2025/'],
    ['es', '/es/exercises/unitas/2025/'],
    ['pt', '/pt/exercises/unitas/2025/'],
  ]);
  const [english] = page.sections;
  expect(english?.linkCode).toBe(
    '<a href="https://southern-partners.example/exercises/unitas/2025/" hreflang="en">UNITAS &lt;2025&gt;</a>',
  );
  expect(english?.cardCode).toMatch(/^<blockquote [^]*UNITAS &lt;2025&gt;[^]*<\/blockquote>$/);
  expect(page.sections[1]?.cardCode).toContain('<p lang="en">');
});

test('the place of a removed page says where to look, by the names of pages', () => {
  const { title, see, head } = removedView(contextWith(entries, 'es'), { from: '/visits/2025-08-peru/', gone });
  expect([title, head.index]).toEqual(['Retirada: Visit to Peru', false]);
  expect(see).toEqual([
    { title: 'IMET en español', href: '/es/programs/imet/' },
    { title: 'Visitas', href: '/es/visits/' },
  ]);
});
