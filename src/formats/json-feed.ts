import type { Feed } from '../model/feeds.ts';
import { feedUrl } from '../model/feed-links.ts';
import { absolute } from '../model/urls.ts';
import type { Words } from '../model/words/index.ts';
import { site, type Language } from '../site.ts';
import { headline, instant } from './feed-entry.ts';

/** A feed as JSON Feed 1.1. */
export function jsonFeed({ scope, title, entries }: Feed, language: Language, w: Words): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: absolute(site.origin, scope.href),
    feed_url: feedUrl(language, scope.id, 'json'),
    language,
    authors: [{ name: site.name, url: `${site.origin}/` }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: absolute(site.origin, entry.item.card.href),
      title: headline(entry, w),
      content_text: entry.text,
      date_published: instant(entry.date),
      tags: [w.changeKind[entry.kind]],
      language: entry.textLanguage,
    })),
  };
}
