import type { Context } from '../context.ts';
import type { Edition, Partnership, Series, Visit } from '../graph.ts';
import { locationOf } from './places.ts';
import { named, type Thing } from './thing.ts';

type Session = Partnership['data']['sessions'][number];

const SCHEDULED = 'https://schema.org/EventScheduled';
const CANCELLED = 'https://schema.org/EventCancelled';
const ONLINE = 'https://schema.org/OnlineEventAttendanceMode';

// What was held needs no status, and for what is unconfirmed schema.org has none.
const STATUS: Record<Edition['data']['held'], string | undefined> = {
  held: undefined,
  announced: SCHEDULED,
  cancelled: CANCELLED,
  unconfirmed: undefined,
};

/** An exercise series, from the year in which it was first held. */
export const seriesThing = ({ cards }: Context, series: Series): Thing => ({
  ...named('EventSeries', cards.series(series)),
  startDate: series.data.firstHeld?.value,
});

/**
 * An edition of a series. Its dates are as exact as their sources: the year alone where these give neither day nor month.
 * The words for the place are English, so pages in another language name the host countries where these are known.
 */
export function editionThing(context: Context, edition: Edition): Thing {
  const { graph, cards, language } = context;
  const { start, end, year, held, location, hosts } = edition.data;
  const told = location && (language === 'en' || !hosts) ? [{ name: location.value }] : [];
  return {
    ...named('Event', cards.edition(edition)),
    startDate: start?.value ?? (end ? undefined : String(year)),
    endDate: end?.value,
    eventStatus: STATUS[held],
    location: locationOf(context, told, hosts?.value ?? []),
    superEvent: named('EventSeries', cards.series(graph.seriesOf(edition))),
  };
}

/**
 * A visit of a commander, with the meeting that it was for. Where only the days of that meeting are known, which need not be those
 * of the stay, the month alone is told.
 */
export function visitThing(context: Context, visit: Visit): Thing {
  const { graph, cards } = context;
  const { start, end, datesOf, confirmation, cities, countries, commander } = visit.data;
  const stay = datesOf === 'stay';
  const points = visit.data.places.map((id) => graph.place(id));
  const told = (cities?.value ?? []).map((name) => ({ name, country: points.find((place) => place.name === name)?.country }));
  const meeting = graph.partnerships.flatMap((conference) =>
    conference.data.sessions.filter((session) => session.visit === visit.id).map((session) => sessionThing(context, conference, session)),
  )[0];
  return {
    ...named('Event', cards.visit(visit)),
    startDate: stay ? start.value : start.value.slice(0, 7),
    endDate: stay ? end?.value : undefined,
    eventStatus: confirmation === 'announced' ? SCHEDULED : undefined,
    location: locationOf(context, told, countries.value),
    attendee: named('Person', cards.commander(graph.commander(commander))),
    about: meeting,
  };
}

/** A session of a conference, with the address of its row on the page of the conference. */
function sessionThing(context: Context, conference: Partnership, session: Session): Thing {
  const card = context.cards.partnership(conference);
  const { id, year, start, end, place, country, virtual } = session;
  const { url } = named('Event', card);
  return {
    '@type': 'Event',
    name: `${conference.data.acronym ?? card.title} ${year}`,
    url: `${url}#${id}`,
    startDate: start ?? (end ? undefined : String(year)),
    endDate: end,
    eventAttendanceMode: virtual ? ONLINE : undefined,
    location: virtual ? undefined : locationOf(context, place ? [{ name: place, country }] : [], country ? [country] : []),
  };
}

/** A conference with its latest session; the others stand in the table of its page, and those with a visit on the page of that. */
export function conferenceThing(context: Context, conference: Partnership): Thing {
  const { acronym, established, sessions } = conference.data;
  const [latest] = sessions;
  return {
    ...named('EventSeries', context.cards.partnership(conference)),
    alternateName: acronym,
    startDate: established?.value,
    subEvent: latest && sessionThing(context, conference, latest),
  };
}
