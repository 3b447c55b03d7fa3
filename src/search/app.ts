import { h, replaceKept } from './dom.ts';
import { filtersView } from './filters-view.ts';
import type { Search } from './load.ts';
import { cleanText, formatQuery, type Query } from './query.ts';
import { initial, reduce, type Event, type Outcome, type State } from './state.ts';
import { resultsView, statusView, type ViewOptions } from './view.ts';

export interface AppOptions extends Search {
  query: Query;
  /** Results asked for at first, and added by "more". */
  page: number;
  /** Called after each change of the query, for the address; `typed` tells typing from a choice. */
  changed?: (query: Query, typed: boolean) => void;
}
export interface App {
  input: HTMLInputElement;
  /** Shows another query, as if it had been asked from the start. */
  show: (query: Query) => void;
}

// Long enough to skip the letters of a word being typed; names answer without it.
const DELAY = 150;

/** Builds the search inside `root` and answers every change of field or filter. */
export function startApp(root: HTMLElement, { words, engine, local, ...options }: AppOptions): App {
  const view: ViewOptions = { words, local };
  let { query } = options;
  let state: State = initial;
  let limit = options.page;
  let timer = 0;

  const input = h('input', { type: 'search', name: 'q', id: 'sq', autocomplete: 'off', value: query.text });
  const form = h(
    'form',
    { role: 'search', action: local('/search/') },
    h('label', { for: 'sq' }, words.label),
    input,
    h('button', { type: 'submit' }, words.button),
  );
  const filters = h('div', { class: 'sf' });
  const status = h('p', { id: 'sc', role: 'status' });
  const body = h('div', { id: 'sr', 'aria-busy': 'false' });
  const more = h('button', { type: 'button', class: 'act', hidden: true }, words.more);
  root.replaceChildren(form, status, filters, body, more);

  const show = () => {
    status.replaceChildren(...statusView(state, view, () => change({ ...query, wordsOnly: true })));
    body.setAttribute('aria-busy', String(state.status === 'loading'));
    replaceKept(body, resultsView(state, view), input);
    // While an answer is under way the old filters stay, so that focus is not lost.
    if (state.status === 'results') showFilters(state.outcome);
    else if (state.status !== 'loading') showFilters({ counts: {}, total: 0 });
    more.hidden = !(state.status === 'results' && state.outcome.listed > state.outcome.hits.length);
    root.dataset['searchState'] = state.status;
    root.dataset['searchQuery'] = state.status === 'idle' ? '' : formatQuery(state.query);
  };
  const showFilters = (outcome: Pick<Outcome, 'counts' | 'total'>) => {
    replaceKept(filters, filtersView(query, outcome, view, choose), input);
  };
  const dispatch = (event: Event) => {
    state = reduce(state, event);
    show();
  };
  const nameNow = (asked: Query) => dispatch({ type: 'named', query: asked, names: engine.names(asked, options.page) });
  const ask = async () => {
    const asked = query;
    try {
      const answer = await engine.answer(asked, limit);
      dispatch({ type: 'answered', query: asked, ...answer });
    } catch {
      dispatch({ type: 'broke', query: asked });
      nameNow(asked);
    }
  };
  /** Names answer at once; the full text is asked when typing rests. */
  const start = (delay: number) => {
    const asked = query;
    dispatch({ type: 'asked', query: asked });
    window.clearTimeout(timer);
    if (state.status === 'idle') return;
    nameNow(asked);
    void engine.warm().then(() => nameNow(asked));
    timer = window.setTimeout(() => void ask(), delay);
  };
  const change = (next: Query, typed = false) => {
    query = next;
    limit = options.page;
    options.changed?.(query, typed);
    start(typed ? DELAY : 0);
  };
  const choose = (next: (query: Query) => Query) => change(next(query));

  input.addEventListener('input', () => {
    const { wordsOnly: _, ...rest } = query;
    change({ ...rest, text: cleanText(input.value) }, true);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = { ...query, text: cleanText(input.value) };
    const first = body.querySelector<HTMLAnchorElement>('[data-search-result] a');
    if (!root.hasAttribute('data-search-dialog')) change(typed);
    else if (first && state.status !== 'idle' && formatQuery(state.query) === formatQuery(typed)) first.click();
    else location.assign(local('/search/') + formatQuery(typed));
  });
  more.addEventListener('click', () => {
    limit += options.page;
    void ask();
  });
  root.addEventListener('keydown', (event) => moveFocus(event, root));
  show();
  start(0);
  return {
    input,
    show: (next) => {
      query = next;
      input.value = next.text;
      limit = options.page;
      start(0);
    },
  };
}

/** Arrow keys go from the field to the results and between them. */
function moveFocus(event: KeyboardEvent, root: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...root.querySelectorAll<HTMLElement>('input[type=search], h2 a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
