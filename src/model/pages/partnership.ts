import type { Card } from '../card.ts';
import { formatDate, formatRange } from '../dates.ts';
import type { Partnership } from '../graph.ts';
import { countryName, formatList, stateName } from '../names.ts';
import { factsIn } from '../facts.ts';
import { sourcesIn, viewRecord, type RecordView } from '../record.ts';
import { countryCards, nearest } from '../relations.ts';
import type { Context } from '../context.ts';
import type { Words } from '../words/index.ts';

export interface SessionRow {
  year: number;
  when: string;
  place: string | undefined;
  coHost: string | undefined;
  theme: string | undefined;
  attended: string | undefined;
  virtual: boolean;
  visit: Card | undefined;
  sources: string[];
}
export interface PartnershipPage extends RecordView {
  members: string[];
  memberSources: string[];
  states: string[];
  /** The drawing in the head: a line between the two sides of a pair, or the members on a chart. */
  chart: 'pair' | 'members' | undefined;
  sessions: SessionRow[];
}

function sessionRows({ graph, language, cards }: Context, entry: Partnership): SessionRow[] {
  return entry.data.sessions.map(({ visit, start, end, place, country, ...session }) => {
    const record = visit === undefined ? undefined : graph.visits.find(({ id }) => id === visit);
    const nation = country && countryName(country, language);
    return {
      ...session,
      coHost: session.coHost,
      theme: session.theme,
      attended: session.attended,
      when: start ? formatRange(start, end, language, 'short') : end ? formatDate(end, language, 'short') : String(session.year),
      place: [place, nation === place ? undefined : nation].filter((part) => part !== undefined).join(', ') || undefined,
      visit: record && cards.visit(record),
    };
  });
}

/** The page of a partnership, framework, status or conference. */
export function partnershipPage(context: Context, entry: Partnership): PartnershipPage {
  const { graph, language, cards, words: w } = context;
  const { data } = entry;
  const card = cards.partnership(entry);
  const pair = data.kind === 'state-partnership';
  const members = data.members?.value ?? [];
  const names = (codes: readonly string[]) =>
    formatList(
      codes.map((iso) => countryName(iso, language)),
      language,
    );
  const sessions = sessionRows(context, entry);
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
    after: [...(data.members?.sources ?? []), ...sourcesIn(sessions)],
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
    sessions,
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
  ...(view.sessions.length > 0 ? [{ id: 'sessions', title: w.sessions }] : []),
];
