import { formatDate } from '../model/dates.ts';
import type { NameKind } from '../model/name-blocks.ts';
import type { Language } from '../site.ts';
import type { Found } from './merge.ts';
import type { Fragment } from './pagefind.ts';
import type { Hit } from './state.ts';

/** What hits need from the page: its language, the names of kinds, and how a text in English is called there. */
export interface HitWords {
  language: Language;
  kinds: Record<NameKind, string>;
  /** Puts the language's prefix before a path. */
  local: (path: string) => string;
}

const DATED = new Set<NameKind>(['edition', 'visit']);
const SECTIONS = 2;

/** A found page as it is shown: what the names know at once, what its text adds when it is there. */
export function hitOf({ entry, why, part }: Found, page: Fragment | undefined, { kinds, language, local }: HitWords): Hit {
  const meta = page?.meta ?? {};
  const url = page?.url ?? local(entry?.path ?? '/');
  const date = entry && DATED.has(entry.kind) && entry.date ? formatDate(entry.date, language, 'short') : '';
  const title = meta['title'] ?? entry?.title ?? url;
  return {
    url,
    title,
    kind: meta['kind'] ?? entry?.kind ?? '',
    label: meta['label'] ?? (entry ? kinds[entry.kind] : ''),
    when: meta['when'] ?? date,
    passage: page ? untitled(passageOf(page.excerpt), title) : [],
    sections: (page?.sub_results ?? [])
      .filter((part) => part.anchor && part.url !== page?.url)
      .slice(0, SECTIONS)
      .map(({ title, url: address }) => ({ title, url: address })),
    why,
    part,
    written: meta['written'],
  };
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** A passage without the title of its page, which stands above it already. */
function untitled(passage: Hit['passage'], title: string): Hit['passage'] {
  const text = passage.map((piece) => piece.text).join('');
  if (!text.startsWith(`${title}. `)) return passage;
  let left = title.length + 2;
  return passage.flatMap(({ text: piece, marked }) => {
    const cut = Math.min(left, piece.length);
    left -= cut;
    return cut === piece.length ? [] : [{ text: piece.slice(cut), marked }];
  });
}

/** Splits Pagefind's passage, escaped text with `<mark>`, into plain pieces, so that nothing is ever read as markup. */
export function passageOf(excerpt: string): Hit['passage'] {
  let marked = false;
  return excerpt.split(/(<\/?mark>)/).flatMap((piece) => {
    if (piece === '<mark>' || piece === '</mark>') {
      marked = piece === '<mark>';
      return [];
    }
    const text = piece.replace(/&(?:lt|gt|quot|amp|#39);/g, (entity) => ENTITIES[entity] ?? entity);
    // Pagefind counts the stop after a word as part of it.
    const word = marked ? text.replace(/[\p{P}\s]+$/u, '') : text;
    return [
      { text: word, marked },
      { text: text.slice(word.length), marked: false },
    ].filter((part) => part.text !== '');
  });
}
