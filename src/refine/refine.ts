import { chosenValues, formatChoice, NO_CHOICE, parseChoice, toggle, type Choice, type Filed } from '../model/facets.ts';
import { startBar } from './bar.ts';
import { makeBoxes, showBoxes, type Box } from './boxes.ts';
import { readRows, showRows } from './rows.ts';

async function loadFiled(address: string): Promise<Record<string, Filed>> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`What the list is filed under did not load: ${answer.status}`);
  return (await answer.json()) as Record<string, Filed>;
}

/** The choice without values and orders that this page does not offer. */
function offered(choice: Choice, boxes: readonly Box[], sorts: readonly string[]): Choice {
  const known = (name: string, value: string) => boxes.some((box) => box.name === name && box.value === value);
  const values = Object.entries(choice.values).map(([name, chosen]) => [name, chosen.filter((value) => known(name, value))]);
  return { values: Object.fromEntries(values) as Choice['values'], sort: sorts.find((name) => name === choice.sort) as Choice['sort'] };
}

/** The other languages show the list as it is narrowed down here. */
function carryToLanguages(choice: Choice): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search = formatChoice(choice);
}

/**
 * Narrows a list down in place: its facets become check boxes, what is chosen stands in the address, and going back undoes
 * a step. Until this has run, and where it cannot, every facet is a link to a page of its own.
 */
async function refine(panel: HTMLElement): Promise<void> {
  const list = document.querySelector('[data-rows]');
  const bar = list?.querySelector<HTMLElement>('[data-bar]');
  if (!list || !bar) return;
  const rows = readRows(list, await loadFiled(panel.dataset['refine'] ?? ''));
  const boxes = makeBoxes(panel);
  panel.classList.remove('await');
  const sorts = [...bar.querySelectorAll('option')].map(({ value }) => value);
  let choice = NO_CHOICE;

  const show = () => {
    showBoxes(
      panel,
      boxes,
      rows.map(({ filed }) => filed),
      choice,
    );
    const chosen = chosenValues(choice).flatMap(([name, value]) => boxes.find((box) => box.name === name && box.value === value) ?? []);
    fill(choice, chosen, showRows(list, rows, choice));
    carryToLanguages(choice);
  };
  const choose = (next: Choice) => {
    choice = next;
    history.pushState(null, '', location.pathname + formatChoice(choice));
    show();
  };
  const arrive = () => {
    choice = offered(parseChoice(location.search), boxes, sorts);
    show();
  };

  const fill = startBar(bar, {
    remove: ({ name, value }) => choose(toggle(choice, name, value)),
    clear: () => choose({ ...choice, values: {} }),
    sort: (sort) => choose({ ...choice, sort }),
  });
  for (const { name, value, input } of boxes) input.addEventListener('change', () => choose(toggle(choice, name, value)));
  addEventListener('popstate', arrive);
  arrive();
}

// Runs once, however often the first signs of a reader import it.
const panel = document.querySelector<HTMLElement>('[data-refine]');
if (panel) void refine(panel);
