import { count, the } from './grammar.ts';

const editions = (n: number) => count(n, 'edition', 'editions');
const visits = (n: number) => `${count(n, 'visit', 'visits')} on record by commanders of U.S. Southern Command`;

/** Lists narrowed down to one value, and the controls that narrow them further. */
export const facets = {
  kindsOf: {
    exercises: {
      maritime: 'Maritime exercises',
      land: 'Land exercises',
      air: 'Air exercises',
      cyber: 'Cyber exercises',
      'multi-domain': 'Multi-domain exercises',
      'special-operations': 'Special operations exercises',
      humanitarian: 'Humanitarian exercises',
    },
    programs: { program: 'Standing programs', school: 'Schools', initiative: 'Initiatives', 'task-force': 'Task forces' },
    partnerships: {
      'state-partnership': 'National Guard pairs',
      multilateral: 'Multilateral frameworks',
      bilateral: 'Bilateral frameworks',
      'alliance-status': 'Alliance status',
      conference: 'Conferences',
    },
  },
  editionsBy: { year: 'Editions by year', country: 'Editions by country' },
  allEditions: (n: number) => `All ${n} editions`,
  editionsTitle: 'Exercise editions',
  editionsLead: (n: number, series: number, span: string) =>
    `${n} editions of ${series} series on record, ${span}, newest first: dates, host, nations and numbers of each as far as sources tell.`,
  narrowed: {
    exercises: {
      kind: (n: number, held: number, kind: string) =>
        `${kind}: ${n} series with ${editions(held)} on record, each series with what it is for.`,
      topicTitle: (topic: string) => `${topic}: exercise series`,
      topic: (n: number, held: number, topic: string) => `${n} exercise series filed under “${topic}”, with ${editions(held)} on record.`,
    },
    editions: {
      yearTitle: (year: string) => `Exercises in ${year}`,
      year: (n: number, year: string, hosts: string) => `${editions(n)} of exercises on record in ${year}. Hosts: ${hosts}.`,
      countryTitle: (country: string) => `Exercises with ${the(country)}`,
      country: (n: number, country: string, span: string) =>
        `${editions(n)} of exercises on record, ${span}, in which sources name ${the(country)} as host or participant.`,
    },
    visits: {
      yearTitle: (year: string) => `Commander visits in ${year}`,
      year: (n: number, year: string, countries: string) => `${visits(n)} in ${year}: ${countries}.`,
      countryTitle: (country: string) => `Commander visits to ${the(country)}`,
      country: (n: number, country: string, span: string) => `${visits(n)} to ${the(country)}, ${span}.`,
      topicTitle: (topic: string) => `${topic}: commander visits`,
      topic: (n: number, topic: string, span: string) => `${visits(n)} filed under “${topic}”, ${span}.`,
    },
    programs: {
      kind: (n: number, kind: string) => `${kind}: ${n} on record, each with what it does, who runs it and the law it rests on.`,
      topicTitle: (topic: string) => `${topic}: programs`,
      topic: (n: number, topic: string) =>
        `${count(n, 'program, school, initiative or task force', 'programs, schools, initiatives and task forces')} filed under “${topic}”.`,
    },
    partnerships: {
      kind: (n: number, kind: string) => `${kind}: ${n} on record, each with its members and its date where sources give them.`,
      topicTitle: (topic: string) => `${topic}: partnerships`,
      topic: (n: number, topic: string) =>
        `${count(n, 'National Guard pair, framework or conference', 'National Guard pairs, frameworks and conferences')} filed under “${topic}”.`,
    },
  },
  inList: {
    exercises: (n: number) => `${n} series`,
    editions: (n: number) => editions(n),
    visits: (n: number) => count(n, 'visit', 'visits'),
    programs: (n: number) => count(n, 'program', 'programs'),
    partnerships: (n: number) => count(n, 'partnership', 'partnerships'),
  },
  shown: {
    exercises: (n: string, all: number) => `${n} of ${all} series`,
    editions: (n: string, all: number) => `${n} of ${all} editions`,
    visits: (n: string, all: number) => `${n} of ${all} visits`,
    programs: (n: string, all: number) => `${n} of ${all} programs`,
    partnerships: (n: string, all: number) => `${n} of ${all} partnerships`,
  },
  withSummaries: (records: string) => `${records} with summaries and filters`,
  sortBy: 'Sort by',
  sorts: { kind: 'Kind', name: 'Name', newest: 'Newest first', oldest: 'Oldest first', sources: 'Most sources' },
  removeFilter: (value: string) => `Remove filter ${value}`,
  clearAll: 'Clear all',
  noneLeft: 'Nothing in this list has all of that. Remove a filter.',
};
