import type { Language } from '../site.ts';
import type { Term } from './graph.ts';

// Inside these, marks would nest in links or disturb headings.
const CLOSED = /^(?:a|abbr|h[1-6]|sup|code)$/;
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text made safe for HTML and double-quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Marks the first use of each acronym in a piece of HTML; `seen` carries what was marked before on the same page. */
export type Marker = (html: string, seen: Set<string>) => string;

const markers = new WeakMap<readonly Term[], Map<Language, Marker>>();

/**
 * The marker for text in a language: `<abbr>` with the expansion around the first use of each acronym of the glossary,
 * outside links and headings.
 */
export function markerOf(terms: readonly Term[], language: Language): Marker {
  const made = markers.get(terms) ?? new Map<Language, Marker>();
  markers.set(terms, made);
  const marker = made.get(language) ?? makeMarker(terms, language);
  made.set(language, marker);
  return marker;
}

function makeMarker(terms: readonly Term[], language: Language): Marker {
  const expansions = new Map(
    terms
      .filter(({ term }) => /\p{Lu}.*\p{Lu}/u.test(term) && !term.includes(' '))
      .map(({ term, expansion }) => [term, expansion[language]]),
  );
  if (expansions.size === 0) return (html) => html;
  const names = [...expansions.keys()].sort((a, b) => b.length - a.length).map(literal);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${names.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
  return (html, seen) => {
    let closed = 0;
    return html
      .split(/(<[^>]+>)/)
      .map((piece) => {
        const [, end, tag = ''] = /^<(\/?)([a-z][a-z0-9]*)/.exec(piece) ?? [];
        if (end !== undefined) {
          if (CLOSED.test(tag)) closed += end === '/' ? -1 : 1;
          return piece;
        }
        if (closed > 0) return piece;
        return piece.replace(pattern, (name) => {
          if (seen.has(name)) return name;
          seen.add(name);
          return `<abbr title="${escapeHtml(expansions.get(name) ?? '')}">${name}</abbr>`;
        });
      })
      .join('');
  };
}
