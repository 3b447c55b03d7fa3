import sheet from '../styles/search.css?url';
import { openDialog as open } from '../search/dialog.ts';

let styled: Promise<unknown> | undefined;

/** Opens the search once its style sheet is there; neither is loaded before the reader asks. */
export async function openDialog(trigger: HTMLElement | undefined, text: string): Promise<void> {
  styled ??= new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet, onload: resolve, onerror: resolve });
    document.head.append(link);
  });
  await styled;
  await open(trigger, text);
}
