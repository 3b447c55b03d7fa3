import sheet from '../styles/search.css?url';

let styled: Promise<unknown> | undefined;

/** Loads the sheet of the search once; what scripts build cannot be styled from the pages themselves. */
export function styleSearch(): Promise<unknown> {
  styled ??= new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet, onload: resolve, onerror: resolve });
    document.head.append(link);
  });
  return styled;
}
