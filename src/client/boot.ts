import { styleSearch } from './search-style.ts';

// What every page runs before the reader acts: it only waits, and loads the rest when asked.

const onSearchPage = document.querySelector('[data-search-page]') !== null;
const field = document.querySelector<HTMLInputElement>('#find');
let parts: ReturnType<typeof load> | undefined;

/** Everything that a first answer needs, side by side. */
function load() {
  return Promise.all([import('./open-search.ts'), fetch(`/names/${document.documentElement.lang}-first.json`), styleSearch()]);
}
const touch = () => (parts ??= load());

/** Opens the search; where its code cannot load, the plain link or form takes the reader to the search page. */
async function search(trigger: HTMLElement): Promise<void> {
  try {
    const [{ openDialog }, first] = await touch();
    // What was typed while the code was on its way goes along.
    await openDialog(trigger, () => field?.value ?? '', first);
  } catch {
    parts = undefined;
    location.assign(trigger instanceof HTMLInputElement && trigger.form ? trigger.form.action : (trigger as HTMLAnchorElement).href);
  }
}

if (!onSearchPage) {
  for (const element of document.querySelectorAll<HTMLElement>('a[data-search-open]')) {
    element.addEventListener('pointerenter', touch);
    element.addEventListener('click', (event) => {
      event.preventDefault();
      void search(element);
    });
  }
  field?.addEventListener('pointerenter', touch);
  field?.addEventListener('click', () => void search(field));
  field?.addEventListener('input', () => void search(field));
}
document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || target.closest('input, select, textarea, dialog')) return;
  event.preventDefault();
  const own = document.querySelector<HTMLInputElement>('[data-search-page] input') ?? field;
  own?.focus();
  if (own === field && field) void search(field);
});

const copied = document.querySelector<HTMLElement>('[data-copied]');
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = false;
  button.onclick = () => {
    // The link before the button, or the text.
    const source = button.previousElementSibling as HTMLAnchorElement;
    void navigator.clipboard.writeText(source.href || source.textContent).then(() => {
      if (copied) copied.textContent = button.textContent = copied.dataset['copied'] ?? '';
    });
  };
}

const themes = document.querySelector<HTMLFieldSetElement>('[data-themes]');
if (themes) {
  const root = document.documentElement;
  const chosen = root.dataset['theme'] ?? 'auto';
  themes.hidden = false;
  for (const radio of themes.querySelectorAll('input')) {
    radio.checked = radio.value === chosen;
    radio.addEventListener('change', () => {
      if (radio.value === 'auto') {
        delete root.dataset['theme'];
        localStorage.removeItem('theme');
      } else localStorage.setItem('theme', (root.dataset['theme'] = radio.value));
    });
  }
}

// The page that was not found searches for the words of the address that was asked for.
const missing = document.querySelector<HTMLInputElement>('[data-from-address]');
if (missing)
  missing.value = decodeURIComponent(location.pathname)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
    .join(' ');
