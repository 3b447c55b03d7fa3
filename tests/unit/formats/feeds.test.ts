import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../../src/formats/atom.ts';
import { updatedOf } from '../../../src/formats/feed-entry.ts';
import { jsonFeed } from '../../../src/formats/json-feed.ts';
import { feedsOf } from '../../../src/model/feeds.ts';
import type { Language } from '../../../src/site.ts';
import { claim, contextWith, program } from '../../fixtures/graph.ts';

const changes = [{ date: '2025-03-01', kind: 'correction' as const, text: 'The year was wrong: 2019 <not> 2018 & so on.' }];
function feed(id: string, language: Language = 'en') {
  const context = contextWith({ programs: [program('school', { changes })], claims: [claim('oldest')] }, language);
  const found = feedsOf(context).find(({ scope }) => scope.id === id);
  if (!found) throw new Error(`no feed ${id}`);
  return { atom: atomFeed(found, language, context.words), json: jsonFeed(found, language, context.words) };
}

describe('an Atom feed', () => {
  const { atom } = feed('programs');

  test('is of the day of its newest entry, whatever the clock says', () => {
    expect(/<updated>(.*?)<\/updated>/.exec(atom)?.[1]).toBe('2025-03-01T00:00:00.000Z');
  });

  test('names a change by its kind and tells what changed', () => {
    expect(atom).toContain('<title>Correction: Coast School</title>');
    expect(atom).toContain('<category term="correction" label="Correction"/>');
    expect(atom).toMatch(/2019 (?:&lt;not&gt;|<not>) 2018 (?:&amp;|&) so on/);
  });

  test('names a new page by its title alone', () => {
    expect(atom).toContain('<title>Coast School</title>');
  });

  test('says in which language it is, and marks what is in another', () => {
    const spanish = feed('claims', 'es').atom;
    expect(spanish).toContain('xml:lang="es"');
    expect(spanish).toMatch(/<title xml:lang="en">The oldest exercise<\/title>/);
    expect(spanish).toMatch(/<summary xml:lang="en">/);
  });
});

describe('a JSON feed', () => {
  test('has the same entries', () => {
    const { json } = feed('programs', 'es');
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Southern Partners: Programas',
      home_page_url: 'https://southern-partners.example/es/programs/',
      feed_url: 'https://southern-partners.example/es/feeds/programs.json',
      language: 'es',
      items: [
        {
          id: 'tag:southern-partners.example,2026:/es/programs/school/#1',
          title: 'Corrección: Coast School',
          content_text: 'The year was wrong: 2019 <not> 2018 & so on.',
          date_published: '2025-03-01T00:00:00Z',
          tags: ['Corrección'],
          language: 'en',
        },
        { id: 'tag:southern-partners.example,2026:/es/programs/school/', title: 'Coast School' },
      ],
    });
  });

  test('says of a page without a summary what it is', () => {
    expect(feed('topics/sea', 'es').json).toMatchObject({ items: [{ content_text: 'Tema', language: 'es' }] });
  });
});

test('a feed without an entry is an error, since every subject has a page', () => {
  expect(() => updatedOf([])).toThrow(/no entry/);
});
