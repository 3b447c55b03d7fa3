import { startApp } from './app.ts';
import { h } from './dom.ts';
import { loadSearch } from './load.ts';
import { cleanText, formatQuery } from './query.ts';

let opening: Promise<HTMLDialogElement> | undefined;

async function build(text: string): Promise<HTMLDialogElement> {
  const { words, engine, language } = await loadSearch();
  const root = h('div', { class: 'app', 'data-search-dialog': true });
  const close = h('button', { type: 'button', class: 'x' }, words.close);
  const page = h('a', { href: (language === 'en' ? '' : `/${language}`) + '/search/' }, words.openPage);
  const dialog = h(
    'dialog',
    { 'aria-label': words.label, class: 'search' },
    h('div', { class: 'xbar' }, close),
    root,
    h('p', { class: 'all' }, page),
  );
  document.body.append(dialog);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  const base = page.pathname;
  startApp(root, {
    words,
    engine,
    language,
    page: 8,
    query: { text, filters: {} },
    changed: (query) => (page.href = base + formatQuery(query)),
  });
  return dialog;
}

/** Opens the search over the page with what was `typed` so far; focus goes back to `trigger` when it closes. */
export async function openDialog(trigger: HTMLElement, typed: () => string): Promise<void> {
  opening ??= build(cleanText(typed()));
  const dialog = await opening;
  if (dialog.open) return;
  const field = dialog.querySelector('input');
  const text = cleanText(typed());
  if (field && text !== '' && field.value !== text) {
    field.value = text;
    field.dispatchEvent(new Event('input'));
  }
  dialog.showModal();
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
  dialog.addEventListener('close', () => trigger.focus(), { once: true });
}
