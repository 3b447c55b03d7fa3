import { comparator, matches, type Choice, type Filed, type Sorted } from '../model/facets.ts';

/** A row of the list: what it is filed under, and where it stood when the page came. */
export interface Row extends Sorted {
  element: HTMLElement;
  home: Element;
}

/** The path of a record without its language, under which it is filed. */
const plainPath = (link: HTMLAnchorElement): string => link.pathname.replace(/^\/[a-z]{2}\//, '/');

/** The rows of the page with what they are filed under; a row that is not filed stays out of every choice. */
export function readRows(list: Element, filed: Record<string, Filed>): Row[] {
  return [...list.querySelectorAll<HTMLElement>('.row')].flatMap((element) => {
    const link = element.querySelector<HTMLAnchorElement>('h3 a');
    const found = link && filed[plainPath(link)];
    const home = element.parentElement;
    return found && home ? [{ element, home, filed: found, title: link.textContent.trim() }] : [];
  });
}

/** Shows the rows that match a choice, in its order: its own, under headings, or one in which the headings would be wrong. */
export function showRows(list: Element, rows: readonly Row[], choice: Choice): number {
  const compare = new Intl.Collator(document.documentElement.lang, { sensitivity: 'base', numeric: true }).compare;
  const ordered = choice.sort ? rows.toSorted(comparator(choice.sort, compare)) : rows;
  for (const { element, home, filed } of ordered) {
    element.hidden = !matches(filed, choice);
    (choice.sort ? rows[0]?.home : home)?.append(element);
  }
  list.toggleAttribute('data-sorted', choice.sort !== undefined);
  const sections = [...list.querySelectorAll('section')];
  for (const section of sections) countSection(list, section);
  // One heading is no list of headings.
  const jump = list.querySelector<HTMLElement>('.jump');
  if (jump) jump.hidden = sections.filter(({ hidden }) => !hidden).length < 2;
  return rows.filter(({ element }) => !element.hidden).length;
}

/** Hides a section without rows, and says in the list of headings how many it has. */
function countSection(list: Element, section: HTMLElement): void {
  const count = section.querySelectorAll('.row:not([hidden])').length;
  section.hidden = count === 0;
  const jump = list.querySelector(`.jump a[href="#${section.getAttribute('aria-labelledby') ?? ''}"]`);
  const number = jump?.nextElementSibling;
  if (number) number.textContent = String(count);
  if (jump?.parentElement) jump.parentElement.hidden = count === 0;
}
