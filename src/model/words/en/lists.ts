/** List pages and their filters. */
export const lists = {
  list: {
    programs: {
      title: 'Programs',
      lead: (n: number) => `${n} programs, schools, initiatives and task forces: what each does, who runs it, the law it rests on.`,
    },
    exercises: {
      title: 'Exercises',
      lead: (series: number, editions: number) =>
        `${series} series and ${editions} editions on record, from company-level exchanges to fleets. Each edition has its dates, host, nations and numbers as far as sources tell.`,
    },
    partnerships: {
      title: 'Partnerships',
      lead: (n: number) => `${n} partnerships: National Guard pairs, frameworks of two nations or many, alliance status and conferences.`,
    },
    visits: {
      title: 'Commander visits',
      lead: (n: number) => `${n} visits on record by commanders of U.S. Southern Command: who went where, when, and what was on the table.`,
    },
    countries: {
      title: 'Countries',
      lead: (n: number) => `The ${n} nations of the area of responsibility: exercises, visits, partnerships and programs of each.`,
    },
    topics: {
      title: 'Topics',
      lead: (n: number) => `${n} subjects, each with its programs, exercises, partnerships and visits.`,
    },
    commanders: {
      title: 'Commanders',
      lead: (n: number) => `${n} commanders of U.S. Southern Command since 2012, with their terms and visits on record.`,
    },
    claims: {
      title: 'Claims checked',
      lead: (n: number, documents: number) =>
        `${n} claims that circulate in ${documents} overview documents, each held against sources that can be named: what was said, what the sources say, and how sure we are.`,
    },
    background: {
      title: 'Background',
      lead: (n: number) => `${n} explainers on how security cooperation in the region works and came about.`,
    },
  },
  filter: 'Filter',
  filterCountry: 'Country',
  filterTopic: 'Topic',
  filterYear: 'Year',
  filterKind: 'Kind',
  since: (date: string) => `since ${date}`,
  sinceCap: (date: string) => `Since ${date}`,
  nations: (n: number) => `${n} ${n === 1 ? 'nation' : 'nations'}`,
  visitsCount: (n: number) => `${n} ${n === 1 ? 'visit' : 'visits'}`,
};
