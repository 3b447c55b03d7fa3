/** Claims checked. */
export const claims = {
  verdict: {
    confirmed: 'Confirmed',
    outdated: 'Outdated',
    unsupported: 'Unsupported',
    wrong: 'Wrong',
    opinion: 'Opinion',
  },
  verdictMeaning: {
    confirmed: 'Sources that can be named say the same.',
    outdated: 'It was true once; later sources give something else.',
    unsupported: 'No source was found that says it.',
    wrong: 'Sources say otherwise.',
    opinion: 'A judgment or a recommendation, which no source can settle.',
  },
  claimFact: { verdict: 'Verdict', metIn: 'Met in', checked: 'Checked' },
  claimText: 'The claim',
  claimWhy: 'What the sources say',
  claimWhere: 'Where it was met',
  claimConcerns: 'Pages it concerns',
  claimsHere: 'Claims checked',
  claimTitle: (title: string) => `Claim checked: ${title}`,
  claimDescription: (verdict: string, claim: string) => `${verdict}. ${claim} A claim held against its sources.`,
  claimsCounted: (n: number, verdict: string) => `${n} ${verdict.toLowerCase()}`,
};
