import { describe, expect, test } from 'vitest';
import type { NameBlock, NameKind } from '../../../src/model/name-blocks.ts';
import { firstNames, moreNames } from '../../../src/model/name-index.ts';
import { makeLexicon } from '../../../src/search/lexicon.ts';
import type { Language } from '../../../src/site.ts';
import {
  claim,
  commander,
  contextWith,
  country,
  edition,
  partnership,
  program,
  series,
  sitePage,
  synonym,
  term,
  topic,
  translation,
  visit,
} from '../../fixtures/graph.ts';
import { sourced } from '../../fixtures/records.ts';

type Entries = Parameters<typeof contextWith>[0];

/** The rows of a kind in one of the two parts of the index. */
function rowsOf(blocks: readonly NameBlock[], kind: NameKind) {
  const block = blocks.find((own) => own.kind === kind);
  const column = (name: Exclude<keyof NameBlock, 'kind'>) => block?.[name].split('\n') ?? [];
  const [ids, titles, names, dates, where] = (['ids', 'titles', 'names', 'dates', 'where'] as const).map(column);
  return (ids ?? []).map((id, at) => ({
    id,
    title: titles?.[at],
    names: names?.[at]?.split('|').filter(Boolean),
    date: dates?.[at],
    where: where?.[at],
  }));
}
const first = (kind: NameKind, entries: Entries, language: Language = 'en') =>
  rowsOf(firstNames(contextWith(entries, language)).blocks, kind);
const more = (kind: NameKind, entries: Entries, language: Language = 'en') =>
  rowsOf(moreNames(contextWith(entries, language)).blocks, kind);

describe('the names of a page', () => {
  test('are its title and aliases', () => {
    expect(first('program', { programs: [program('school', { aliases: ['Shore Institute'] })] })).toMatchObject([
      { id: 'school', title: 'Coast School', names: ['Shore Institute'] },
    ]);
  });

  test('are the title in the language, the English one beside it and the aliases in the language', () => {
    const entries: Entries = {
      programs: [program('school')],
      translations: [translation('programs/school.es', { title: 'Escuela Costera', aliases: ['La Escuela'] })],
    };
    expect(first('program', entries, 'es')).toMatchObject([{ title: 'Escuela Costera', names: ['Coast School', 'La Escuela'] }]);
  });

  test('have what the glossary calls it: letters, expansions in all languages, former names', () => {
    const see = 'programs/school';
    const entries: Entries = {
      programs: [program('school')],
      glossary: [
        term('cs', { term: 'WHX', expansion: { en: 'Hemisphere X', es: 'Hemisferio X', pt: 'Hemisfério Xis' }, formerly: ['USARSA'], see }),
      ],
    };
    expect(first('program', entries)[0]?.names).toEqual(['WHX', 'Hemisphere X', 'Hemisferio X', 'Hemisfério Xis', 'USARSA']);
  });

  test('have the words in other languages that lead to it', () => {
    const entries: Entries = {
      programs: [program('school')],
      synonyms: [synonym('coast', { words: ['escuela costera', 'escola costeira'], see: 'programs/school' })],
    };
    expect(first('program', entries)[0]?.names).toEqual(['escuela costera', 'escola costeira']);
  });

  test('are not said twice: what the title says, case and accents aside, is no other name', () => {
    const aliases = ['COAST SCHOOL', 'Côast Schòol', 'School, Coast', 'Shore Institute', 'Institute, Shore'];
    expect(first('program', { programs: [program('school', { aliases })] })[0]?.names).toEqual(['Shore Institute']);
  });

  test('break no column, whatever signs they have', () => {
    const entries: Entries = { programs: [program('a', { title: 'One\nTwo', aliases: ['x|y'] }), program('b', { title: 'Three' })] };
    expect(first('program', entries)).toMatchObject([
      { id: 'a', title: 'One Two', names: ['x/y'] },
      { id: 'b', title: 'Three' },
    ]);
  });
});

