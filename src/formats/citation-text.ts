import CSL from 'citeproc';
import english from '../assets/csl/locale-en.json' with { type: 'json' };
import spanish from '../assets/csl/locale-es.json' with { type: 'json' };
import portuguese from '../assets/csl/locale-pt.json' with { type: 'json' };
import apa from '../assets/csl/style-apa.json' with { type: 'json' };
import chicago from '../assets/csl/style-chicago.json' with { type: 'json' };
import mla from '../assets/csl/style-mla.json' with { type: 'json' };
import type { Citable } from '../model/citable.ts';
import type { Language } from '../site.ts';
import { cslItem, type CslItem } from './csl-item.ts';

type Tree = ConstructorParameters<typeof CSL.Engine>[1];
type Style = keyof typeof STYLES;

// A site that is its own author is named once: as the author by APA and Chicago, as the work by MLA.
const STYLES = {
  apa: { name: 'APA', tree: apa as Tree, leaveOut: 'container-title' },
  chicago: { name: 'Chicago', tree: chicago as Tree, leaveOut: 'container-title' },
  mla: { name: 'MLA', tree: mla as Tree, leaveOut: 'author' },
} as const;
const LOCALES: Record<Language, Tree> = { en: english as Tree, es: spanish as Tree, pt: portuguese as Tree };

/** A stretch of a citation; titles of works are in italics. */
export interface Piece {
  text: string;
  italic: boolean;
}
export interface CitationText {
  style: string;
  pieces: Piece[];
}

/** A processor of one style in one language, kept because making one takes longer than a hundred citations. */
function makeProcessor(style: Style, language: Language): (item: CslItem) => string {
  const items: CslItem[] = [];
  const system = {
    retrieveLocale: () => LOCALES[language],
    retrieveItem: (id: string) => {
      const item = items[Number(id)];
      if (!item) throw new Error(`The processor asked for item ${id} of ${items.length}`);
      return item;
    },
  };
  const engine = new CSL.Engine(system, structuredClone(STYLES[style].tree), language, true);
  return (item) => {
    // By a number of its own, since the processor keeps what it was once given under an id.
    const id = String(items.length);
    items.push({ ...item, id });
    // One at a time, unsorted: in a list together, works of one author and year would be told apart by letters.
    engine.updateItems([id], true);
    return engine.makeBibliography()[1].join('');
  };
}
const processors = new Map<string, (item: CslItem) => string>();

function processor(style: Style, language: Language): (item: CslItem) => string {
  const key = `${style} ${language}`;
  const made = processors.get(key) ?? makeProcessor(style, language);
  processors.set(key, made);
  return made;
}

const ENTITIES: Record<string, string> = { '&#38;': '&', '&#60;': '<', '&#62;': '>', '&#160;': '\u00a0' };

/** An entry as the processor writes it, in HTML, as stretches of text. */
export function piecesOf(html: string): Piece[] {
  return html
    .replace(/<\/?div[^>]*>/g, '')
    .replaceAll('<sup>o</sup>', 'º')
    .trim()
    .split(/(<i>.*?<\/i>)/)
    .filter((part) => part !== '')
    .map((part) => ({
      text: part.replace(/<\/?i>/g, '').replace(/&#\d+;/g, (entity) => ENTITIES[entity] ?? entity),
      italic: part.startsWith('<i>'),
    }));
}

/** A page cited as APA (7th edition), Chicago (17th, bibliography) and MLA (9th) would, in the page's language. */
export function citationTexts(page: Citable): CitationText[] {
  return (Object.keys(STYLES) as Style[]).map((style) => {
    const { [STYLES[style].leaveOut]: _, ...item } = cslItem(page);
    return { style: STYLES[style].name, pieces: piecesOf(processor(style, page.language)(item)) };
  });
}
