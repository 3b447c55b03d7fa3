import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Citable } from '../model/citable.ts';
import type { CiteFormat } from '../model/urls.ts';
import { site } from '../site.ts';
import { cslItem, type CslItem } from './csl-item.ts';

// The key of an entry is its id, hyphens and all: what somebody has cited by it must find it again. Letters with accents
// stay letters, because other programs misread the commands that the library would write for them.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

/** BibTeX: signs that mean something to LaTeX are escaped, and the day has a field of its own. */
function bibtex(items: readonly CslItem[]): string {
  const escaped = items.map((item) => ({ ...item, title: item.title.replace(/[&%$#_{}]/g, '\\$&') }));
  return `${new Cite(escaped).format('bibtex').trim()}\n`.replace(/month = \{(\w+) (\d+)\}/g, 'month = $1,\n\tday = {$2}');
}

const line = (tag: string, value: string): string => `${tag}  - ${value}\r\n`;

/**
 * RIS, with the site as the work that the page is part of. The comma after the name keeps managers from taking it for a
 * person's, and days have two digits. The lines are written here, because the library would break them within words and cut
 * the id.
 */
function ris(items: readonly CslItem[]): string {
  return new Cite(items.map((item) => ({ ...item, author: [{ literal: `${site.name},` }] })))
    .format('ris', { type: 'object' })
    .map(({ TY, ID: _, ...fields }) => {
      const rows = Object.entries({ ...fields, T2: site.name, DA: fields['DA']?.replace(/\/(\d)(?=\/)/g, '/0$1') });
      return line('TY', TY) + rows.map(([tag, value]) => line(tag, String(value))).join('') + line('ER', '');
    })
    .join('');
}

const WRITERS: Record<CiteFormat, (items: readonly CslItem[]) => string> = {
  bib: bibtex,
  ris,
  json: (items) => `${JSON.stringify(items, null, 2)}\n`,
};

/** The file that a reference manager imports: an entry for each version of a page. */
export const citationFile = (format: CiteFormat, versions: readonly Citable[]): string => WRITERS[format](versions.map(cslItem));
