import { formatChoice, SORTS, type Choice } from '../model/facets.ts';
import { h } from '../search/dom.ts';
import type { Box } from './boxes.ts';

/** What the bar above the rows calls when the reader acts. */
export interface BarEvents {
  remove: (box: Box) => void;
  clear: () => void;
  sort: (sort: Choice['sort']) => void;
}

/** The bar above the rows: how many there are, the chosen values as chips, the order. Gives the function that fills it. */
export function startBar(bar: HTMLElement, events: BarEvents): (choice: Choice, chosen: readonly Box[], shown: number) => void {
  const find = <T extends HTMLElement>(selector: string) => bar.querySelector<T>(selector);
  const [status, chips, preset, all, none] = [
    find('[role=status]'),
    find('.on'),
    find<HTMLAnchorElement>('[data-preset]'),
    find('.all'),
    find('.none'),
  ];
  const select = find<HTMLSelectElement>('select');
  const everything = status?.textContent.trim() ?? '';
  const whole = preset?.getAttribute('href') ?? '';
  select?.addEventListener('change', () => events.sort(SORTS.find((name) => name === select.value)));
  // On a page narrowed down by its address, to clear all is to leave it.
  if (!preset)
    all?.addEventListener('click', (event) => {
      event.preventDefault();
      events.clear();
      status?.focus();
    });

  const chip = (box: Box): HTMLElement => {
    const label = (chips?.dataset['remove'] ?? '').replace('{value}', () => box.title);
    const button = h('button', { type: 'button', 'aria-label': label }, box.title, ' ', h('span', { 'aria-hidden': 'true' }, '×'));
    button.addEventListener('click', () => {
      events.remove(box);
      // The chip is gone: the next stop is another one, or how many rows are left.
      (chips?.querySelector('button') ?? status)?.focus();
    });
    return h('li', { 'data-chip': true }, button);
  };

  return (choice, chosen, shown) => {
    if (select) select.value = choice.sort ?? '';
    const text = chosen.length === 0 ? everything : (status?.dataset['shown'] ?? '').replace('{n}', String(shown));
    if (status && status.textContent.trim() !== text) status.textContent = text;
    for (const old of bar.querySelectorAll('[data-chip]')) old.remove();
    all?.before(...chosen.map(chip));
    const values = chosen.length + (preset ? 1 : 0);
    if (all) all.hidden = values < 2;
    if (chips) chips.hidden = values === 0;
    if (none) none.hidden = shown > 0;
    if (preset) preset.href = whole + formatChoice(choice);
  };
}
