import { editionWhen, type Card } from '../card.ts';
import { formatDate } from '../dates.ts';
import type { Edition, Series } from '../graph.ts';
import { countryList, formatNumber } from '../names.ts';
import { factsIn, written, type Phrase } from '../facts.ts';
import { latestCounted, latestSources, rowSources } from '../record-sources.ts';
import { sourcesIn, viewRecord, type RecordView } from '../record.ts';
import { sameTopics, type Reason } from '../related.ts';
import { countryCards } from '../relations.ts';
import type { Context } from '../context.ts';
import { cited, linked, said, type Table } from '../table.ts';
import { timelineOf, type Figure, type Size, type Timeline } from '../timeline.ts';
import type { Words } from '../words/index.ts';
import type { Language } from '../../site.ts';

/** A row of the table of editions; undefined cells are "not stated". */
export interface EditionRow {
  id: string;
  card: Card;
  year: number;
  /** The year, with what tells editions of one year apart: "2015, Pacific". */
  label: string;
  when: string;
  hosts: string[];
  participants: string[];
  nations: string | undefined;
  nationCount: number | undefined;
  ships: string | undefined;
  personnel: string | undefined;
  /** The figures that the timeline draws. */
  sizes: Partial<Record<Size, Figure>>;
  held: string | undefined;
  sources: string[];
}
export interface SeriesPage extends RecordView {
  editions: EditionRow[];
  pins: { lon: number; lat: number; label: string; now: boolean }[];
  hosts: string[];
}

function row(context: Context, edition: Edition): EditionRow {
  const { graph, language, cards, words: w } = context;
  const { data } = edition;
  const number = (value?: { value: number; note?: string | undefined }) =>
    value &&
    [/^(more than|about|nearly|over|almost|approximate)/i.test(value.note ?? '') ? '≈' : '', formatNumber(value.value, language)].join('');
  return {
    id: edition.id.split('/')[1] ?? edition.id,
    card: cards.edition(edition),
    year: data.year,
    label: labelOf(context, edition),
    when: editionWhen(edition, language),
    hosts: data.hosts?.value ?? [],
    participants: data.participants?.value ?? [],
    nations: number(data.participantCount),
    nationCount: data.participantCount?.value,
    ships: number(data.ships),
    personnel: number(data.personnel),
    sizes: {
      ...(data.ships && { ships: { value: data.ships.value, text: number(data.ships) ?? '' } }),
      ...(data.personnel && { personnel: { value: data.personnel.value, text: number(data.personnel) ?? '' } }),
    },
    held: data.held === 'held' ? undefined : w.held[data.held],
    sources: rowSources(graph, edition),
  };
}

/** The year, with the month or the part where a series has several editions in it. */
function labelOf({ words: w, language }: Context, { id, data }: Edition): string {
  const rest = id.split('/')[1]?.replace(/^\d{4}-?/, '') ?? '';
  if (rest === '') return String(data.year);
  if (/^\d\d$/.test(rest)) return formatDate(`${data.year}-${rest}`, language, 'short');
  return `${data.year}, ${rest in w.part ? w.part[rest as keyof typeof w.part] : rest}`;
}

/** Where an edition was held: the place in an author's words, or else its hosts. */
function placeOf({ data }: Edition, language: Language): Phrase | undefined {
  if (data.location) return written(data.location.value, language);
  return (
    data.hosts && {
      text: countryList(data.hosts.value, language),
    }
  );
}

/** The page of an exercise series with all its editions. */
export function seriesPage(context: Context, entry: Series): SeriesPage {
  const { graph, language, cards, words: w } = context;
  const { data } = entry;
  const card = cards.series(entry);
  const all = graph.editionsOf(entry.id);
  const editions = all.map((edition) => row(context, edition));
  const latest = all[0];
  const counted = latestCounted(all);
  const f = factsIn(language);
  const hosts = [...new Set(editions.flatMap((edition) => edition.hosts))];
  const view = viewRecord({
    graph,
    language,
    collection: 'exercises',
    entry,
    card,
    kicker: w.domain[data.domain],
    facts: [
      f.shown(w.fact.firstHeld, data.firstHeld, (value) => formatDate(value, language)),
      latest &&
        f.computed(w.fact.latest, editionWhen(latest, language), {
          notes: [placeOf(latest, language)],
          href: cards.edition(latest).href,
          sources: latestSources(latest),
        }),
      counted && f.shown(w.fact.nationsLatest(counted.data.year), counted.data.participantCount, (value) => formatNumber(value, language)),
      f.worded(w.fact.lead, data.lead),
      f.worded(w.fact.sponsor, data.sponsor),
      f.worded(w.fact.frequency, data.frequency),
      f.shown(w.fact.status, data.status, (value) => w.status[value]),
    ],
    after: sourcesIn(editions),
    related: [
      ...sameKind(context, card),
      { title: w.visitsToIt, cards: visitsTo(context, entry) },
      { title: w.hostedMost, cards: countryCards(graph, cards, mostFrequent(editions.flatMap((edition) => edition.hosts)), 2) },
    ],
  });
  return { ...view, editions, hosts, pins: pinsOf(context, all) };
}

