const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

/** The calendar: its years, months and marks. */
export const calendar = {
  calendar: 'Calendar',
  calendarTitle: (year: number) => `Calendar ${year}`,
  calendarLead: (year: number, counts: string) => `Security cooperation on record for ${year}: ${counts}.`,
  calendarCount: {
    edition: (n: number) => many(n, 'exercise', 'exercises'),
    conference: (n: number) => many(n, 'conference', 'conferences'),
    visit: (n: number) => many(n, 'commander visit', 'commander visits'),
  },
  calendarAllLead: (first: number, last: number) =>
    `Exercises, conferences and commander visits by year and month, ${first} to ${last}: everything on record, the newest year first.`,
  calendarYears: 'Years of the calendar',
  calendarAllYears: 'All years',
  calendarAllCaption: 'What is on record for each year. A figure counts records held here, not everything that took place.',
  calendarMonths: 'Month by month',
  calendarStrip: (year: number) =>
    `The twelve months of ${year} with exercises, conferences and commander visits. The list below says the same.`,
  calendarRow: { edition: 'Exercises', conference: 'Conferences', visit: 'Visits' },
  calendarKind: { edition: 'Exercise', conference: 'Conference', visit: 'Commander visit' },
  calendarNote: 'Every mark is a link. An outline: dates known in part, to the month, or from an announcement only.',
  calendarUnknown: 'Beyond the sources',
  calendarYearOnly: 'Year only',
  calendarYearOnlyNote: 'No source was found for the month.',
  calendarFrom: (date: string) => `from ${date}`,
  calendarUntil: (date: string) => `until ${date}`,
  calendarLimit: (date: string) => `Sources reach to ${date}. What came later is not documented here yet.`,
};
