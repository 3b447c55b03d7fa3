import { kindLabel, type Card } from './card.ts';
import type { Context } from './context.ts';
import { countryName, formatList } from './names.ts';
import { allCards } from './record-cards.ts';
import { cardPath, SITE_CARD } from './urls.ts';

/** What the picture of a link to a page says. */
export interface Unfurl {
  /** "Exercise, Maritime". */
  kind: string;
  title: string;
  /** The key fact: dates and places, or an empty string. */
  fact: string;
  /** ISO codes of the countries that its map lights up. */
  countries: readonly string[];
}
/** The picture of a link as a page's head names it. */
export interface UnfurlImage {
  path: string;
  alt: string;
}

// More names than these would not be read in a preview.
const MOST_NAMES = 3;

/** What the picture of a record says, in the words of its card. */
export function unfurlOf(card: Card, { language, words: w }: Pick<Context, 'language' | 'words'>): Unfurl {
  const names =
    card.countries.length > MOST_NAMES || card.kind === 'country' ? [] : card.countries.map((iso) => countryName(iso, language));
  const places = card.title.includes(names[0] ?? '\0') ? '' : formatList(names, language);
  return {
    kind: kindLabel(card, w),
    title: card.title,
    fact: [card.when, places].filter(Boolean).join(' · '),
    countries: card.countries,
  };
}

/** Every picture with its address: one for each record, and that of the pages that stand for none. */
export function unfurls(context: Context): { path: string; unfurl: Unfurl }[] {
  const { words: w } = context;
  return [
    { path: SITE_CARD, unfurl: { kind: w.noticeLead, title: w.homeTitle, fact: '', countries: [] } },
    ...allCards(context).map((card) => ({ path: cardPath(card.kind, card.id), unfurl: unfurlOf(card, context) })),
  ];
}

/** The picture that the head of a record's page names: one for all languages, with its words in those of the page. */
export function unfurlImage(card: Card, context: Pick<Context, 'language' | 'words'>): UnfurlImage {
  const { kind, title, fact } = unfurlOf(card, context);
  return { path: cardPath(card.kind, card.id), alt: [title, kind, fact].filter(Boolean).join('. ') };
}
