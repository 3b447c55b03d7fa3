import { openDialog as open } from '../search/dialog.ts';
import { styleSearch } from './search-style.ts';

/** Opens the search once its style sheet is there; neither is loaded before the reader asks. */
export async function openDialog(trigger: HTMLElement, typed: () => string): Promise<void> {
  await styleSearch();
  await open(trigger, typed);
}
