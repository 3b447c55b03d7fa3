import { cardAt } from '../card-at.ts';
import type { Card } from '../card.ts';
import { citePanel, type CitePanel } from '../citable.ts';
import { numberSources, viewSource, type Citations, type SourceView } from '../citations.ts';
import type { Context } from '../context.ts';
import { formatDate } from '../dates.ts';
import { factsIn, type Fact } from '../facts.ts';
import type { Claim, Graph } from '../graph.ts';
import { headOf, type Head } from '../head.ts';
import { historyOf, type History } from '../history.ts';
import type { Crumb } from '../record.ts';
import { MOST, type RelatedGroup } from '../related.ts';
import { languageMarks } from '../search-fields.ts';
import { unfurlImage } from '../unfurl.ts';
import { href, listPath, recordPath } from '../urls.ts';

export interface ClaimPage {
  path: string;
  card: Card;
  verdict: { key: string; label: string; meaning: string };
  claim: string;
  why: string;
  whySources: string[];
  document: { name: string; note: string; source: string };
  facts: Fact[];
  about: Card[];
  /** Other claims about the same pages. */
  related: RelatedGroup[];
  crumbs: Crumb[];
  citations: Citations;
  sources: SourceView[];
  head: Head;
  cite: CitePanel;
  history: History;
}

/** The page of one checked claim. */
export function claimPage(context: Context, claim: Claim): ClaimPage {
  const { graph, language, cards, words: w } = context;
  const card = cards.claim(claim);
  const document = graph.claimDocument(claim.document);
  const citations = numberSources([], '', [claim.document, ...claim.sources]);
  const path = recordPath('claim', claim.id);
  const history = historyOf(claim);
  const cite = citePanel(context, card, history);
  const f = factsIn(language);
  const marks = languageMarks(language, 'en');
  return {
    path,
    card,
    verdict: { key: claim.verdict, label: w.verdict[claim.verdict], meaning: w.verdictMeaning[claim.verdict] },
    claim: claim.claim,
    why: claim.why,
    whySources: claim.sources,
    document: { name: document.name[language], note: document.note[language], source: claim.document },
    facts: [
      f.computed(w.claimFact.verdict, w.verdict[claim.verdict], { notes: [{ text: w.verdictMeaning[claim.verdict] }] }),
      f.computed(w.claimFact.metIn, document.name[language], { sources: [claim.document] }),
      f.computed(w.claimFact.checked, formatDate(claim.reviewed, language)),
    ],
    about: claim.about.map((place) => cardAt(context, place)).filter((found) => found !== undefined),
    related: [{ title: w.sameClaimPages, cards: sameAbout(graph, claim).map(cards.claim) }].filter((group) => group.cards.length > 0),
    crumbs: [
      { title: w.home, href: href(language, '/') },
      { title: w.kinds.claim, href: href(language, listPath('claim')) },
      { title: card.title },
    ],
    citations,
    sources: citations.ids.map((id, index) => viewSource(graph.source(id), index + 1)),
    head: headOf({
      language,
      path,
      title: w.claimTitle(card.title),
      description: w.claimDescription(w.verdict[claim.verdict], claim.claim),
      filters: [['type', w.kind.claim], ...marks.filters],
      meta: [['kind', 'claim'], ['label', `${w.kind.claim}, ${card.label}`], ...marks.meta],
      image: unfurlImage(card, context),
      cite: cite.citable,
    }),
    cite,
    history,
  };
}

/** Claims about pages that this one is about too, those that share most first. */
function sameAbout(graph: Graph, claim: Claim): Claim[] {
  const shared = (other: Claim) => other.about.filter((path) => claim.about.includes(path)).length;
  return graph.claims
    .filter((other) => other !== claim && shared(other) > 0)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, MOST);
}

export interface ClaimsPage {
  groups: {
    id: string;
    name: string;
    note: string;
    source: { title: string; url: string; publisher: string };
    cards: Card[];
    counts: string;
  }[];
}

/** All claims by the document they were met in, in the order of the documents. */
export function claimsPage({ graph, language, cards, words: w }: Context): ClaimsPage {
  const tally = (claims: readonly Claim[]) =>
    Object.entries(w.verdict)
      .map(([key, label]) => ({ label, n: claims.filter(({ verdict }) => verdict === key).length }))
      .filter(({ n }) => n > 0)
      .map(({ label, n }) => w.claimsCounted(n, label))
      .join(', ');
  return {
    groups: graph.documents.map((document) => {
      const claims = graph.claims.filter((claim) => claim.document === document.id);
      const { title, url, publisher } = graph.source(document.id);
      return {
        id: document.id,
        name: document.name[language],
        note: document.note[language],
        source: { title, url, publisher },
        cards: claims.map(cards.claim),
        counts: tally(claims),
      };
    }),
  };
}
