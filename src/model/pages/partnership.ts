import type { Card } from '../card.ts';
import { formatDate, formatRange } from '../dates.ts';
import type { Graph, Partnership } from '../graph.ts';
import { countryList, countryName, formatList, stateName } from '../names.ts';
import { factsIn, written } from '../facts.ts';
import { sourcesIn, viewRecord, type RecordView } from '../record.ts';
import { sameTopics } from '../related.ts';
import type { Context } from '../context.ts';
import { cited, said, wrote, type Table } from '../table.ts';
import type { Words } from '../words/index.ts';

export interface PartnershipPage extends RecordView {
  members: string[];
  memberSources: string[];
  states: string[];
  /** The drawing in the head: a line between the two sides of a pair, or the members on a chart. */
  chart: 'pair' | 'members' | undefined;
  sessions: Table | undefined;
}

function sessionTable({ graph, language, cards, words: w }: Context, { data }: Partnership): Table | undefined {
  if (data.sessions.length === 0) return undefined;
  return {
    caption: w.sessionsCaption,
    columns: [w.year, w.dates, w.place, w.coHost, w.theme, w.sources].map((title) => ({ title })),
    rows: data.sessions.map((session) => {
      const { start, end, place, country, virtual, theme, attended } = session;
      const visit = graph.visits.find(({ id }) => id === session.visit);
      const when = start ? formatRange(start, end, language, 'short') : end ? formatDate(end, language, 'short') : undefined;
      const nation = country && !virtual ? countryName(country, language) : undefined;
      const where = [place, nation === place ? undefined : nation].filter((part) => part !== undefined).join(', ');
      const note = attended === undefined ? undefined : written(attended, language);
      return {
        id: session.id,
        cells: [
          said(String(session.year)),
          when === undefined ? undefined : { pieces: [{ text: when, href: visit && cards.visit(visit).href }] },
          said(virtual ? w.virtual : where),
          wrote(session.coHost, language),
          theme === undefined && note ? { pieces: [note] } : wrote(theme, language, note),
          cited(session.sources),
        ],
      };
    }),
  };
}

/** The page of a partnership, framework, status or conference. */
export function partnershipPage(context: Context, entry: Partnership): PartnershipPage {
  const { graph, language, cards, words: w } = context;
  const { data } = entry;
  const card = cards.partnership(entry);
  const pair = data.kind === 'state-partnership';
  const members = data.members?.value ?? [];
  const names = (codes: readonly string[]) => countryList(codes, language);
  const f = factsIn(language);
  const view = viewRecord({
    graph,
    language,
    collection: 'partnerships',
    entry,
    card,
    kicker: [card.label, data.acronym].filter(Boolean).join(', '),
    facts: [
      pair
        ? f.shown(w.fact.states, data.states, (value) =>
            formatList(
              value.map((code) => stateName(code, language)),
              language,
            ),
          )
        : undefined,
      pair ? f.shown(w.fact.nation, data.members, names) : undefined,
      f.shown(w.fact.since, data.established, (value) => formatDate(value, language)),
      f.shown(w.fact.status, data.status, (value) => w.status[value]),
      f.worded(w.fact.purpose, data.purpose),
      f.worded(w.fact.seat, data.seat),
      f.worded(w.fact.legalBasis, data.legalBasis),
    ],
    after: [...(data.members?.sources ?? []), ...sourcesIn(data.sessions)],
    related: [
      { title: w.partOf, cards: pair ? pairProgram(context) : [] },
      { title: inArea(graph, entry).size === 1 ? w.sameCountry : w.membersInCommon, cards: sharingMembers(context, entry) },
      ...sameTopics(
        context,
        card,
        graph.partnerships.filter((other) => other.data.kind === data.kind).map(cards.partnership),
        w.sameTopics,
      ),
      ...(pair
        ? []
        : sameTopics(context, card, graph.programs.map(cards.program), (topics, n) => w.kindSameTopics(w.kinds.program, topics, n), 2)),
    ],
  });
  return {
    ...view,
    members,
    memberSources: data.members?.sources ?? [],
    states: data.states?.value ?? [],
    chart: chartOf(context, entry),
    sessions: sessionTable(context, entry),
  };
}

function chartOf({ graph }: Context, { data }: Partnership): PartnershipPage['chart'] {
  const members = data.members?.value ?? [];
  if (data.states?.value.length === 1 && members.length === 1) return 'pair';
  return members.some((iso) => graph.countryOf(iso)) ? 'members' : undefined;
}

/** The program that the National Guard pairs belong to. */
const pairProgram = ({ graph, cards }: Context): Card[] =>
  graph.programs.filter(({ id }) => id === 'state-partnership-program').map(cards.program);

/** Two partnerships have members in common if they share this part of all members of both. */
const IN_COMMON = 0.3;

/** Members with a page; the United States, a side of nearly all, would tell nothing. */
const inArea = (graph: Graph, { data }: Partnership): Set<string> =>
  new Set(data.members?.value.filter((iso) => graph.countryOf(iso) !== undefined));

/** Partnerships of the same members or nearly so, those that share most first. */
function sharingMembers({ graph, cards }: Context, entry: Partnership): Card[] {
  const own = inArea(graph, entry);
  const share = (other: Partnership) => {
    const members = inArea(graph, other);
    return own.intersection(members).size / (own.union(members).size || 1);
  };
  return graph.partnerships
    .filter((other) => other !== entry && share(other) >= IN_COMMON)
    .sort((a, b) => share(b) - share(a))
    .map(cards.partnership);
}

/** The sections that the template adds after the text of a partnership. */
export const partnershipSections = (view: PartnershipPage, w: Words): { id: string; title: string }[] => [
  ...(view.members.length > 0 ? [{ id: 'members', title: view.states.length > 0 ? w.fact.partners : w.fact.members }] : []),
  ...(view.sessions ? [{ id: 'sessions', title: w.sessions }] : []),
];
