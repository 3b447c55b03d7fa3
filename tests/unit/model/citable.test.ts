import { describe, expect, test } from 'vitest';
import { citableOf, citationMeta, citedRecords, citePanel } from '../../../src/model/citable.ts';
import { historyOf } from '../../../src/model/history.ts';
import { site, type Language } from '../../../src/site.ts';
import { claim, contextWith, edition, program, series, translation, visit } from '../../fixtures/graph.ts';

const entries = {
  programs: [program('school')],
  exercises: [series('unitas')],
  editions: [edition('unitas/2024')],
  visits: [visit('2025-peru')],
  claims: [claim('oldest')],
};
const cited = (language: Language = 'en') => {
  const context = contextWith(entries, language);
  const [entry] = context.graph.visits;
  if (!entry) throw new Error('no visit');
  const card = context.cards.visit(entry);
  return { context, card, history: historyOf(entry.data), citable: citableOf(language, card, historyOf(entry.data)) };
};

describe('what is cited of a page', () => {
  test('is its title, the day of its version and its short link', () => {
    expect(cited().citable).toEqual({
      id: 'southern-partners-2025-peru',
      language: 'en',
      title: 'Visit to Peru, February 2025',
      date: '2025-06-15',
      url: `${site.origin}/x/2025-peru`,
      abstract: 'The commander met the minister and saw one naval base.',
    });
  });

  test('in another language is the title and the address of that language', () => {
    expect(cited('es').citable).toMatchObject({
      id: 'southern-partners-2025-peru-es',
      title: 'Visita a Perú, febrero de 2025',
      url: `${site.origin}/es/visits/2025-peru/`,
    });
  });

  test('has no summary that is in another language than the citation', () => {
    expect(cited('pt').citable.abstract).toBeUndefined();
  });
});

describe('the records that are cited', () => {
  const records = citedRecords(contextWith(entries).graph);
  const languages = (id: string) => records.find((record) => record.id === id)?.versions.map(({ language }) => language);

  test('are all of them, each once', () => {
    expect(records.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'program school',
      'series unitas',
      'edition unitas/2024',
      'visit 2025-peru',
      'topic sea',
      'topic air',
      'commander doe',
      'claim oldest',
    ]);
  });

  test('have a version for each language that gives them another title', () => {
    expect([languages('2025-peru'), languages('sea')]).toEqual([
      ['en', 'es', 'pt'],
      ['en', 'es', 'pt'],
    ]);
  });

  test('have one version where the title is the same', () => {
    expect([languages('school'), languages('unitas/2024'), languages('oldest')]).toEqual([['en'], ['en'], ['en']]);
  });

  test('have a version more once their title is translated', () => {
    const translations = [translation('programs/school.es', { title: 'Escuela de la costa' })];
    const [school] = citedRecords(contextWith({ ...entries, translations }).graph);
    expect(school?.versions.map(({ title }) => title)).toEqual(['Coast School', 'Escuela de la costa']);
  });
});

describe('the panel of a page', () => {
  test('leads to the same files in every language', () => {
    const files = (['en', 'es'] as const).map((language) => {
      const { context, card, history } = cited(language);
      return citePanel(context, card, history).files;
    });
    expect(files[0]).toEqual([
      { format: 'BibTeX', href: '/cite/2025-peru.bib' },
      { format: 'RIS', href: '/cite/2025-peru.ris' },
      { format: 'CSL-JSON', href: '/cite/2025-peru.json' },
    ]);
    expect(files[1]).toEqual(files[0]);
  });
});

test('a page tells reference managers title, author and day, and names the author as an institution', () => {
  expect(citationMeta(cited().citable)).toEqual([
    ['DC.title', 'Visit to Peru, February 2025'],
    ['citation_author', 'Southern Partners,'],
    ['citation_date', '2025-06-15'],
  ]);
});
