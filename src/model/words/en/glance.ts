/** The grid of countries, exercises and years, and the page of small multiples. */
export const glance = {
  gridTitle: 'The grid',
  gridAll: 'Exercises by year',
  gridAllLead: (series: number, editions: number) =>
    `Which exercises were held in which year, and how many countries do sources name? ${series} series and ${editions} editions; every mark leads to one.`,
  gridCountries: 'Countries by year',
  gridCountriesLead: (n: number) => `In how many exercises a year do sources name each country? ${n} countries, those of the area first.`,
  gridSeries: (name: string) => `${name}: who took part`,
  gridSeriesLead: (countries: number, editions: number) =>
    `Which countries took part in which year? ${countries} ${countries === 1 ? 'country' : 'countries'} in ${editions} ${editions === 1 ? 'edition' : 'editions'}, as far as sources name them.`,
  gridCountry: (name: string) => `${name} in exercises`,
  gridCountryLead: (series: number, editions: number) =>
    `In which exercises do sources name the country, and when? ${series} series, ${editions} ${editions === 1 ? 'edition' : 'editions'}.`,
  gridYear: (year: number) => `${year}: who took part in what`,
  gridYearLead: (countries: number, editions: number) =>
    `Which countries met in which exercises? ${countries} countries in ${editions} ${editions === 1 ? 'exercise' : 'exercises'}, oldest first.`,
  gridKeyHost: 'Host',
  gridKeyPart: 'Took part',
  gridKeyOpen: 'Announced or unconfirmed',
  gridKeyCount: 'Countries named, the host among them',
  gridKeyUnlisted: 'Participants not named',
  gridKeyExercises: 'Exercises',
  gridKeyHosted: 'Exercises, hosted at least one',
  gridNamed: (n: number) => `${n} ${n === 1 ? 'country' : 'countries'} named`,
  gridUnlisted: 'participants not named',
  gridCount: (n: number, hosted: number) => `${n} ${n === 1 ? 'exercise' : 'exercises'}${hosted > 0 ? `, host of ${hosted}` : ''}`,
  gridNote:
    'An empty cell means that no source names the country there, not that it stayed away. Participants are not always named in full.',
  gridArea: 'Area of responsibility',
  gridElsewhere: 'Elsewhere',
  gridFilter: 'Other views of the grid',
  gridWhole: 'Overviews',
  gridBySeries: 'One exercise',
  gridByCountry: 'One country',
  gridByYear: 'One year',
  downloadCsv: 'Download as CSV',
  glanceTitle: 'At a glance',
  glanceLead:
    'The whole record in four pictures. Each is counted from the pages of this site, has its numbers as a table, and can be downloaded.',
  glanceTable: 'The numbers as a table',
  glanceOf: (n: number) => `Counted from ${n} records; each page lists its sources.`,
  glanceFigures: {
    exercises: { title: 'Exercises by year', lead: 'Editions on record as held. How many are documented here, not how many there were.' },
    visits: { title: 'Visits by country', lead: 'Visits on record by commanders of U.S. Southern Command, by country visited.' },
    partnerships: {
      title: 'Partnerships by founding year',
      lead: 'When partnerships, frameworks and conferences on record began. Those without a known year are left out.',
    },
    personnel: {
      title: 'People in exercises',
      lead: 'As sources give it for each edition, never added up: sources count differently. Each panel has its own scale; a year without a figure stays empty. Series with three figures or more are drawn; the table has all.',
    },
  },
  glanceColumns: {
    year: 'Year',
    editions: 'Editions',
    country: 'Country',
    visits: 'Visits',
    latest: 'Latest',
    begun: 'Begun',
    names: 'Which',
    exercise: 'Exercise',
    people: 'People',
  },
};
