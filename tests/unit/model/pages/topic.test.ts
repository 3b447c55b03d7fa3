import { describe, expect, test } from 'vitest';
import { commanderPage, gatheringHead, gatheringToc, topicPage } from '../../../../src/model/pages/topic.ts';
import { words } from '../../../../src/model/words/index.ts';
import { background, commander, contextWith, partnership, program, series, topic, visit } from '../../../fixtures/graph.ts';
import { sourced } from '../../../fixtures/records.ts';

const w = words.en;

describe('the page of a topic', () => {
  const sea = topic('sea', {
    text: [
      { text: 'Ships meet at sea.', sources: ['press'] },
      { text: 'They have for long.', sources: ['navy', 'press'] },
    ],
  });
  const entries = {
    topics: [sea],
    programs: [program('a', { topics: ['sea'] })],
    exercises: [series('b', { topics: ['sea'] }), series('c', { topics: ['sea'] })],
    partnerships: [partnership('d')],
    visits: [visit('e', { topics: ['sea'] })],
  };
  const page = topicPage(contextWith(entries), sea);

  test('has the records that are filed under it, in groups', () => {
    expect(page.groups.map(({ id, cards }) => [id, cards.map((card) => card.id)])).toEqual([
      ['programs', ['a']],
      ['exercises', ['b', 'c']],
      ['visits', ['e']],
    ]);
  });

  test('says how many there are of each kind', () => {
    expect(page.description).toBe('The sea. Programs: 1. Exercise series: 2. Partnerships: 0. Commander visits: 1.');
  });

  test('has their numbers in the titles, so that the contents have them too', () => {
    expect(page.groups.map(({ title }) => title)).toEqual(['Programs (1)', 'Exercise series (2)', 'Commander visits (1)']);
  });

  test('leads from a long group to the list that has a summary of each', () => {
    const visits = [...'abcdef'].map((id) => visit(id, { topics: id === 'f' ? ['air'] : ['sea', 'air'] }));
    const { groups } = topicPage(contextWith({ topics: [sea, topic('air')], visits }), sea);
    expect(groups[0]?.more).toEqual({ title: '5 visits with summaries and filters', href: '/visits/topic/sea/' });
    expect(page.groups.map(({ more }) => more)).toEqual([undefined, undefined, undefined]);
  });

  test('leads on to explainers, its own first, and to topics of the same records', () => {
    const air = topic('air', { background: 'winds' });
    const context = contextWith({
      topics: [sea, air, topic('law')],
      background: [background('tides', { topics: ['air'] }), background('winds')],
      programs: [program('a', { topics: ['sea', 'air'] }), program('b', { topics: ['law'] })],
    });
    expect(topicPage(context, air).related.map(({ title, cards }) => [title, cards.map(({ id }) => id)])).toEqual([
      [w.kinds.background, ['winds', 'tides']],
      [w.topicsTogether, ['sea']],
    ]);
  });

  test('numbers the sources of its sentences in order', () => {
    expect(page.sources.map(({ number, id }) => `${number} ${id}`)).toEqual(['1 press', '2 navy']);
  });

  test('is in the language of the page', () => {
    const spanish = topicPage(contextWith(entries, 'es'), sea);
    expect([spanish.title, spanish.crumbs.map(({ href }) => href)]).toEqual(['El mar', ['/es/', '/es/topics/', undefined]]);
  });

  test('has its contents: the sentences, the groups, the sources, the changes', () => {
    expect(gatheringToc(page, w).map(({ id }) => id)).toEqual(['brief', 'programs', 'exercises', 'visits', 'sources', 'changes']);
  });
});

describe('the page of a commander', () => {
  const former = commander('roe', {
    name: 'Ann Roe',
    rank: 'Gen.',
    service: 'U.S. Army',
    tookCommand: '2021-10-29',
    leftCommand: '2024-11-07',
    facts: [{ text: 'She spoke on water.', sources: ['press'] }],
  });
  const visits = [visit('a', { commander: 'roe' }), visit('b'), visit('c', { commander: 'roe', start: sourced('2022-01') })];
  const context = contextWith({ commanders: [former, commander('doe'), commander('poe', { acting: true })], visits });
  const page = commanderPage(context, former);
  const facts = (id: string) =>
    commanderPage(context, context.graph.commander(id)).facts.map(({ value, notes }) => [value.text, ...notes.map(({ text }) => text)]);

  test('leads to the commanders before and after', () => {
    const related = (id: string) =>
      commanderPage(context, context.graph.commander(id)).related.map(({ title, cards }) => [title, cards.map((card) => card.id)]);
    expect(related('roe')).toEqual([[w.commandAfter, ['doe']]]);
    expect(related('doe')[0]).toEqual([w.commandBefore, ['roe']]);
  });

  test('has the visits of that commander', () => {
    expect(page.groups.map(({ id, cards }) => [id, cards.map((card) => card.id)])).toEqual([['visits', ['a', 'c']]]);
  });

  test('gives the term and counts the visits', () => {
    expect(facts('roe')).toEqual([['29 October 2021'], ['7 November 2024'], ['2']]);
  });

  test('says where no end of the term and no visit is on record', () => {
    expect(facts('poe').slice(1)).toEqual([[w.termOpen], [w.notOnRecord]]);
  });

  test('says of an acting commander that he or she was', () => {
    expect(facts('poe')[0]).toEqual(['5 November 2024', w.acting]);
  });

  test('gives no source for an end of the term that is not on record', () => {
    const [, left] = commanderPage(context, context.graph.commander('doe')).facts;
    expect(left?.sources).toEqual([]);
  });

  test('has the sentences on the commander with their sources', () => {
    expect(page.sentences).toEqual([{ text: 'She spoke on water.', sources: ['press'] }]);
    expect(page.sources.map(({ id }) => id)).toEqual(['navy', 'press']);
  });

  test('is described by name, service and term', () => {
    expect(page.description).toContain('Gen. Ann Roe, U.S. Army.');
    expect(page.description).toContain('29 Oct 2021');
  });
});

describe('the head of such a page', () => {
  test('has the kind after the name and files the page under it', () => {
    const context = contextWith();
    const head = gatheringHead(context, topicPage(context, topic('sea')));
    expect(head.title).toMatch(/^The sea: topic \|/);
    expect(head.filters).toEqual([
      ['type', 'Topic'],
      ['language', 'English'],
    ]);
  });

  test('shows the term of a commander with a result of the search', () => {
    const context = contextWith();
    const page = commanderPage(context, commander('doe', { leftCommand: '2025-01-02' }));
    expect(gatheringHead(context, page).meta).toContainEqual(['when', page.card.when]);
  });
});
