declare module '@citation-js/core' {
  import type { CslItem } from './csl-item.ts';

  /** An item as the library reads it from another format: names may be taken for a person's. */
  interface ReadItem {
    id: string;
    title: string;
    URL: string;
    issued: { 'date-parts': number[][] };
    author?: { family?: string; literal?: string }[];
  }
  export class Cite {
    constructor(input: readonly CslItem[] | string);
    data: ReadItem[];
    format(format: 'bibtex'): string;
    format(format: 'ris', options: { type: 'object' }): ({ TY: string } & Record<string, string>)[];
  }
  export const plugins: {
    config: { get: (plugin: '@bibtex') => { format: object } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
