import sheet from '../styles/search.css?url';

let styled: Promise<unknown> | undefined;

/** Loads the sheet of the search once; what scripts build cannot be styled from the pages themselves. */
export const styleSearch = (): Promise<unknown> =>
  (styled ??= new Promise((resolve) => {
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet, onload: resolve, onerror: resolve }),
    );
  }));
