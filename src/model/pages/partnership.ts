import type { Card } from '../card.ts';
import { formatDate, formatRange } from '../dates.ts';
import type { Partnership } from '../graph.ts';
import { countryList, countryName, formatList, stateName } from '../names.ts';
import { factsIn, written } from '../facts.ts';
import { sourcesIn, viewRecord, type RecordView } from '../record.ts';
import { countryCards, nearest } from '../relations.ts';
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
      { title: w.kinds.country, cards: countryCards(graph, cards, members, 4) },
      {
        title: w.nearInKind,
        cards: nearest(card, graph.partnerships.filter((other) => other.data.kind === data.kind).map(cards.partnership), 4),
      },
      { title: w.kinds.program, cards: programsNear(context, entry) },
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

/** A National Guard pair leads to the program that it belongs to; others to programs on the same topics. */
function programsNear({ graph, cards }: Context, entry: Partnership): Card[] {
  const program = graph.programs.find(({ id }) => id === 'state-partnership-program');
  if (entry.data.kind === 'state-partnership' && program) return [cards.program(program)];
  return nearest(cards.partnership(entry), graph.programs.map(cards.program), 3);
}

/** The sections that the template adds after the text of a partnership. */
export const partnershipSections = (view: PartnershipPage, w: Words): { id: string; title: string }[] => [
  ...(view.members.length > 0 ? [{ id: 'members', title: view.states.length > 0 ? w.fact.partners : w.fact.members }] : []),
  ...(view.sessions ? [{ id: 'sessions', title: w.sessions }] : []),
];