/** Series of the same kind, those that share most topics first; where there is no other, series on the same topics. */
function sameKind(context: Context, card: Card): Reason[] {
  const { graph, cards, words: w } = context;
  const others = graph.exercises.map(cards.series).filter((other) => other.href !== card.href);
  const shared = ({ topics }: Card) => topics.filter((topic) => card.topics.includes(topic)).length;
  const same = others.filter(({ facet }) => facet === card.facet).sort((a, b) => shared(b) - shared(a));
  return same.length > 0 ? [{ title: w.sameKind(card.label), cards: same }] : sameTopics(context, card, others, w.sameTopics);
}

/** Visits of commanders that name the series or an edition of it, newest first. */
const visitsTo = ({ graph, cards }: Context, { id }: Series): Card[] =>
  graph.visits.filter(({ data }) => data.exercises.some((exercise) => exercise === id || exercise.startsWith(`${id}/`))).map(cards.visit);

/** What comes more than once, the most frequent first. */
const mostFrequent = (list: readonly string[]): string[] =>
  [...Map.groupBy(list, (item) => item)]
    .filter(([, all]) => all.length > 1)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([item]) => item);

const MAX_PINS = 7;
/** The first place of each of the latest editions, oldest first, so that a line joins them in order of year. */
function pinsOf({ graph }: Context, editions: readonly Edition[]): SeriesPage['pins'] {
  return editions
    .flatMap((edition) => {
      const id = edition.data.places[0];
      return id === undefined ? [] : [{ year: edition.data.year, place: graph.place(id) }];
    })
    .slice(0, MAX_PINS)
    .toReversed()
    .map(({ year, place }, index, list) => ({
      lon: place.lon,
      lat: place.lat,
      label: `${year} ${place.name}`,
      now: index === list.length - 1,
    }));
}

/** Editions whose participants are named: the small multiples show the latest seven of them, oldest first. */
export const multiplesOf = (rows: readonly EditionRow[]): EditionRow[] =>
  rows
    .filter((row) => row.participants.length > 0 && row.hosts.length > 0)
    .slice(0, 7)
    .toReversed();

/** The sections that the template adds after the text of a series. */
export const seriesSections = (view: SeriesPage, w: Words): { id: string; title: string }[] => [
  { id: 'editions', title: w.editions },
  ...(multiplesOf(view.editions).length > 1 ? [{ id: 'who', title: w.whoTookPart }] : []),
];

/** The table of editions, newest first. */
export function editionTable({ language, words: w }: Context, { editions }: SeriesPage): Table {
  return {
    caption: w.editionsCaption(editions.length),
    columns: [
      { title: w.edition },
      { title: w.dates },
      { title: w.fact.hosts },
      { title: w.fact.nations, number: true },
      { title: w.fact.ships, number: true },
      { title: w.fact.personnel, number: true },
      { title: w.sources },
    ],
    rows: editions.map((row) => ({
      id: `e-${row.id}`,
      cells: [
        linked([row.card]),
        said(row.held ? `${row.when} (${row.held})` : row.when),
        said(countryList(row.hosts, language)),
        said(row.nations),
        said(row.ships),
        said(row.personnel),
        cited(row.sources),
      ],
    })),
  };
}

/** The timeline of a series with the sentence of each mark: year, nations, host. */
export const seriesTimeline = ({ language, words: w }: Context, view: SeriesPage): Timeline | undefined =>
  timelineOf(view.editions, ({ year, nationCount, hosts }) => w.timelineLink(year, nationCount, countryList(hosts, language)));
