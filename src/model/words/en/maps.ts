/** Maps of the area of responsibility. */
export const maps = {
  map: 'Map',
  mapViews: 'Maps',
  mapView: { hosted: 'Exercises hosted', visits: 'Commander visits', pairs: 'National Guard pairs' },
  mapTitle: { hosted: 'Where exercises were hosted', visits: 'Where commanders traveled' },
  mapHostedLead: (hosted: number, all: number) =>
    `${hosted} of ${all} editions on record name a host. A circle counts those of each country; an edition with several hosts counts once for each.`,
  mapAnnounced: (n: number) =>
    n === 1 ? 'One of the editions is known only from an announcement.' : `${n} of the editions are known only from an announcement.`,
  mapVisitsLead: (visits: number, since: string) =>
    `${visits} visits by commanders of U.S. Southern Command are on record since ${since}. A circle counts those to each country of the area.`,
  mapEditions: (country: string, n: number) => `${country} ${n} ${n === 1 ? 'exercise hosted' : 'exercises hosted'}`,
  mapVisits: (country: string, n: number) => `${country} ${n} ${n === 1 ? 'visit' : 'visits'}`,
  mapSheet: {
    middle: 'Central America and the Greater Antilles',
    south: 'South America',
    islands: 'Lesser Antilles, Trinidad and Tobago',
  },
  mapSheetTitle: (sheet: string, view: string) => `${sheet}. ${view}: each country is a link with its number.`,
  mapCaption: (steps: string) =>
    `Three sheets at three scales. Mercator projection; the frames are marked every ${steps}. Land and boundaries: Natural Earth, public domain.`,
  mapKey: 'Each country is a link. The area of a circle is in proportion to the number; an open ring is none on record.',
  mapTableTitle: 'The same in numbers',
  mapTableCaption: (countries: number) => `All ${countries} countries of the area, highest number first.`,
  mapNumber: { hosted: 'Editions', visits: 'Visits' },
  mapLatest: 'Latest',
  mapOutside: { hosted: 'Hosts outside the area', visits: 'Destinations outside the area' },
  commanderTerm: 'Term and visits',
  commanderTermCaption:
    'The line is the term in command; each triangle is a visit and a link to it. An outline: known to the month. Visits that no source was found for are missing.',
  commanderByCountry: 'Visits by country',
  commanderChart: (name: string, countries: string) =>
    `Chart of the Americas with the countries that ${name} visited: ${countries}. Each circle is a link.`,
  commanderChartCaption: 'Countries visited, in ochre; a circle’s area is in proportion to the number of visits.',
};
