import type { FilterName, SearchWords } from '../model/search-fields.ts';
import { h } from './dom.ts';
import type { Engine } from './engine.ts';
import { cleanText, formatQuery, type Query } from './query.ts';
import { initial, reduce, type Event, type State } from './state.ts';
import { filtersView, resultsView, statusText, type ViewOptions } from './view.ts';

export interface AppOptions {
  words: SearchWords;
  language: string;
  engine: Engine;
  query: Query;
  /** Results asked for at first, and added by "more". */
  page: number;
  /** Called after each change of the query, for the address. */
  changed?: (query: Query) => void;
}

const DELAY = 120;

/** Builds the search inside `root` and answers every change of field or filter. Gives the field back. */
export function startApp(root: HTMLElement, options: AppOptions): HTMLInputElement {
  const { words, language, engine } = options;
  const local = (path: string) => (language === 'en' ? path : `/${language}${path}`);
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
  root.replaceChildren(form, filters, status, body, more);

  const show = () => {
    status.textContent = statusText(state, view);
    body.setAttribute('aria-busy', String(state.status === 'loading'));
    const results = resultsView(state, view);
    body.replaceChildren(...(results ? [results] : []));
    const counts = state.status === 'results' ? state.outcome.counts : state.status === 'none' ? state.counts : undefined;
    // While an answer is under way the old filters stay, so that focus is not lost.
    if (counts) showFilters(counts);
    more.hidden = !(state.status === 'results' && state.outcome.total > state.outcome.hits.length && state.outcome.hits.length >= limit);
    root.dataset['searchState'] = state.status;
  };
  const showFilters = (counts: Parameters<typeof filtersView>[1]) => {
    const focused = filters.querySelector<HTMLSelectElement>('select:focus')?.name;
    filters.replaceChildren(...filtersView(query, counts, view, filter));
    if (focused) filters.querySelector<HTMLSelectElement>(`select[name="${focused}"]`)?.focus();
  };
  const dispatch = (event: Event) => {
    state = reduce(state, event);
    show();
  };
  const ask = async () => {
    const asked = query;
    dispatch({ type: 'asked', query: asked });
    if (state.status === 'idle') return;
    try {
      dispatch({ type: 'answered', query: asked, outcome: await engine(asked, limit) });
    } catch {
      dispatch({ type: 'broke', query: asked });
    }
  };
  const change = (next: Query) => {
    query = next;
    limit = options.page;
    options.changed?.(query);
    void ask();
  };
  const filter = (name: FilterName, value: string) => {
    const { [name]: _, ...rest } = query.filters;
    change({ ...query, filters: value === '' ? rest : { ...rest, [name]: value } });
  };

  input.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => change({ ...query, text: cleanText(input.value) }), DELAY);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.clearTimeout(timer);
    const typed = { ...query, text: cleanText(input.value) };
    const first = body.querySelector<HTMLAnchorElement>('h2 a');
    if (root.hasAttribute('data-search-dialog')) {
      if (state.status === 'results' && first && formatQuery(state.query) === formatQuery(typed)) first.click();
      else location.assign(local('/search/') + formatQuery(typed));
    } else change(typed);
  });
  more.addEventListener('click', () => {
    limit += options.page;
    void ask();
  });
  root.addEventListener('keydown', (event) => moveFocus(event, root));
  show();
  void ask();
  return input;
}

/** Arrow keys go from the field to the results and between them. */
function moveFocus(event: KeyboardEvent, root: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (event.target instanceof HTMLSelectElement) return;
  const stops = [...root.querySelectorAll<HTMLElement>('input[type=search], h2 a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
