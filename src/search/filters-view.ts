import { FILTERS, type FilterName } from '../model/search-fields.ts';
import { h } from './dom.ts';
import type { Query } from './query.ts';
import type { Counts, Outcome } from './state.ts';
import type { ViewOptions } from './view.ts';

/** Takes a change of the query as it is by then: a filter may be chosen before the answer to the one before it is there. */
type Choose = (change: (query: Query) => Query) => void;

function entries(counts: Counts, name: FilterName, chosen: string | undefined): [string, number | undefined][] {
  const list: [string, number | undefined][] = Object.entries(counts[name] ?? {}).filter(([value, count]) => count > 0 || value === chosen);
  if (chosen !== undefined && !list.some(([value]) => value === chosen)) list.push([chosen, undefined]);
  return list.sort(([a], [b]) => (name === 'year' ? Number(b) - Number(a) : a.localeCompare(b)));
}

/** The kind of page as a row of radio buttons with counts, the other filters and the order as lists. Nothing is offered that narrows nothing. */
export function filtersView(
  query: Query,
  { counts, total }: Pick<Outcome, 'counts' | 'total'>,
  { words }: ViewOptions,
  choose: Choose,
): HTMLElement[] {
  const { filters } = query;
  const set = (name: FilterName, value: string) =>
    choose((asked) => {
      const { [name]: _, ...rest } = asked.filters;
      return { ...asked, filters: value === '' ? rest : { ...rest, [name]: value } };
    });
  const offered = FILTERS.map((name) => ({ name, chosen: filters[name], list: entries(counts, name, filters[name]) })).filter(
    ({ list, chosen }) => list.length > 1 || chosen !== undefined,
  );
  const shown = offered.map(({ name, chosen, list }) =>
    name === 'type'
      ? radios(
          name,
          words.filters[name],
          [['', words.all, chosen === undefined ? total : sum(list)], ...list.map(([value, count]) => [value, value, count] as const)],
          chosen ?? '',
          (value) => set(name, value),
        )
      : select(
          name,
          words.filters[name],
          [['', words.all], ...list.map(([value, count]) => [value, label(value, count)] as const)],
          chosen ?? '',
          (value) => set(name, value),
        ),
  );
  const order = [
    ['', words.best],
    ['date', words.newest],
  ] as const;
  const sort = select('sort', words.sort, order, query.byDate ? 'date' : '', (value) =>
    choose((asked) => ({ ...asked, byDate: value === 'date' })),
  );
  const kind = shown.filter((element) => element instanceof HTMLFieldSetElement);
  const lists = shown.filter((element) => !(element instanceof HTMLFieldSetElement));
  return shown.length > 0 ? [...kind, h('div', { class: 'sl' }, ...lists, sort)] : [];
}

const sum = (list: readonly (readonly [string, number | undefined])[]): number =>
  list.reduce((total, [, count]) => total + (count ?? 0), 0);
const label = (value: string, count: number | undefined): string => (count === undefined ? value : `${value} (${count})`);

function select(
  name: string,
  title: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
  changed: (value: string) => void,
): HTMLElement {
  const list = h('select', { name }, ...options.map(([value, text]) => h('option', { value, selected: value === chosen }, text)));
  list.addEventListener('change', () => changed(list.value));
  return h('label', { class: chosen === '' ? undefined : 'set' }, h('span', {}, title), list);
}

function radios(
  name: string,
  title: string,
  options: readonly (readonly [string, string, number | undefined])[],
  chosen: string,
  changed: (value: string) => void,
): HTMLElement {
  const choices = options.map(([value, text, count]) => {
    const input = h('input', { type: 'radio', name, value, checked: value === chosen });
    input.addEventListener('change', () => changed(value));
    return h('label', {}, input, h('span', {}, text), count !== undefined && h('span', { class: 'n' }, String(count)));
  });
  return h('fieldset', { class: 'st' }, h('legend', { class: 'vh' }, title), ...choices);
}
