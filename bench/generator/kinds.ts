import { US_STATES } from '../../src/schema/us-states.ts';
import type { BenchRecord, Kind } from './record.ts';
import { around, countryId } from './world.ts';

/** Ids that the records refer to, and the names of places. */
export interface Known {
  topics: readonly string[];
  commanders: readonly string[];
  places: readonly { id: string; name: string; country: string }[];
}

const LETTERS =
  'Amber Basalt Cedar Delta Ember Falcon Granite Harbor Indigo Jasmine Keel Lagoon Mango Nectar Orchid Palm Quartz Reef Saffron Tidal'.split(
    ' ',
  );
const SECOND =
  'Anchor Bridge Compass Dawn Echo Flag Gate Horizon Island Jetty Kite Lantern Meadow North Oar Pilot Quay River Shield Trail'.split(' ');
const pad = (number: number): string => String(number).padStart(2, '0');
/** A fact with the first two of its sources. */
export const fact = (value: unknown, sources: readonly string[]) => ({ value, sources: sources.slice(0, 2) });

/** What a record is made from. */
export interface Place {
  /** Number of the record, from 0, and of its round and place in it. */
  at: number;
  round: number;
  step: number;
  countries: string[];
  sources: string[];
  known: Known;
}
/** What differs from kind to kind. */
export type Made = Pick<BenchRecord, 'id' | 'title' | 'facts'>;

const name = (at: number): string => `${around(LETTERS, at)} ${around(SECOND, Math.floor(at / LETTERS.length))} ${at}`;

/** How a record of each kind is made. */
export const MAKE: Record<Exclude<Kind, 'countries'>, (place: Place) => Made> = {
  exercises: ({ round, at, sources, known }) => ({
    id: `series-${round}`,
    title: name(at),
    facts: {
      domain: around(['maritime', 'land', 'air', 'multi-domain', 'humanitarian'], round),
      topics: [around(known.topics, round), around(known.topics, round + 3)],
      firstHeld: fact('2012', sources),
      frequency: fact('Annual', sources),
      status: fact('active', sources),
      aliases: [`Exercise ${name(at)}`],
    },
  }),
  editions: ({ round, step, at, countries, sources, known }) => ({
    id: `series-${round}/${2018 + step}`,
    title: `${name(at - step)} of ${2018 + step}`,
    facts: {
      year: 2018 + step,
      start: fact(`${2018 + step}-${pad(1 + (at % 12))}-04`, sources),
      end: fact(`${2018 + step}-${pad(1 + (at % 12))}-19`, sources),
      hosts: fact(countries.slice(0, 1), sources),
      participants: fact(['US', ...countries], sources),
      places: [around(known.places, at).id],
      personnel: fact(300 + (at % 90) * 10, sources),
    },
  }),
  visits: ({ at, round, countries, sources, known }) => ({
    id: `${2016 + (at % 10)}-${pad(1 + (at % 12))}-${countryId(countries[0] ?? '')}-${at}`,
    title: undefined,
    facts: {
      commander: around(known.commanders, at),
      start: fact(`${2016 + (at % 10)}-${pad(1 + (at % 12))}-${pad(1 + (at % 26))}`, sources),
      countries: fact(countries.slice(0, 1), sources),
      cities: fact([around(known.places, at).name], sources),
      places: [around(known.places, at).id],
      occasion: fact('Bilateral talks', sources),
      topics: [around(known.topics, at)],
      metWith: [{ name: `Jordan Example ${at}`, office: 'Minister', sources: sources.slice(0, 1) }],
      exercises: [`series-${round}`],
      areas: [{ area: 'Training', what: 'Courses of the next year', basis: 'on-record', sources: sources.slice(0, 1) }],
    },
  }),
  partnerships: ({ at, countries, sources, known }) => ({
    id: `pact-${at}`,
    title: name(at),
    facts: {
      ...(at % 2 === 0
        ? { kind: 'state-partnership', states: fact([around(US_STATES, at)], sources), members: fact(countries.slice(0, 1), sources) }
        : { kind: 'multilateral', members: fact(countries, sources) }),
      established: fact(String(1995 + (at % 30)), sources),
      status: fact('active', sources),
      topics: [around(known.topics, at)],
    },
  }),
  programs: ({ at, sources, known }) => ({
    id: `program-${at}`,
    title: name(at),
    facts: {
      kind: around(['program', 'school', 'initiative'], at),
      runBy: fact('An office of the bench', sources),
      established: fact(String(1990 + (at % 30)), sources),
      status: fact('active', sources),
      figures: [{ label: 'Students', value: String(200 + at), asOf: '2025', sources: sources.slice(0, 1) }],
      topics: [around(known.topics, at), around(known.topics, at + 5)],
    },
  }),
  background: ({ at, round, known }) => ({
    id: `explainer-${at}`,
    title: `What ${name(at)} means`,
    facts: { topics: [around(known.topics, at)], related: [`exercises/series-${round}`] },
  }),
};
