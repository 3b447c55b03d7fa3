import { FILTERS, type FilterName, type SearchWords } from '../model/search-fields.ts';
import { h } from './dom.ts';
import type { Query } from './query.ts';
import type { Counts, Hit, State } from './state.ts';

const SHAPE: Record<string, string> = {
  series: 'ex',
  edition: 'ex',
  program: 'pr',
  partnership: 'pa',
  visit: 'vi',
  commander: 'vi',
  country: 'co',
};

export interface ViewOptions {
  words: SearchWords;
  /** Puts the language's prefix before a path. */
  local: (path: string) => string;
}

/** The status line, read by screen readers when it changes. */
export function statusText(state: State, { words }: ViewOptions): string {
  switch (state.status) {
    case 'idle':
      return words.idle;
    case 'loading':
      return words.loading;
    case 'results':
      return (state.outcome.total === 1 ? words.one : words.other).replace('{n}', String(state.outcome.total));
    case 'none':
      return words.none.replace('{query}', () => state.query.text);
    case 'failed':
      return words.failed;
  }
}

function hitItem(hit: Hit): HTMLElement {
  const passage = hit.passage.map(({ text, marked }) => (marked ? h('mark', {}, text) : text));
  return h(
    'li',
    { 'data-search-result': true },
    h(
      'p',
      { class: 'kind' },
      h('span', {}, h('i', { class: `gl ${SHAPE[hit.kind] ?? 'to'}`, 'aria-hidden': 'true' }), hit.label),
      h('span', {}, hit.when),
    ),
    h('h2', {}, h('a', { href: hit.url }, hit.title)),
    h('p', {}, ...passage),
    hit.sections.length > 0 &&
      h('p', { class: 'why' }, ...hit.sections.flatMap(({ title, url }, index) => [index > 0 ? ' · ' : '', h('a', { href: url }, title)])),
  );
}

function ways({ words, local }: ViewOptions, lead: string): HTMLElement {
  const links = words.links.map(({ title, path }) => h('li', {}, h('a', { href: local(path) }, title)));
  return h('div', { class: 'ways' }, h('p', {}, lead), h('ul', { role: 'list' }, ...links));
}

/** The body of the search for a state: results, ways on, or nothing. */
export function resultsView(state: State, options: ViewOptions): HTMLElement | undefined {
  if (state.status === 'results') return h('ol', { role: 'list', class: 'hits' }, ...state.outcome.hits.map(hitItem));
  if (state.status === 'none') return ways(options, options.words.noneHelp);
  if (state.status === 'failed') return ways(options, options.words.failedHelp);
  if (state.status === 'loading') return h('p', { class: 'ways' }, h('a', { href: options.local('/a-z/') }, options.words.useAz));
  return undefined;
}

const entries = (counts: Counts, name: FilterName, chosen: string | undefined): [string, number][] => {
  const list = Object.entries(counts[name] ?? {}).filter(([value, count]) => count > 0 || value === chosen);
  if (chosen !== undefined && !list.some(([value]) => value === chosen)) list.push([chosen, 0]);
  return list.sort(([a], [b]) => (name === 'year' ? Number(b) - Number(a) : a.localeCompare(b)));
};

/** The filters as selects with counts; `changed` is called with the filter and its new value, empty for all. */
export function filtersView(
  query: Query,
  counts: Counts,
  { words }: ViewOptions,
  changed: (name: FilterName, value: string) => void,
): HTMLElement[] {
  return FILTERS.map((name) => {
    const chosen = query.filters[name];
    const options = entries(counts, name, chosen).map(([value, count]) =>
      h('option', { value, selected: value === chosen }, `${value} (${count})`),
    );
    const select = h('select', { name }, h('option', { value: '' }, words.all), ...options);
    select.addEventListener('change', () => changed(name, select.value));
    return h('label', { class: chosen === undefined ? undefined : 'set' }, h('span', {}, words.filters[name]), select);
  });
}
