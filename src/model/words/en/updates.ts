/** Citations, versions, the list of changes, feeds and calendars. */
export const updates = {
  copy: 'Copy',
  changeKind: { new: 'New page', correction: 'Correction', update: 'Update', addition: 'Addition' },
  changeTitle: (kind: string, title: string) => `${kind}: ${title}`,
  changedOn: (date: string) => `Changed ${date}`,
  lastReviewed: 'Last reviewed.',
  changesTitle: 'Changes to this site',
  changesLead:
    'What has changed on the pages of this site, newest first: corrections, updates, additions and new pages. Changes of wording alone are not listed.',
  newPages: 'New pages',
  aboutPages: 'About this site',
  noCorrections: 'No page has been corrected since it was published.',
  feedsTitle: 'Feeds and calendars',
  feedsLead:
    'Follow the changes to this site in a feed reader, and see exercises and visits in a calendar program. Neither needs an account.',
  feedAll: 'All changes',
  calendarAll: 'Exercises and commander visits',
  feedGroup: { all: 'Everything', section: 'By section', country: 'By country', topic: 'By topic' },
  feedColumn: 'Feeds',
  calendarColumn: 'Calendar',
  feedSubject: 'Subject',
  feedsHow: (most: number) =>
    `A feed lists new pages and changes of substance, newest first, up to ${most} of them. Copy its address into a feed reader. Atom and JSON Feed say the same; most readers take either.`,
  calendarsTitle: 'Calendars',
  calendarsHow:
    'A calendar shows exercises and commander visits of the past and those announced, as events of whole days. Subscribe to its address, rather than importing it once, and it follows corrections.',
  calendarDays: 'Only dates that sources give to the day. Where they give the first day alone, the event has that day.',
  calendarCounts: (events: string, exercises: string, visits: string) =>
    `Calendars hold ${events} events. Left out are ${exercises} exercises and ${visits} visits whose sources give a month or a year and no first day: no day is guessed. They stand in the lists of exercises and visits.`,
  calendarStates: 'What was only announced, or is not confirmed, is marked tentative; what was called off, canceled.',
  firstDayOnly: 'Sources give the first day only.',
  conferenceDays: 'The dates are those of the conference.',
};
