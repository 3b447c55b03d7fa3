// The search over the page: what boot.ts loads when a reader first touches it.
export { openDialog } from '../search/dialog.ts';
