/** Sources, gaps, glossary and A to Z. */
export const reference = {
  sourcesTitle: 'Sources',
  sourcesLead: (n: string, primary: string) =>
    `${n} documents that the pages rely on, ${primary} of them primary: issued by an organization that took part.`,
  sourcesByPublisher: 'By publisher',
  sourcesKinds: 'Primary sources are issued by an organization that took part; all others, press and studies, are secondary.',
  sourcesLargest: (n: number) => `The ${n} publishers with most sources`,
  publisher: 'Publisher',
  primaryOfThem: 'of them primary',
  otherSigns: '0–9 and others',
  sourcesUnder: (letter: string) => `Sources: publishers under ${letter}`,
  sourcesUnderLead: (sources: number, publishers: number) =>
    `${sources} ${sources === 1 ? 'document' : 'documents'} of ${publishers} ${publishers === 1 ? 'publisher' : 'publishers'}, each with the pages that rely on it.`,
  usedBy: 'Used by',
  gapsTitle: 'What is not known',
  gapsLead: (n: number) =>
    `${n} things that were looked for in the sources and not found: first what concerns whole subjects, then page by page. A source that fills one is welcome.`,
  gapsLink: 'What was looked for and not found',
  gapArea: {
    programs: 'Programs in general',
    exercises: 'Exercises in general',
    partnerships: 'Partnerships in general',
    visits: 'Visits in general',
    countries: 'Countries in general',
    claims: 'The claims checked',
    sources: 'The sources themselves',
  },
  gapsOnPages: (kind: string) => `On pages: ${kind.toLowerCase()}`,
  glossaryTitle: 'Glossary',
  glossaryLead: 'Acronyms, former names and terms, spelled out in three languages.',
  formerly: 'Formerly',
  alsoWritten: 'Also written',
  azTitle: 'A to Z',
  azLead: 'Every page of the reference by name. Needs no script.',
};
