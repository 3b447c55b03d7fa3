/** How a reader searches on a site, by the marks that its pages carry. */
export interface Journey {
  /** What the reader taps to search. */
  open: string;
  field: string;
  /** Something found by name, before the text of pages has answered. Undefined where the site has no such thing. */
  suggestion: string | undefined;
  /** A result of the full text. */
  result: string;
}

const APP = '[data-search-dialog]';

/** This site’s own search: names answer first, then Pagefind. */
export const SITE: Journey = {
  open: 'header a[data-search-open]',
  field: `dialog[open] ${APP} input[type=search]`,
  suggestion: `${APP}:is([data-search-state=loading], [data-search-state=results]) [data-search-result]`,
  result: `${APP}[data-search-state=results] [data-search-result]`,
};

/** Starlight’s search: Pagefind’s own interface in a dialog. */
export const STARLIGHT: Journey = {
  open: 'button[data-open-modal]',
  field: 'dialog[open] input.pagefind-ui__search-input',
  suggestion: undefined,
  result: 'dialog .pagefind-ui__result-link',
};
