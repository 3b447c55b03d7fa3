declare module 'citeproc' {
  import type { CslItem } from './csl-item.ts';

  /** A style or a locale as a tree. */
  interface CslTree {
    name: string;
    attrs: Record<string, string>;
    children: (CslTree | string)[];
  }
  interface System {
    retrieveLocale: (language: string) => CslTree;
    retrieveItem: (id: string) => CslItem;
  }
  /** The part of the processor that this site uses. */
  interface Engine {
    updateItems: (ids: readonly string[], unsorted: boolean) => void;
    /** Facts about the list, and its entries as HTML. */
    makeBibliography: () => [object, string[]];
  }
  const CSL: { Engine: new (system: System, style: CslTree, language: string, forceLanguage: boolean) => Engine };
  export default CSL;
}
