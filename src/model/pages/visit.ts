import { site } from '../../site.ts';
import { cardAt } from '../card-at.ts';
import { formatDate, formatRange } from '../dates.ts';
import type { Graph, Place, Visit } from '../graph.ts';
import { formatList } from '../names.ts';
import { factsIn, written } from '../facts.ts';
import { sourcesIn, viewRecord, type RecordView, type Step } from '../record.ts';
import { eventsOf, nearestInTime, sameCountryAndTime, sameTopics } from '../related.ts';
import { countryCards } from '../relations.ts';
import type { Context } from '../context.ts';
import { cited, linked, said, wrote, type Table } from '../table.ts';
import type { Words } from '../words/index.ts';

export interface VisitPage extends RecordView {
  iso: string;
  /** The command's headquarters, where lines to places visited begin. */
  headquarters: { lon: number; lat: number; label: string };
  pins: { lon: number; lat: number; label: string }[];
  areas: Table | undefined;
  days: { when: string; text: string; sources: string[] }[];
  people: Table | undefined;
  /** The visits of the same commander before and after this one. */
  previous: Step | undefined;
  next: Step | undefined;
}

const pinOf = ({ lon, lat, name }: Place) => ({ lon, lat, label: name });

/** The places of a visit; where a source names none, the capital of the country. */
function pinsOf(graph: Graph, { data }: Visit): VisitPage['pins'] {
  const capital = graph.countryOf(data.countries.value[0] ?? '')?.data.capitalPlace;
  const ids = data.places.length > 0 || capital === undefined ? data.places : [capital];
  return ids.map((id) => pinOf(graph.place(id)));
}

const BASIS = { 'on-record': 'basis b0', agenda: 'basis b1', press: 'basis b2' } as const;

function areaTable(context: Context, { data }: Visit): Table | undefined {
  const { language, words: w } = context;
  if (data.areas.length === 0) return undefined;
  return {
    caption: w.areasCaption,
    columns: [w.area, w.what, w.basis, w.seeAlso, w.sources].map((title) => ({ title })),
    rows: data.areas.map(({ area, what, basis, see, sources }) => ({
      cells: [
        wrote(area, language),
        wrote(what, language),
        { pieces: [{ text: w.basisKind[basis] }], mark: BASIS[basis] },
        linked(see.map((path) => cardAt(context, path)).filter((card) => card !== undefined)) ?? { pieces: [] },
        cited(sources),
      ],
    })),
  };
}

function peopleTable({ language, words: w }: Context, { data }: Visit): Table | undefined {
  if (data.metWith.length === 0) return undefined;
  return {
    columns: [w.person, w.office, w.sources].map((title) => ({ title })),
    rows: data.metWith.map(({ name, office, sources }) => ({ cells: [said(name), wrote(office, language), cited(sources)] })),
  };
}

/** The page of a commander's visit. */
export function visitPage(context: Context, entry: Visit): VisitPage {
  const { graph, language, cards, words: w } = context;
  const { data } = entry;
  const card = cards.visit(entry);
  const commander = graph.commander(data.commander);
  const iso = data.countries.value[0] ?? '';
  const others = graph.visits.filter((visit) => visit !== entry);
  const conference = data.conference && cardAt(context, `partnerships/${data.conference}`);
  const exercises = data.exercises.map((id) => cardAt(context, `exercises/${id}`)).filter((found) => found !== undefined);
  const there = nearestInTime(
    card.date,
    others.filter((visit) => visit.data.countries.value.some((code) => data.countries.value.includes(code))).map(cards.visit),
  );
  const byCommander = graph.visits.filter((visit) => visit.data.commander === data.commander);
  const at = byCommander.indexOf(entry);
  const step = (visit: Visit | undefined) => visit && { title: cards.visit(visit).title, href: cards.visit(visit).href };
  const f = factsIn(language);
  const view = viewRecord({
    graph,
    language,
    collection: 'visits',
    entry,
    card,
    kicker: data.confirmation === 'announced' ? w.confirmation.announced : '',
    facts: [
      f.computed(w.fact.visitor, `${commander.rank} ${commander.name}`, {
        notes: [{ text: commander.acting ? `${w.fact.visitorNote} (${w.acting})` : w.fact.visitorNote }],
        href: cards.commander(commander).href,
        sources: data.countries.sources,
      }),
      f.computed(w.fact.dates, formatRange(data.start.value, data.end?.value, language), {
        notes: [
          data.datesOf === 'conference' ? { text: w.datesOfConference } : undefined,
          ...[data.start.note, data.end?.note].map((note) => (note ? written(note, language) : undefined)),
        ],
        sources: [...data.start.sources, ...(data.end?.sources ?? [])],
      }),
      f.shown(w.fact.place, data.cities, (value) => formatList(value, language)),
      f.worded(w.fact.occasion, data.occasion),
      f.worded(w.fact.embassy, data.embassy),
    ],
    after: [...sourcesIn(data.areas), ...sourcesIn(data.days), ...sourcesIn(data.metWith)],
    related: [
      { title: w.sameTrip, cards: data.trip ? others.filter((visit) => visit.data.trip === data.trip).map(cards.visit) : [] },
      { title: w.sameOccasion, cards: [...(conference ? [conference] : []), ...exercises] },
      ...sameCountryAndTime(context, { card, countries: data.countries.value }, eventsOf(context)),
      { title: w.sameCountry, cards: [...countryCards(graph, cards, data.countries.value, 2), ...there] },
      ...sameTopics(context, card, others.map(cards.visit), w.sameTopics),
    ],
  });
  return {
    ...view,
    iso,
    headquarters: site.headquarters,
    pins: pinsOf(graph, entry),
    areas: areaTable(context, entry),
    days: data.days.map((day) => ({ when: formatDate(day.date, language, 'short'), text: day.text, sources: day.sources })),
    people: peopleTable(context, entry),
    previous: step(byCommander[at + 1]),
    next: at > 0 ? step(byCommander[at - 1]) : undefined,
  };
}

/** The sections that the template adds after the text of a visit. */
export const visitSections = (view: VisitPage, w: Words): { id: string; title: string }[] => [
  ...(view.areas ? [{ id: 'areas', title: w.areas }] : []),
  ...(view.days.length > 0 ? [{ id: 'days', title: w.days }] : []),
  ...(view.people ? [{ id: 'people', title: w.people }] : []),
];
