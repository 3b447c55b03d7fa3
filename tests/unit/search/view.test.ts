// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { words } from '../../../src/model/words/index.ts';
import type { State } from '../../../src/search/state.ts';
import { resultsView, statusText, statusView } from '../../../src/search/view.ts';
import { hit, outcomeOf, VIEW } from '../../fixtures/search.ts';

const HOSTILE = `<img src=x onerror="alert(1)"> $& $' $$`;
const query = (text: string) => ({ text, filters: {} });
const results = (total: number, changes: Parameters<typeof outcomeOf>[1] = {}): State => ({
  status: 'results',
  query: query('x'),
  outcome: outcomeOf(total, changes),
});
const none = (text: string, near = [] as ReturnType<typeof hit>[]): State => ({ status: 'none', query: query(text), counts: {}, near });
/** What a state shows, in an element of its own. */
function shown(state: State): HTMLElement {
  const root = document.createElement('div');
  root.append(...resultsView(state, VIEW));
  return root;
}
const links = (root: HTMLElement): [string, string | null][] =>
  [...root.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]);
const WAYS = VIEW.words.links.map(({ title, path }) => [title, path]);

describe('the status line', () => {
  test('counts the results', () => {
    expect([statusText(results(1), VIEW), statusText(results(12), VIEW)]).toEqual(['1 result', '12 results']);
  });

  test('names what was not found', () => {
    expect(statusText(none('xyz'), VIEW)).toBe(words.en.searchNone('xyz'));
  });

  test('says that no page has all the words where some have some of them', () => {
    expect(statusText(results(0, { listed: 1, hits: [hit('UNITAS', { part: true })] }), VIEW)).toBe(words.en.searchNone('x'));
  });

  test('shows what was typed as it was typed, whatever signs it has', () => {
    expect(statusText(none(HOSTILE), VIEW)).toBe(words.en.searchNone(HOSTILE));
  });

  test('says what to do, that it waits, and that it failed', () => {
    const states: State[] = [
      { status: 'idle' },
      { status: 'loading', query: query('x'), names: [] },
      { status: 'failed', query: query('x'), names: [] },
    ];
    expect(states.map((state) => statusText(state, VIEW))).toEqual([words.en.searchIdle, words.en.searchLoading, words.en.searchFailed]);
  });
});

describe('how the query was read', () => {
  const status = (state: State, literally: () => void = () => undefined): HTMLElement => {
    const root = document.createElement('p');
    root.append(...statusView(state, VIEW, literally));
    return root;
  };

  test('stands beside the number of results, with a way to have the words taken as they are', () => {
    let asked = 0;
    const line = status(results(3, { readAs: 'tradewinds' }), () => asked++);
    expect(line.textContent).toContain('3 results');
    expect(line.textContent).toContain(words.en.searchReadAs('tradewinds'));
    line.querySelector('button')?.click();
    expect(asked).toBe(1);
  });

  test('is text, whatever it holds', () => {
    const line = status(results(3, { readAs: HOSTILE }));
    expect(line.textContent).toContain(HOSTILE);
    expect(line.querySelector('img')).toBeNull();
  });

  test('ends no sentence twice', () => {
    const line = status(results(0, { listed: 1, hits: [hit('UNITAS', { part: true })], readAs: 'unitas' }));
    expect(line.textContent).not.toContain('..');
  });

  test('is not said where it was read as it was typed', () => {
    expect(status(results(3)).querySelector('button')).toBeNull();
  });
});

describe('a hit', () => {
  const item = (changes: Parameters<typeof hit>[1] = {}) => shown(results(1, { hits: [hit('UNITAS 2024', { url: '/u/', ...changes })] }));

  test('leads to its page, with its kind and date', () => {
    const root = item({ label: 'Exercise, Maritime', when: '2 Sep 2024' });
    expect(links(root)).toEqual([['UNITAS 2024', '/u/']]);
    expect(root.textContent).toContain('Exercise, Maritime');
    expect(root.textContent).toContain('2 Sep 2024');
  });

  test('has its passage with what matched marked', () => {
    const passage = [
      { text: 'The ', marked: false },
      { text: 'UNITAS', marked: true },
      { text: ' drill', marked: false },
    ];
    const root = item({ passage });
    expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['UNITAS']);
    expect(root.textContent).toContain('The UNITAS drill');
  });

  test('leads to the sections in which the words stand', () => {
    const sections = ['one', 'two'].map((id) => ({ title: id, url: `/u/#${id}` }));
    expect(links(item({ sections })).slice(1)).toEqual([
      ['one', '/u/#one'],
      ['two', '/u/#two'],
    ]);
  });

  test('says by which other name it was found', () => {
    expect(item({ why: 'Operation Unitas' }).textContent).toContain(`${words.en.searchFoundBy}: Operation Unitas`);
    expect(item().textContent).not.toContain(words.en.searchFoundBy);
  });

  test('says in which language its text is, where that is another', () => {
    expect(item({ written: 'Spanish' }).textContent).toContain(words.en.searchWrittenIn('Spanish'));
  });

  test('is text, whatever its page holds', () => {
    const root = item({
      title: HOSTILE,
      label: HOSTILE,
      when: HOSTILE,
      why: HOSTILE,
      written: HOSTILE,
      passage: [{ text: HOSTILE, marked: true }],
      sections: [{ title: HOSTILE, url: '/u/#a' }],
    });
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent.split(HOSTILE)).toHaveLength(8);
  });
});

describe('hits of which some have some of the words only', () => {
  const texts = (parts: boolean[]) =>
    [...shown(results(0, { hits: parts.map((part, at) => hit(`Hit ${at}`, { part })) })).querySelectorAll('li')].map((li) =>
      li.textContent.includes(words.en.searchPart) ? 'line' : 'hit',
    );

  test('are parted from the others by one line', () => {
    expect(texts([false, true, true])).toEqual(['hit', 'line', 'hit', 'hit']);
  });

  test('have that line above them where there are no others', () => {
    expect(texts([true])).toEqual(['line', 'hit']);
  });

  test('are not spoken of where there are none', () => {
    expect(texts([false, false])).toEqual(['hit', 'hit']);
  });
});

describe('where there are no results', () => {
  test('nothing is shown before anything is asked', () => {
    expect(resultsView({ status: 'idle' }, VIEW)).toEqual([]);
  });

  test('the names that are known are shown while the text is loading, else the way to the A to Z', () => {
    const state = (names: ReturnType<typeof hit>[]): State => ({ status: 'loading', query: query('x'), names });
    expect(links(shown(state([hit('UNITAS')])))).toEqual([['UNITAS', '/unitas/']]);
    expect(links(shown(state([])))).toEqual([[words.en.searchUseAz, '/a-z/']]);
  });

  test('the nearest names and the lists are offered, and are not called results', () => {
    const root = shown(none('xyz', [hit('UNITAS')]));
    expect(links(root)).toEqual([['UNITAS', '/unitas/'], ...WAYS]);
    expect(root.querySelector('[data-search-result]')).toBeNull();
    expect(root.textContent).toContain(words.en.searchNear);
  });

  test('no names are announced where none is near', () => {
    const root = shown(none('xyz'));
    expect(links(root)).toEqual(WAYS);
    expect(root.textContent).not.toContain(words.en.searchNear);
  });

  test('the names and the lists are shown when the text cannot be loaded', () => {
    expect(links(shown({ status: 'failed', query: query('x'), names: [hit('UNITAS')] }))).toEqual([['UNITAS', '/unitas/'], ...WAYS]);
  });
});
