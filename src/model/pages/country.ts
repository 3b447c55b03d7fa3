import { countriesOfEdition } from '../card.ts';
import type { Context } from '../context.ts';
import type { Words } from '../words/index.ts';
import { formatDate } from '../dates.ts';
import type { Country } from '../graph.ts';
import { countryLedger, type Ledger } from '../ledger.ts';
import { formatList, formatNumber, stateName } from '../names.ts';
import { factsIn } from '../facts.ts';
import { viewRecord, type RecordView } from '../record.ts';
import { partnerSources } from '../record-sources.ts';
import type { Reason } from '../related.ts';
import { countRecords, recordsOfCountry, type RecordGroup } from '../relations.ts';
import { searchHref } from '../urls.ts';
import { listOf } from './panel.ts';

export interface CountryPage extends RecordView {
  iso: string;
  ledger: Ledger;
  groups: RecordGroup[];
  pins: { lon: number; lat: number; label: string; now: boolean }[];
  capital: string | undefined;
}

/** The page of a nation of the area of responsibility, with everything the site knows of it. */
export function countryPage(context: Context, entry: Country): CountryPage {
  const { graph, language, cards, words: w } = context;
  const { data } = entry;
  const card = cards.country(entry);
  const records = recordsOfCountry(graph, data.iso);
  const { hosted, visits, statePartner } = records;
  const states = statePartner?.data.states;
  const f = factsIn(language);
  const view = viewRecord({
    graph,
    language,
    collection: 'countries',
    entry,
    card,
    kicker: card.label,
    facts: [
      statePartner && states
        ? f.computed(
            w.fact.statePartner,
            formatList(
              states.value.map((code) => stateName(code, language)),
              language,
            ),
            {
              notes: [statePartner.data.established && { text: w.since(formatDate(statePartner.data.established.value, language)) }],
              href: cards.partnership(statePartner).href,
              sources: partnerSources(graph, entry),
            },
          )
        : undefined,
      f.computed(w.fact.hosted, hosted.length ? formatNumber(hosted.length, language) : w.notOnRecord, {
        notes: [hosted[0] && { text: w.latestIs(cards.edition(hosted[0]).title) }],
      }),
      f.computed(w.fact.visits, visits.length ? formatNumber(visits.length, language) : w.notOnRecord, {
        notes: [visits[0] && { text: w.latestIs(formatDate(visits[0].data.start.value.slice(0, 7), language)) }],
      }),
      f.shown(w.fact.capital, data.capital, (value) => value),
      f.worded(w.fact.institution, data.institution),
      f.shown(w.fact.ally, data.allySince, (value) => w.sinceCap(formatDate(value, language))),
      f.computed(w.fact.onThisSite, w.records(countRecords(records)), { href: searchHref(language, { country: card.title }) }),
    ],
    related: [exercisesTogether(context, entry)],
  });
  return {
    ...view,
    iso: data.iso,
    ledger: countryLedger(context, data.iso),
    groups: groupsOf(context, entry, records),
    pins: pinsOf(context, entry),
    capital: data.capital?.value,
  };
}

/** What concerns a country, by kind; exercises and visits lead to the lists of them. */
function groupsOf(
  context: Context,
  { id }: Country,
  { hosted, joined, visits, partnerships }: ReturnType<typeof recordsOfCountry>,
): RecordGroup[] {
  const { cards, words: w } = context;
  const editions = listOf(context, { list: 'editions', name: 'country', value: id });
  return [
    { id: 'partnerships', title: w.partnershipsOf, cards: partnerships.map(cards.partnership) },
    { id: 'hosted', title: w.hostedHere, cards: hosted.map(cards.edition), dated: true, more: joined.length > 0 ? undefined : editions },
    { id: 'joined', title: w.joined, cards: joined.map(cards.edition), dated: true, more: editions },
    {
      id: 'visits',
      title: w.visitsReceived,
      cards: visits.map(cards.visit),
      dated: true,
      more: listOf(context, { list: 'visits', name: 'country', value: id }),
    },
  ].filter((group) => group.cards.length > 0);
}

/** The countries that were in most exercises with this one; where there are none, those of the same region. */
function exercisesTogether({ graph, cards, words: w }: Context, { data }: Country): Reason {
  const together = graph.editions.map(countriesOfEdition).filter((codes) => codes.includes(data.iso));
  const counted = graph.countries
    .filter((other) => other.data.iso !== data.iso)
    .map((other) => ({ other, n: together.filter((codes) => codes.includes(other.data.iso)).length }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
  if (counted.length > 0) return { title: w.exercisesTogether, cards: counted.map(({ other }) => cards.country(other)), most: 4 };
  const region = graph.countries.filter((other) => other.data.iso !== data.iso && other.data.subregion === data.subregion);
  return { title: w.neighbors, cards: region.map(cards.country), most: 4 };
}

/** The capital, and the places of its records. */
function pinsOf({ graph }: Context, { data }: Country): CountryPage['pins'] {
  const { hosted, visits } = recordsOfCountry(graph, data.iso);
  const capital = data.capitalPlace;
  const ids = new Set([...(capital ? [capital] : []), ...[...visits, ...hosted].flatMap((record) => record.data.places)]);
  return [...ids]
    .map((id) => graph.place(id))
    .filter((place) => place.country === data.iso)
    .slice(0, 6)
    .map((place) => ({ lon: place.lon, lat: place.lat, label: place.name, now: place.id === capital }));
}

/** The sections that the template adds after the text of a country. */
export const countrySections = (view: CountryPage, w: Words): { id: string; title: string }[] => [
  ...(view.ledger.rows.length > 0 ? [{ id: 'ledger', title: w.yearByYear }] : []),
  ...view.groups.map(({ id, title }) => ({ id, title })),
];
