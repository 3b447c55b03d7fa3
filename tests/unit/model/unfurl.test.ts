import { expect, test } from 'vitest';
import { unfurlImage, unfurlOf, unfurls } from '../../../src/model/unfurl.ts';
import { contextWith, country, edition, series, visit } from '../../fixtures/graph.ts';

const [held, seen] = [
  edition('unitas/2025', { title: 'UNITAS LXVI', year: 2025 }),
  visit('2024-04-chile', { countries: { value: ['CL'], sources: ['navy'] }, start: { value: '2024-04-02', sources: ['navy'] } }),
];
const entries = {
  exercises: [series('unitas', { title: 'UNITAS' })],
  editions: [held],
  countries: [country('chile', { iso: 'CL' })],
  visits: [seen],
};

test('says what kind of record it is, its title and when and where it was', () => {
  const context = contextWith(entries);
  const { cards } = context;
  const card = { ...cards.edition(held), label: 'Maritime', when: '15 Sep 2025', countries: ['CL', 'PE'] };
  expect(unfurlOf(card, context)).toEqual({
    kind: 'Exercise, Maritime',
    title: 'UNITAS LXVI',
    fact: '15 Sep 2025 · Chile and Peru',
    countries: ['CL', 'PE'],
  });
});

test('leaves countries to the map where they are many or stand in the title', () => {
  const context = contextWith(entries);
  const card = context.cards.visit(seen);
  expect(unfurlOf(card, context).fact).toBe('2 Apr 2024');
  expect(unfurlOf({ ...card, title: 'A tour', countries: ['CL', 'PE', 'BR', 'CO'] }, context).fact).toBe('2 Apr 2024');
});

test('has words in the language of the page for one picture of all languages', () => {
  const [en, es] = (['en', 'es'] as const).map((language) => {
    const context = contextWith(entries, language);
    return unfurlImage(context.cards.visit(seen), context);
  });
  expect(en?.path).toBe('/cards/visits/2024-04-chile.png');
  expect(es?.path).toBe(en?.path);
  expect(es?.alt).toContain('Visita');
});

test('makes a picture for every record, each at its own address, and one for the other pages', () => {
  const paths = unfurls(contextWith(entries)).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(expect.arrayContaining(['/cards/site.png', '/cards/exercises/unitas/2025.png', '/cards/countries/chile.png']));
});
