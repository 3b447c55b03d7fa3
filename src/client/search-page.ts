// The search on its own page: its sheet first, so that nothing jumps when the results come.
import { startPage } from '../search/page.ts';
import { styleSearch } from './search-style.ts';

const root = document.querySelector<HTMLElement>('[data-search-page]');
if (root) void styleSearch().then(() => startPage(root));
