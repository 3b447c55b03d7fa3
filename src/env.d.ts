declare namespace App {
  interface Locals {
    /** What the components inside a page's text need to know of the page; set by the page. */
    page?: {
      language: import('./site.ts').Language;
      citations: import('./model/citations.ts').Citations;
      /** Numbers whose first mark is already on the page: the list of sources leads back to that one. */
      marked: Set<number>;
      /** The corrections of all pages, for the page that lists them. */
      corrections?: import('./model/changelog.ts').LogEntry[];
    };
  }
}

declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2' | 'truetype'; variationAxes: Record<string, number | { min: number; max: number }> },
  ): Promise<Uint8Array>;
}
