import { describe, expect, test } from 'vitest';
import { words } from '../../../src/model/words/index.ts';
import { hitOf, passageOf } from '../../../src/search/hit.ts';
import type { Found } from '../../../src/search/merge.ts';
import type { NameEntry } from '../../../src/search/names.ts';
import type { Fragment } from '../../../src/search/pagefind.ts';
import { hitWords } from '../../fixtures/search.ts';

const entry: NameEntry = {
  kind: 'edition',
  path: '/exercises/unitas/2024/',
  title: 'UNITAS 2024',
  names: ['UNITAS LXV'],
  date: '2024-09-02',
};
const found = (changes: Partial<Found> = {}): Found => ({ entry, why: undefined, text: undefined, part: false, ...changes });
const page = (changes: Partial<Fragment> = {}): Fragment => ({
  url: '/a/',
  content: '',
  excerpt: '',
  meta: {},
  sub_results: [],
  ...changes,
});

describe('a hit of which only the name is known', () => {
  test('has what the index of names says of the page', () => {
    expect(hitOf(found({ why: 'UNITAS LXV' }), undefined, hitWords())).toMatchObject({
      url: '/exercises/unitas/2024/',
      title: 'UNITAS 2024',
      kind: 'edition',
      label: words.en.kind.edition,
      when: '2 Sep 2024',
      passage: [],
      sections: [],
      why: 'UNITAS LXV',
      written: undefined,
    });
  });

  test('leads to the page in the language in which it was asked, with kind and date in its words', () => {
    expect(hitOf(found(), undefined, hitWords('pt'))).toMatchObject({
      url: '/pt/exercises/unitas/2024/',
      label: words.pt.kind.edition,
      when: '2 set 2024',
    });
  });

  test('has no date where the date is that of an office, not of an event', () => {
    const commander: NameEntry = { ...entry, kind: 'commander' };
    expect(hitOf(found({ entry: commander }), undefined, hitWords()).when).toBe('');
  });
});

describe('a hit of which the text is known', () => {
  test('has what the page says of itself', () => {
    const meta = { title: 'UNITAS LXV', kind: 'edition', label: 'Exercise, Maritime', when: '2 to 12 Sep 2024', written: 'Spanish' };
    const excerpt = 'The <mark>UNITAS</mark> drill';
    expect(hitOf(found(), page({ meta, excerpt }), hitWords())).toMatchObject({ url: '/a/', ...meta, passage: passageOf(excerpt) });
  });

  test('has its address for a title where nothing has a name for it', () => {
    expect(hitOf(found({ entry: undefined }), page(), hitWords())).toMatchObject({ title: '/a/', kind: '', label: '', when: '' });
  });

  test('has the first two headings under which the words stand', () => {
    const sub_results = [
      { title: 'Page', url: '/a/' },
      ...['one', 'two', 'three'].map((id) => ({ title: id, url: `/a/#${id}`, anchor: { id } })),
      { title: 'No anchor', url: '/a/#x' },
    ];
    expect(hitOf(found(), page({ sub_results }), hitWords()).sections).toEqual([
      { title: 'one', url: '/a/#one' },
      { title: 'two', url: '/a/#two' },
    ]);
  });
});

describe('the passage of a hit', () => {
  const passage = (excerpt: string) => hitOf(found(), page({ excerpt, meta: { title: 'UNITAS 2024' } }), hitWords()).passage;

  test('does not begin with the title, which stands above it', () => {
    expect(passage('<mark>UNITAS</mark> 2024. The <mark>UNITAS</mark> drill')).toEqual([
      { text: 'The ', marked: false },
      { text: 'UNITAS', marked: true },
      { text: ' drill', marked: false },
    ]);
  });

  test('keeps the title where a sentence begins with it', () => {
    expect(passage('<mark>UNITAS</mark> 2024 began')).toEqual(passageOf('<mark>UNITAS</mark> 2024 began'));
  });
});

describe('a passage', () => {
  const text = (excerpt: string) =>
    passageOf(excerpt)
      .map((piece) => piece.text)
      .join('');

  test('is split at its marks', () => {
    expect(passageOf('<mark>UNITAS</mark> and <mark>PANAMAX</mark>')).toEqual([
      { text: 'UNITAS', marked: true },
      { text: ' and ', marked: false },
      { text: 'PANAMAX', marked: true },
    ]);
  });

  test('has the word marked and not the stop after it', () => {
    expect(passageOf('In <mark>Lima.</mark> Then')).toEqual([
      { text: 'In ', marked: false },
      { text: 'Lima', marked: true },
      { text: '.', marked: false },
      { text: ' Then', marked: false },
    ]);
  });

  test.each([
    ['Trinidad &amp; Tobago', 'Trinidad & Tobago'],
    ['&quot;yes&quot; &#39;no&#39;', '"yes" \'no\''],
    ['5 &lt; 6 &gt; 4', '5 < 6 > 4'],
  ])('is text without entities: %s', (excerpt, plain) => {
    expect(text(excerpt)).toBe(plain);
  });

  test('does not turn an entity that was written out into a sign', () => {
    expect(text('write &amp;lt; for &lt;')).toBe('write &lt; for <');
  });

  test('leaves markup as the text that it was on the page', () => {
    expect(passageOf('&lt;mark&gt;x&lt;/mark&gt; &lt;img src=x onerror=alert(1)&gt;')).toEqual([
      { text: '<mark>x</mark> <img src=x onerror=alert(1)>', marked: false },
    ]);
  });

  test('of nothing has no pieces', () => {
    expect(passageOf('')).toEqual([]);
  });
});
