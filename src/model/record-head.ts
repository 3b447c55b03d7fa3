import { kindLabel } from './card.ts';
import type { Context } from './context.ts';
import { datedEvents } from './dated-events.ts';
import { headOf, type Head } from './head.ts';
import { countryName } from './names.ts';
import type { RecordView } from './record.ts';
import { languageMarks } from './search-fields.ts';
import { unfurlImage } from './unfurl.ts';
import type { Words } from './words/index.ts';

/** The head of a record's page, with what the search engine files it under. */
export function recordHead(context: Context, view: RecordView, aliases: readonly string[]): Head {
  const { graph, language, words: w } = context;
  const { card } = view;
  const marks = languageMarks(language, view.bodyLanguage);
  const filters: [string, string][] = [
    ['type', w.kind[card.kind]],
    ...card.countries.filter((iso) => graph.countryOf(iso)).map((iso): [string, string] => ['country', countryName(iso, language)]),
    ...card.topics.map((id): [string, string] => ['topic', graph.topic(id).name[language]]),
    ...card.years.map((year): [string, string] => ['year', String(year)]),
    ...marks.filters,
  ];
  const meta: [string, string][] = [
    ['kind', card.kind],
    ['label', kindLabel(card, w)],
    ['when', card.when],
    ['aliases', aliases.join('; ')],
    ...marks.meta,
  ];
  return headOf({
    language,
    path: view.path,
    title: titleOf(view, w),
    description: card.summary,
    filters,
    meta: meta.filter(([, value]) => value !== ''),
    image: unfurlImage(card, { language, words: w }),
    cite: view.cite.citable,
    calendar:
      card.kind === 'country' && datedEvents(context).some((event) => event.card.countries.some((iso) => card.countries.includes(iso))),
  });
}

/** A page title that stands alone in a list of tabs or results: "UNITAS: exercise series". */
function titleOf(view: RecordView, w: Words): string {
  return view.kind === 'visit' || view.kind === 'background' ? view.title : `${view.title}: ${w.kind[view.kind].toLowerCase()}`;
}

interface Heading {
  depth: number;
  slug: string;
  text: string;
}
type Item = { id: string; title: string };

/** The contents of a page: the author's second-level headings, the template's sections, then the common end. */
export function tocOf(view: RecordView, headings: readonly Heading[], sections: readonly Item[], w: Words): Item[] {
  const own = headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, title: text }));
  return [
    ...(own.length > 0 ? own : [{ id: 'brief', title: w.inBrief }]),
    ...sections,
    ...(view.conflicts.length > 0 ? [{ id: 'differ', title: w.differ }] : []),
    ...(view.gaps.length > 0 ? [{ id: 'gaps', title: w.gaps }] : []),
    ...(view.claims.length > 0 ? [{ id: 'claims', title: w.claimsHere }] : []),
    ...(view.photos.length > 0 ? [{ id: 'photos', title: w.photos }] : []),
    { id: 'sources', title: w.sources },
    { id: 'changes', title: w.changes },
    ...(view.related.length > 0 ? [{ id: 'next', title: w.next }] : []),
  ];
}
