import { countValues, type Choice, type FacetName, type Filed } from '../model/facets.ts';
import { h } from '../search/dom.ts';

/** A value of a facet as a check box. */
export interface Box {
  name: FacetName;
  value: string;
  title: string;
  input: HTMLInputElement;
  item: HTMLElement;
  count: Element;
}

/** Turns an item of the panel, a link or a bare word, into a check box. */
function makeBox(item: HTMLElement, name: FacetName): Box[] {
  const [label, count] = item.children;
  if (!label || !count) return [];
  const title = label.textContent.trim();
  const input = h('input', { type: 'checkbox' });
  item.replaceChildren(h('label', {}, input, h('span', {}, title), count));
  return [{ name, value: item.dataset['value'] ?? '', title, input, item, count }];
}

/** Turns the facets of the panel into groups of check boxes, those aside that lead to other lists. The focus stays where it is. */
export function makeBoxes(panel: HTMLElement): Box[] {
  const focused = panel.querySelector('li :focus')?.closest('li');
  const made = [...panel.querySelectorAll<HTMLElement>('[data-facet]:not(.go)')].flatMap((facet) => {
    const name = facet.dataset['facet'] as FacetName;
    const list = facet.querySelector('ul');
    const boxes = [...facet.querySelectorAll('li')].flatMap((item) => makeBox(item, name));
    const legend = h('legend', { class: 'vh' }, facet.querySelector('summary')?.textContent.trim());
    const group = h('fieldset', {}, legend);
    list?.replaceWith(group);
    if (list) group.append(list);
    return boxes;
  });
  made.find(({ item }) => item === focused)?.input.focus();
  return made;
}

/** Checks what is chosen, and counts each value among the rows that the rest of the choice leaves. Values without any are hidden. */
export function showBoxes(panel: HTMLElement, boxes: readonly Box[], all: readonly Filed[], choice: Choice): void {
  for (const [name, group] of Map.groupBy(boxes, (box) => box.name)) {
    const counts = countValues(all, name, choice);
    for (const { value, input, item, count } of group) {
      input.checked = choice.values[name]?.includes(value) ?? false;
      count.textContent = String(counts.get(value) ?? 0);
      item.hidden = !counts.has(value) && !input.checked;
    }
    const facet = panel.querySelector<HTMLDetailsElement>(`[data-facet="${name}"]:not(.go)`);
    if (facet) facet.hidden = group.every(({ item }) => item.hidden);
    if (facet && group.some(({ input }) => input.checked)) facet.open = true;
  }
}
