import { escapeHtml } from '../abbreviations.ts';
import { cardAt } from '../card-at.ts';
import type { Card } from '../card.ts';
import { contextOf } from '../context.ts';
import { formatDate } from '../dates.ts';
import type { Graph } from '../graph.ts';
import { headOf, type Head } from '../head.ts';
import { languageName } from '../names.ts';
import { absolute, pressPath, qrPath, recordPath, shortPath } from '../urls.ts';
import { unfurlImage, type UnfurlImage } from '../unfurl.ts';
import { words, type Words } from '../words/index.ts';
import { LANGUAGES, site, type Language } from '../../site.ts';

/** What an editor copies to link to a record's page in one language. */
export interface PressSection {
  language: Language;
  name: string;
  words: Words;
  href: string;
  url: string;
  linkText: string;
  linkCode: string;
  cardCode: string;
}
export interface PressPage {
  head: Head;
  title: string;
  lead: string;
  /** Path of the short link, as it is printed. */
  short: string;
  shortUrl: string;
  qr: string;
  /** The picture that previews of links show, free to use. */
  image: UnfurlImage;
  sections: PressSection[];
}

/** Link, card and code of a record, given by its English card, for its pages in all languages: what is copied is wanted side by side where a house writes in two. */
export function recordPress(graph: Graph, english: Card): PressPage {
  const { kind, id, title } = english;
  const short = shortPath(kind, id);
  const place = recordPath(kind, id).slice(1, -1);
  const sections = LANGUAGES.flatMap((language) => {
    const card = cardAt(contextOf(graph, language), place);
    return card ? [sectionOf(card, language)] : [];
  });
  const w = words.en;
  const lead = w.pressOfLead(title);
  return {
    head: headOf({ language: 'en', path: pressPath(short), title: w.pressOf(title), description: lead, index: false }),
    title: w.pressOf(title),
    lead,
    short,
    shortUrl: absolute(site.origin, short),
    qr: qrPath(short),
    image: unfurlImage(english, contextOf(graph, 'en')),
    sections,
  };
}

function sectionOf(card: Card, language: Language): PressSection {
  const w = words[language];
  const url = absolute(site.origin, card.href);
  const name = languageName(language, language);
  const title = escapeHtml(card.title);
  const attributes = `href="${url}" hreflang="${language}"`;
  return {
    language,
    name: name.charAt(0).toUpperCase() + name.slice(1),
    words: w,
    href: card.href,
    url,
    linkText: card.title,
    linkCode: `<a ${attributes}>${title}</a>`,
    cardCode: [
      `<blockquote cite="${url}" lang="${language}">`,
      `  <p><a ${attributes}><b>${title}</b></a></p>`,
      ...(card.summary === ''
        ? []
        : [`  <p${card.summaryLanguage === language ? '' : ` lang="${card.summaryLanguage}"`}>${escapeHtml(card.summary)}</p>`]),
      `  <footer>${[site.name, card.reviewed === '' ? '' : w.version(formatDate(card.reviewed, language))].filter(Boolean).join(', ')}</footer>`,
      '</blockquote>',
    ].join('\n'),
  };
}