describe('what answers first', () => {
  test('has countries with their code and pairs with their members', () => {
    const entries: Entries = {
      countries: [country('peru')],
      partnerships: [
        partnership('pact', { members: sourced(['PE', 'BR']) }),
        partnership('body', { members: sourced(['PE', 'BR', 'CL']) }),
      ],
    };
    expect(first('country', entries, 'es')).toMatchObject([{ id: 'peru', title: 'Perú', where: 'PE' }]);
    expect(first('partnership', entries).map(({ where }) => where)).toEqual(['PEBR', '']);
  });

  test('has topics by their names in all languages', () => {
    const entries: Entries = { topics: [topic('sea'), topic('air', { name: { en: 'The air', es: 'El aire', pt: 'O ar' } })] };
    expect(first('topic', entries, 'pt')[0]).toMatchObject({ title: 'O mar', names: ['The sea', 'El mar'] });
  });

  test('has commanders with the day on which they took command', () => {
    expect(first('commander', { commanders: [commander('doe')] })).toMatchObject([{ id: 'doe', date: '2024-11-05' }]);
  });

  test('has the pages about the site and the lists, by address and by their titles in the other languages', () => {
    const pages = first('page', { site: [sitePage('about')] });
    expect(pages.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['/about/', '/exercises/', '/glossary/', '/sources/', '/a-z/']) as string[],
    );
    expect(pages.find(({ id }) => id === '/exercises/')?.names?.length).toBeGreaterThan(0);
  });

  test('has none of what follows', () => {
    const { blocks } = firstNames(contextWith({ exercises: [series('unitas')], editions: [edition('unitas/2024')] }));
    expect(blocks.map(({ kind }) => kind)).not.toContain('edition');
    expect(JSON.stringify(blocks)).not.toContain('UNITAS 2024');
  });
});

describe('what follows', () => {
  test('has editions with date, places and hosts, the newest first', () => {
    const entries: Entries = {
      exercises: [series('unitas')],
      editions: [
        edition('unitas/2023', { title: 'UNITAS 2023', year: 2023 }),
        edition('unitas/2024', { start: sourced('2024-09-02'), hosts: sourced(['PE']), places: ['lima'], aliases: ['UNITAS LXV'] }),
      ],
    };
    expect(more('edition', entries)).toMatchObject([
      { id: 'unitas/2024', title: 'UNITAS 2024', names: ['UNITAS LXV', 'Lima'], date: '2024-09-02', where: 'PE' },
      { id: 'unitas/2023', date: '2023', where: '' },
    ]);
  });

  test('has visits with their cities, the commander and those whom he or she met', () => {
    const entries: Entries = {
      visits: [visit('2025-02-peru', { cities: sourced(['Callao']), metWith: [{ name: 'Ana Ruiz', sources: ['navy'] }] })],
    };
    const [row] = more('visit', entries);
    expect(row).toMatchObject({ id: '2025-02-peru', date: '2025-02-11', where: 'PE' });
    expect(row?.names).toEqual(['Callao', 'Jane Doe', 'Ana Ruiz']);
  });

  test('has claims by their titles', () => {
    expect(more('claim', { claims: [claim('oldest')] })).toMatchObject([{ id: 'oldest', title: 'The oldest exercise' }]);
  });

  test('has terms that have no page of their own, and only these', () => {
    const entries: Entries = { programs: [program('school')], glossary: [term('aor'), term('cs', { term: 'CS', see: 'programs/school' })] };
    expect(more('term', entries, 'es')).toMatchObject([{ id: '/glossary/#aor', title: 'AOR', names: ['Zona', 'Area'] }]);
  });
});

describe('equivalents', () => {
  const names = firstNames(
    contextWith({
      countries: [country('peru')],
      programs: [program('school')],
      synonyms: [
        synonym('southcom', { words: ['SOUTHCOM', 'Comando Sur'] }),
        synonym('people-br', { words: ['Brazilian'], country: 'BR' }),
        synonym('kind-visit', { words: ['visit', 'viaje'], kind: 'visit' }),
        synonym('coast', { words: ['escuela costera'], see: 'programs/school' }),
      ],
    }),
  );

  test('are known to the search by one key, countries and kinds by their own', () => {
    const { terms } = makeLexicon(names);
    expect(['comando sur', 'brazilian', 'viaje'].map((text) => terms(text)[0]?.key)).toEqual(['southcom', 'iso:br', 'kind:visit']);
  });

  test('are not made of words that lead to one page', () => {
    expect(names.synonyms).not.toContain('escuela');
  });

  test('have the names of every country that has a page or a word', () => {
    expect(names.countries.match(/../g)?.sort()).toEqual(['BR', 'PE']);
  });
});
