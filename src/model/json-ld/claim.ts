import type { Context } from '../context.ts';
import type { Claim } from '../graph.ts';
import { recordPath } from '../urls.ts';
import { address, AUTHOR, type Thing } from './thing.ts';

// schema.org's Rating wants a number; an opinion has none, because it is neither true nor false.
const RATING: Record<Claim['verdict'], number | undefined> = { confirmed: 5, outdated: 3, unsupported: 2, wrong: 1, opinion: undefined };

/** The review of a claim: what was claimed, where, and the verdict in the words of the page. */
export function claimReview({ graph, language, words: w }: Context, claim: Claim): Thing {
  const source = graph.source(claim.document);
  const rating = RATING[claim.verdict];
  return {
    '@type': 'ClaimReview',
    url: address(language, recordPath('claim', claim.id)),
    datePublished: claim.published,
    inLanguage: language,
    author: AUTHOR,
    claimReviewed: claim.claim,
    itemReviewed: {
      '@type': 'Claim',
      appearance: {
        '@type': 'CreativeWork',
        url: source.url,
        headline: source.title,
        datePublished: source.published ?? undefined,
      },
    },
    reviewRating: {
      '@type': 'Rating',
      alternateName: w.verdict[claim.verdict],
      ...(rating === undefined ? {} : { ratingValue: rating, bestRating: 5, worstRating: 1 }),
    },
  };
}
