import { startApp } from './app.ts';
import { h } from './dom.ts';
import { loadSearch } from './load.ts';
import { cleanText, formatQuery, type Query } from './query.ts';

let opening: Promise<HTMLDialogElement> | undefined;

async function build(first: Response, text: string): Promise<HTMLDialogElement> {
  const search = await loadSearch(first);
  const { words, local } = search;
  const root = h('div', { class: 'app', 'data-search-dialog': true });
  const close = h('button', { type: 'button', class: 'x' }, words.close);
  const page = h('a', { href: local('/search/') }, words.openPage);
  const keys = h('p', { class: 'keys', 'aria-hidden': 'true' }, ...words.keys.flatMap(([key, what]) => [h('kbd', {}, key), ` ${what} `]));
  const dialog = h(
    'dialog',
    { 'aria-label': words.label, class: 'search' },
    h('div', { class: 'xbar' }, close),
    root,
    h('div', { class: 'all' }, page, keys),
  );
  document.body.append(dialog);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  const base = page.pathname;
  const follow = (query: Query) => (page.href = base + formatQuery(query));
  const query: Query = { text, filters: {} };
  follow(query);
  startApp(root, {
    ...search,
    page: 8,
    query,
    changed: follow,
  });
  void search.engine.warm();
  return dialog;
}

/**
 * Opens the search over the page with what was `typed` so far; focus goes back to `trigger` when it closes.
 * `first` is the answer with the first names, asked for when the reader touched the search.
 */
export async function openDialog(trigger: HTMLElement, typed: () => string, first: Response): Promise<void> {
  opening ??= build(first, cleanText(typed())).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  const dialog = await opening;
  if (dialog.open) return;
  const field = dialog.querySelector('input');
  // As typed, with the space after a word: the next one follows it.
  const text = typed();
  if (field && text !== '' && field.value !== text) {
    field.value = text;
    field.dispatchEvent(new Event('input'));
  }
  dialog.showModal();
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
  dialog.addEventListener('close', () => trigger.focus(), { once: true });
}
