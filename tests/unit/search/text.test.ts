import { describe, expect, test } from 'vitest';
import { makeTextSearch, type TextQuestion } from '../../../src/search/text.ts';
import { fakePagefind, type Indexed } from '../../fixtures/pagefind.ts';

const question = (wordings: string[], changes: Partial<TextQuestion> = {}): TextQuestion => ({
  wordings,
  words: (wordings[0] ?? '').split(' ').filter(Boolean),
  ...changes,
});
function searchOf(pages: Indexed[]) {
  const fake = fakePagefind(pages);
  return { ...fake, text: makeTextSearch(() => Promise.resolve(fake.pagefind)) };
}
const ids = (results: readonly { id: string }[]) => results.map(({ id }) => id);

describe('the full text', () => {
  const pages: Indexed[] = [
    { id: 'a', content: 'UNITAS is a naval exercise' },
    { id: 'b', content: 'The visit to Lima', meta: { title: 'Visit', aliases: 'Talks in Callao' } },
    { id: 'c', content: 'A frigate in the strait' },
  ];
  const answer = (...wordings: string[]) => searchOf(pages).text.ask(question(wordings));

  test('has the pages with all the words', async () => {
    expect(await answer('naval exercise')).toMatchObject({ wording: 'naval exercise' });
    expect(ids((await answer('naval exercise')).results)).toEqual(['a']);
  });

  test('finds a word in what is known of a page beside its text', async () => {
    expect(ids((await answer('callao')).results)).toEqual(['b']);
  });

  test.each(['vxyzzy', 'fxyzzy', 'navxyz', 'ux'])('has no pages for the first letters of a word that none has: %s', async (word) => {
    expect(await answer(word)).toEqual({ results: [], some: [], counts: {}, wording: undefined });
  });

  test('is asked in one wording after the other, until one is answered', async () => {
    const found = await answer('fragata', 'frigate', 'naval');
    expect([found.wording, ids(found.results)]).toEqual(['frigate', ['c']]);
  });

  test('adds pages with some of the words where few have all, each once', async () => {
    const { results, some } = await answer('unitas exercise naval frigate');
    expect(ids(results)).toEqual([]);
    expect(ids(some).sort()).toEqual(['a', 'c']);
    const all = await answer('visit lima');
    expect([ids(all.results), ids(all.some)]).toEqual([['b'], []]);
  });

  test('has a rare word count for more among those', async () => {
    const many = [
      ...Array.from({ length: 8 }, (_, at): Indexed => ({ id: `n${at}`, content: 'naval' })),
      { id: 'rare', content: 'isthmus' },
    ];
    const { some } = await searchOf(many).text.ask(question(['naval isthmus']));
    expect(ids(some)[0]).toBe('rare');
  });

  test('is all pages where there are no words', async () => {
    const { text } = searchOf(pages);
    expect(ids((await text.ask(question([]))).results)).toEqual(['a', 'b', 'c']);
  });
});

describe('pages that have the words side by side', () => {
  test('come before those that have them apart', async () => {
    const { text } = searchOf([
      { id: 'apart', content: 'Coast and guard, and the coast again' },
      { id: 'together', content: 'The coast guard' },
    ]);
    expect(ids((await text.ask(question(['coast guard']))).results)).toEqual(['together', 'apart']);
  });

  test('do not pass one that has them far more often', async () => {
    const { text } = searchOf([
      { id: 'often', content: 'coast and guard, '.repeat(9) },
      { id: 'together', content: 'The coast guard' },
    ]);
    expect(ids((await text.ask(question(['coast guard']))).results)).toEqual(['often', 'together']);
  });
});

describe('filters', () => {
  const page = (id: string, type: string): Indexed => ({ id, content: id === 'd' ? 'panamax' : 'unitas', filters: { type } });
  const pages = [page('a', 'Edition'), page('b', 'Edition'), page('c', 'Visit'), page('d', 'Visit')];

  test('are counted over the pages with all the words', async () => {
    expect((await searchOf(pages).text.ask(question(['unitas']))).counts).toEqual({ type: { Edition: 2, Visit: 1 } });
  });

  test('are known by the pages that have each value, asked for once', async () => {
    const { text, asked } = searchOf(pages);
    expect(asked).toEqual([]);
    expect([...((await text.sets()).get('type')?.get('Visit') ?? [])]).toEqual(['c', 'd']);
    const { length } = asked;
    await text.sets();
    expect(asked).toHaveLength(length);
  });

  test('that did not load are asked for again', async () => {
    const { pagefind } = fakePagefind(pages);
    let loads = 0;
    const filters = () => (++loads === 1 ? Promise.reject(new Error('offline')) : pagefind.filters());
    const text = makeTextSearch(() => Promise.resolve({ ...pagefind, filters }));
    await expect(text.sets()).rejects.toThrow('offline');
    expect((await text.sets()).get('type')?.size).toBe(2);
  });
});

describe('loading the index', () => {
  const { pagefind } = fakePagefind([]);

  test('waits for the first question or a warning of it, and is done once', async () => {
    let loads = 0;
    const text = makeTextSearch(() => Promise.resolve(pagefind).finally(() => loads++));
    expect(loads).toBe(0);
    text.warm();
    await Promise.all([text.ask(question(['a'])), text.ask(question(['b']))]);
    await text.ask(question(['c']));
    expect(loads).toBe(1);
  });

  test('that fails fails the question, and is tried again at the next', async () => {
    let loads = 0;
    const text = makeTextSearch(() => (++loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(pagefind)));
    await expect(text.ask(question(['a']))).rejects.toThrow('offline');
    await expect(text.ask(question(['a']))).resolves.toMatchObject({ results: [] });
    expect(loads).toBe(2);
  });

  test('ahead of a question fails nothing when it fails', async () => {
    const failed = Promise.reject(new Error('offline'));
    makeTextSearch(() => failed).warm();
    await expect(failed).rejects.toThrow('offline');
  });

  test('is not repeated when one question alone fails', async () => {
    let loads = 0;
    const broken = { ...pagefind, search: () => Promise.reject(new Error('no chunk')) };
    const text = makeTextSearch(() => Promise.resolve(broken).finally(() => loads++));
    await expect(text.ask(question(['a']))).rejects.toThrow('no chunk');
    await expect(text.ask(question(['b']))).rejects.toThrow('no chunk');
    expect(loads).toBe(1);
  });
});
