import { generateAtomFeed } from 'feedsmith';
import type { Feed } from '../model/feeds.ts';
import { FEED_TYPES, feedUrl } from '../model/feed-links.ts';
import { absolute } from '../model/urls.ts';
import type { Words } from '../model/words/index.ts';
import { site, type Language } from '../site.ts';
import { headline, instant, updatedOf } from './feed-entry.ts';

/** A feed as Atom (RFC 4287). */
export function atomFeed({ scope, title, entries }: Feed, language: Language, w: Words): string {
  const self = feedUrl(language, scope.id, 'atom');
  const text = (value: string, lang: Language = language) => (lang === language ? { value } : { value, xml: { lang } });
  return generateAtomFeed({
    xml: { lang: language },
    id: self,
    title: { value: title },
    updated: instant(updatedOf(entries)),
    authors: [{ name: site.name, uri: `${site.origin}/` }],
    rights: { value: site.license.name },
    links: [
      { rel: 'self', type: FEED_TYPES.atom, href: self },
      { rel: 'alternate', type: 'text/html', href: absolute(site.origin, scope.href) },
      { rel: 'license', href: site.license.url },
    ],
    entries: entries.map((entry) => ({
      id: entry.id,
      title: text(headline(entry, w), entry.item.card.titleLanguage),
      updated: instant(entry.date),
      published: instant(entry.date),
      links: [{ rel: 'alternate', type: 'text/html', href: absolute(site.origin, entry.item.card.href) }],
      categories: [{ term: entry.kind, label: w.changeKind[entry.kind] }],
      summary: text(entry.text, entry.textLanguage),
    })),
  });
}
