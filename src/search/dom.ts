type Child = Node | string | undefined | false;
type Props = Record<string, string | boolean | undefined>;

/** Makes an element with attributes and children; text is always text, never markup. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, props: Props = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string') element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** What stays the same of an element when it is made anew: a link's address, a choice's name and value. */
function identity(element: Element): string {
  if (element instanceof HTMLAnchorElement) return element.href;
  if (element instanceof HTMLInputElement && element.type === 'radio') return `${element.name}=${element.value}`;
  return element.getAttribute('name') ?? element.textContent;
}

/** Replaces what `holder` holds and keeps the focus on the same thing; where that is gone, `otherwise` has it. */
export function replaceKept(holder: HTMLElement, children: readonly Node[], otherwise: HTMLElement): void {
  const focused = holder.contains(document.activeElement) ? document.activeElement : null;
  holder.replaceChildren(...children);
  if (!focused) return;
  const kept = identity(focused);
  const again = [...holder.querySelectorAll<HTMLElement>('a, button, input, select')].find((one) => identity(one) === kept);
  (again ?? otherwise).focus({ preventScroll: true });
}
