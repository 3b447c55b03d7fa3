import type { Card } from '../card.ts';
import type { Context } from '../context.ts';
import { titleOf, SHAPES, type FacetList, type FacetValue } from '../facet-lists.ts';
import type { FacetName } from '../facets.ts';
import { byName } from '../names.ts';
import type { Crumb } from '../record.ts';
import { href, listPath, type RecordKind } from '../urls.ts';

/** Rows under a heading. */
export interface Group {
  id: string;
  title: string;
  cards: Card[];
}

/** One facet in the panel beside a list. */
export interface FacetGroup {
  name: FacetName;
  title: string;
  open: boolean;
  /** Links lead to other lists; boxes narrow this one down once the script is there; some are shown by the script only. */
  use: 'links' | 'boxes' | 'script';
  values: (FacetValue & { current: boolean })[];
}

/** What stands beside a list: its facets, and what the script needs to narrow it down in place. */
export interface Panel {
  facets: FacetGroup[];
  /** A further list that the panel leads to. */
  more: { title: string; href: string } | undefined;
  /** Address of what the records are filed under. */
  data: string;
  /** Address of the list without any filter. */
  whole: string;
  /** The value that the page is narrowed down to. */
  preset: string | undefined;
  /** "118 visits", and "{n} of 118 visits" for a choice of them. */
  all: string;
  shown: string;
  /** Orders by the name that they have in addresses; the first is that of the page itself. */
  sorts: { name: string; title: string }[];
}

/** A list page: groups of rows under headings, and what narrows them down. */
export interface ListPage {
  path: string;
  title: string;
  /** The title in the head, which stands alone among tabs and results. */
  headTitle: string;
  lead: string;
  crumbs: Crumb[];
  /** False for a page that repeats another: search engines are asked to leave it out. */
  index: boolean;
  /** Pictures of the same records. */
  ways: { title: string; href: string }[];
  groups: Group[];
  panel: Panel | undefined;
}

/** Cards under headings, in the order in which their first ones come. */
export function grouped(cards: readonly Card[], title: (card: Card) => string, id: (card: Card) => string): Group[] {
  return [...Map.groupBy(cards, id)].map(([key, list]) => ({ id: key, title: list[0] ? title(list[0]) : key, cards: list }));
}

/** The rows of a list that can be narrowed down: under years, newest first, or under kinds by name. */
export function groupsOf(context: Context, list: FacetList, cards: readonly Card[]): Group[] {
  if (SHAPES[list].groups === 'year') {
    const year = (card: Card) => card.date.slice(0, 4);
    return grouped(cards, year, (card) => `y${year(card)}`);
  }
  const kinds = grouped(
    cards,
    (card) => titleOf(context, list, 'kind', card.facet),
    (card) => card.facet,
  );
  const compare = byName(context.language);
  return kinds.sort((a, b) => compare(a.title, b.title));
}

/** The way from the home page to a list, and to one below it. */
export function listCrumbs({ language, words: w }: Context, kind: RecordKind, below?: string): Crumb[] {
  const list = kind === 'series' || kind === 'edition' ? w.list.exercises.title : w.kinds[kind];
  const home = { title: w.home, href: href(language, '/') };
  return below === undefined ? [home, { title: list }] : [home, { title: list, href: href(language, listPath(kind)) }, { title: below }];
}
