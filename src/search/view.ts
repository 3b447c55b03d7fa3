import type { SearchWords } from '../model/search-fields.ts';
import { h } from './dom.ts';
import type { Hit, State } from './state.ts';

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

/** The status line in words, read by screen readers when it changes. */
export function statusText(state: State, { words }: ViewOptions): string {
  switch (state.status) {
    case 'idle':
      return words.idle;
    case 'loading':
      return words.loading;
    case 'results':
      if (state.outcome.total === 0) return words.none.replace('{query}', () => state.query.text);
      return (state.outcome.total === 1 ? words.one : words.other).replace('{n}', String(state.outcome.total));
    case 'none':
      return words.none.replace('{query}', () => state.query.text);
    case 'failed':
      return words.failed;
  }
}

/** The status line with how the query was read, and the way to have it taken literally. */
export function statusView(state: State, options: ViewOptions, literally: () => void): (HTMLElement | string)[] {
  const text = statusText(state, options);
  if (state.status !== 'results' || state.outcome.readAs === undefined) return [text];
  const { readAs } = state.outcome;
  const button = h('button', { type: 'button', class: 'as' }, options.words.wordsOnly);
  button.addEventListener('click', literally);
  return [`${text.replace(/\.$/, '')}. `, h('span', { class: 'mut' }, `${options.words.readAs.replace('{query}', () => readAs)} `), button];
}

function hitItem(hit: Hit, { words }: ViewOptions): HTMLElement {
  const passage = hit.passage.map(({ text, marked }) => (marked ? h('mark', {}, text) : text));
  const reasons = [
    hit.why !== undefined && `${words.foundBy}: ${hit.why}`,
    hit.written !== undefined && words.writtenIn.replace('{language}', () => hit.written ?? ''),
  ].filter((reason) => reason !== false);
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
    passage.length > 0 && h('p', {}, ...passage),
    reasons.length > 0 && h('p', { class: 'why' }, reasons.join('. ')),
    hit.sections.length > 0 &&
      h('p', { class: 'why' }, ...hit.sections.flatMap(({ title, url }, index) => [index > 0 ? ' · ' : '', h('a', { href: url }, title)])),
  );
}

/** The hits in order; where those begin that have some of the words only, a line says so. */
const hitList = (hits: readonly Hit[], options: ViewOptions): HTMLElement =>
  h(
    'ol',
    { role: 'list', class: 'hits' },
    ...hits.flatMap((hit, at) => [
      ...(hit.part && !hits[at - 1]?.part ? [h('li', { class: 'part' }, options.words.part)] : []),
      hitItem(hit, options),
    ]),
  );

function ways({ words, local }: ViewOptions, lead: string): HTMLElement {
  const links = words.links.map(({ title, path }) => h('li', {}, h('a', { href: local(path) }, title)));
  return h('div', { class: 'ways' }, h('p', {}, lead), h('ul', { role: 'list' }, ...links));
}

/** The names nearest to a query that found nothing: offers, not results. */
function offers(hits: readonly Hit[], { words }: ViewOptions): HTMLElement {
  const links = hits.map(({ title, url }) => h('li', {}, h('a', { href: url }, title)));
  return h('div', { class: 'ways near' }, h('p', {}, words.near), h('ul', { role: 'list' }, ...links));
}

/** The body of the search for a state: results, ways on, or nothing. */
export function resultsView(state: State, options: ViewOptions): HTMLElement[] {
  switch (state.status) {
    case 'idle':
      return [];
    case 'results':
      return [hitList(state.outcome.hits, options)];
    case 'none':
      return [...(state.near.length > 0 ? [offers(state.near, options)] : []), ways(options, options.words.noneHelp)];
    case 'failed':
      return [...(state.names.length > 0 ? [hitList(state.names, options)] : []), ways(options, options.words.failedHelp)];
    case 'loading':
      return state.names.length > 0
        ? [hitList(state.names, options)]
        : [h('p', { class: 'ways' }, h('a', { href: options.local('/a-z/') }, options.words.useAz))];
  }
}
