import { describe, expect, test } from 'vitest';
import { programPage } from '../../../../src/model/pages/program.ts';
import { words } from '../../../../src/model/words/index.ts';
import { contextWith, program, series } from '../../../fixtures/graph.ts';
import { sourced } from '../../../fixtures/records.ts';
import { tableText } from '../../../fixtures/table.ts';

const w = words.en;
const pageOf = (changes: Parameters<typeof program>[1], language: 'en' | 'es' = 'en') => {
  const entry = program('own', changes);
  return programPage(contextWith({ programs: [entry] }, language), entry);
};

describe('the facts of a program', () => {
  test('are in the order of the panel, those that are known', () => {
    const page = pageOf({
      runBy: sourced('the navy'),
      established: sourced('1949-02'),
      languages: sourced(['en', 'es']),
      location: sourced('in Lima'),
    });
    expect(page.facts.map(({ label, value }) => `${label}: ${value.text}`)).toEqual([
      `${w.fact.runBy}: The navy`,
      `${w.fact.established}: February 1949`,
      `${w.fact.status}: Active`,
      `${w.fact.location}: In Lima`,
      `${w.fact.languages}: English and Spanish`,
    ]);
  });

  test('are said by the page where it can', () => {
    expect(pageOf({ languages: sourced(['en']) }, 'es').facts.map(({ value }) => value)).toEqual([
      { text: words.es.status.active },
      { text: 'inglés' },
    ]);
  });
});

describe('the figures of a program', () => {
  test('stand in a table with their date and sources', () => {
    const page = pageOf({ figures: [{ label: 'Pupils', value: 'about 1,200', asOf: '2024-12', sources: ['press'] }] });
    expect(tableText(page.figures)).toEqual([['Pupils', 'about 1,200', 'Dec 2024', '[press]']]);
    expect(page.citations.ids).toEqual(['navy', 'press']);
  });

  test('have no table where there are none', () => {
    expect(pageOf({}).figures).toBeUndefined();
  });
});

test('the acronym of a program stands over its title', () => {
  expect([pageOf({ acronym: 'CS' }).kicker, pageOf({}).kicker]).toEqual(['CS', '']);
});

test('a program leads on to programs and series on the same topics, and to these', () => {
  const own = program('own', { topics: ['sea'] });
  const others = [program('near', { topics: ['sea'] }), program('far'), program('farther')];
  const exercises = [series('unitas', { topics: ['sea'] }), series('cruzex'), series('relampago')];
  const page = programPage(contextWith({ programs: [own, ...others], exercises }), own);
  expect(page.related.map(({ title, cards }) => [title, cards.map(({ id }) => id)])).toEqual([
    ['Same topic: The sea', ['near']],
    ['Exercise series, same topic: The sea', ['unitas']],
    [w.kinds.topic, ['sea']],
  ]);
});
