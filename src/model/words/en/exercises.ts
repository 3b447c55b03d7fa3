/** Exercises: editions, participants, charts. */
export const exercises = {
  editions: 'Editions',
  editionsCaption: (n: number) =>
    `${n === 1 ? 'The one edition' : `The ${n} editions`} documented here. Newest first. Figures are the organizers’ own unless noted.`,
  edition: 'Edition',
  part: { atlantic: 'Atlantic', pacific: 'Pacific', amphibious: 'amphibious', core: 'CORE' },
  timelineCaption:
    'Nations taking part, by year. A bar is an edition with a number; a short mark is an edition without one. Years without a mark are not documented here.',
  timelineSize: 'The line below has its own scale; where a figure is not stated, there is no mark.',
  timelineLink: (year: number, nations: number | undefined, place: string) =>
    `${year}: ${nations === undefined ? 'number of nations not stated' : `${nations} nations`}${place ? `, ${place}` : ''}`,
  noEditions: 'No edition is documented here yet.',
  whoTookPart: 'Who took part',
  whoCaption: 'Host in the accent color, other participants in ochre. Nations from outside the map are listed, not drawn.',
  participantsNote: 'The nations that the sources name; the list is not always complete.',
  inArea: (n: number) => `In the area of responsibility: ${n}`,
  elsewhere: (n: number) => `From elsewhere: ${n}`,
  noParticipants: 'No list of participants was found in the sources.',
  mercator: (step: string) => `Mercator projection; the frame is marked every ${step}.`,
  seriesChart: (name: string, places: string) => `Chart of the Americas with places of ${name}: ${places}.`,
  seriesChartCaption: 'Places of the editions, joined in order of year.',
  editionChart: (name: string, hosts: string) => `Chart of the Americas with the host and the participants of ${name}. Host: ${hosts}.`,
  editionChartCaption: 'Host in the accent color, named participants in ochre.',
  visitChart: (from: string, to: string) => `Chart with a line from ${from} to ${to}.`,
  visitChartCaption: (km: string) => `Great-circle line from the command’s headquarters, ${km} km: a distance, not the route flown.`,
  countryChart: (name: string) => `Chart of ${name} and its neighbors.`,
  countryChartCaption: 'Places named in its records.',
  pairChart: (state: string, nation: string) => `Chart with a line from ${state} to ${nation}.`,
  pairChartCaption: 'The line shows who is paired; it is not a route.',
  pairMap: (n: number) =>
    `Map of ${n} National Guard pairs: lines from U.S. states to nations of Latin America and the Caribbean. The table beside it lists every pair.`,
  pairMapTitle: (n: number) => `${n} National Guard pairs, state to nation`,
  pairMapCaption:
    'Open circle: U.S. state. Filled circle: nation; BB stands for the seven members of the Regional Security System. Lines are schematic, not routes. Azimuthal equal-area projection.',
  pairTableCaption: 'All pairs on record, by nation. Point at a row, or move to it with the Tab key, to see its line.',
  membersChart: (name: string, nations: string) => `Chart of the Americas with the nations of ${name}: ${nations}.`,
  membersChartCaption: 'Nations that the sources name, in ochre.',
  ocean: { pacific: 'Pacific Ocean', atlantic: 'Atlantic Ocean', caribbean: 'Caribbean Sea' },
};
