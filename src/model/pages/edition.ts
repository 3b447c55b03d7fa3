import { editionWhen } from '../card.ts';
import type { Edition } from '../graph.ts';
import { countryList, formatNumber } from '../names.ts';
import { factsIn, written } from '../facts.ts';
import { viewRecord, type RecordView, type Step } from '../record.ts';
import { eventsOf, nearestInTime, sameCountryAndTime, sameTopics } from '../related.ts';
import { href, recordPath } from '../urls.ts';
import type { Context } from '../context.ts';
import { seriesId } from '../graph.ts';

export interface EditionPage extends RecordView {
  hosts: string[];
  participants: string[];
  participantSources: string[];
  pins: { lon: number; lat: number; label: string; now: boolean }[];
  previous: Step | undefined;
  next: Step | undefined;
}

/** The places of an edition; where none is known, the capitals of its hosts, so that a small host is seen. */
function pinsOf({ graph }: Context, { data }: Edition): EditionPage['pins'] {
  const capitals = (data.hosts?.value ?? []).flatMap((iso) => graph.countryOf(iso)?.data.capitalPlace ?? []);
  return (data.places.length > 0 ? data.places : capitals)
    .map((id) => graph.place(id))
    .map(({ lon, lat, name }) => ({ lon, lat, label: name, now: true }));
}

/** The page of one edition of an exercise. */
export function editionPage(context: Context, entry: Edition): EditionPage {
  const { graph, language, cards, words: w } = context;
  const { data } = entry;
  const series = graph.seriesOf(entry);
  const seriesCard = cards.series(series);
  const card = cards.edition(entry);
  const siblings = graph.editionsOf(seriesId(entry));
  const at = siblings.indexOf(entry);
  const link = (edition: Edition | undefined) => edition && { title: cards.edition(edition).title, href: cards.edition(edition).href };
  const number = (value: number) => formatNumber(value, language);
  const hosts = data.hosts?.value ?? [];
  const dates = data.start ?? data.end;
  const f = factsIn(language);
  const noted = (...notes: (string | undefined)[]) => [...new Set(notes)].map((note) => (note ? written(note, language) : undefined));
  // The edition before and the one after stand under the text.
  const beyond = siblings.filter((_, index) => Math.abs(index - at) > 1);
  const elsewhere = eventsOf(context).filter((event) => event.card.kind !== 'edition' || !siblings.some(({ id }) => id === event.card.id));
  const sameYear = graph.editions.filter((other) => other.data.year === data.year && seriesId(other) !== series.id).map(cards.edition);
  const view = viewRecord({
    graph,
    language,
    collection: 'editions',
    entry,
    card,
    kicker: seriesCard.label,
    parents: [{ title: seriesCard.title, href: href(language, recordPath('series', series.id)) }],
    facts: [
      f.computed(w.fact.dates, editionWhen(entry, language), {
        notes: [data.held === 'held' ? undefined : { text: w.held[data.held] }, ...noted(data.start?.note, data.end?.note)],
        sources: [...(dates ?? data.summary).sources, ...(data.end?.sources ?? [])],
      }),
      f.shown(w.fact.hosts, data.hosts, (value) => countryList(value, language)),
      f.worded(w.fact.place, data.location),
      f.shown(w.fact.nations, data.participantCount, number),
      f.shown(w.fact.personnel, data.personnel, number),
      f.shown(w.fact.ships, data.ships, number),
      f.shown(w.fact.aircraft, data.aircraft, number),
    ],
    after: data.participants?.sources ?? [],
    related: [
      { title: w.sameSeries, cards: [seriesCard, ...nearestInTime(card.date, beyond.map(cards.edition))] },
      ...sameCountryAndTime(context, { card, countries: hosts }, elsewhere),
      ...sameTopics(context, card, sameYear, w.sameYearTopics),
    ],
  });
  return {
    ...view,
    hosts,
    participants: (data.participants?.value ?? []).filter((iso) => !hosts.includes(iso)),
    participantSources: data.participants?.sources ?? [],
    pins: pinsOf(context, entry),
    previous: link(siblings[at + 1]),
    next: at > 0 ? link(siblings[at - 1]) : undefined,
  };
}
