import type { Context } from '../context.ts';
import { lastOf } from '../dates.ts';
import type { Commander, Visit } from '../graph.ts';
import { countryList, countryName } from '../names.ts';
import { countryLink } from '../relations.ts';
import type { TenureVisit } from '../tenure.ts';
import { site } from '../../site.ts';

/** A commander's term with the visits in it, oldest first. */
export interface CommanderTerm {
  took: string;
  left: string | undefined;
  /** Where the line ends when no end is on record: the last day that the sources reach, or the day of the build. */
  until: string;
  visits: TenureVisit[];
}

/** A country that a commander visited. */
export interface VisitedCountry {
  iso: string;
  name: string;
  count: number;
  /** The visit where there was one, or else the visits on the page of the country. */
  href: string;
  label: string;
  /** Where a visit to it took place, for a country that has no point of its own on the maps. */
  place: { lon: number; lat: number } | undefined;
}

const visitsOf = ({ graph }: Context, commander: Commander): Visit[] =>
  graph.visits.filter(({ data }) => data.commander === commander.id).toReversed();

/** The term of a commander for its line of time. */
export function commanderTerm(context: Context, commander: Commander): CommanderTerm {
  const { cards, graph, language } = context;
  const known = lastOf(site.sourcesUntil);
  return {
    took: commander.tookCommand,
    left: commander.leftCommand ?? undefined,
    until: graph.today < known ? graph.today : known,
    visits: visitsOf(context, commander).map((visit) => ({
      start: visit.data.start.value,
      href: cards.visit(visit).href,
      title: cards.visit(visit).title,
      short: countryList(visit.data.countries.value, language),
    })),
  };
}

/** The countries that a commander visited, the most visited first. */
export function visitedCountries(context: Context, commander: Commander): VisitedCountry[] {
  const { graph, cards, language, words: w } = context;
  const visits = visitsOf(context, commander);
  const link = countryLink(context);
  const codes = [...new Set(visits.flatMap(({ data }) => data.countries.value))];
  return codes
    .map((iso): VisitedCountry => {
      const own = visits.filter(({ data }) => data.countries.value.includes(iso));
      const [first] = own;
      const place = first?.data.places[0];
      const page = link(iso);
      const name = countryName(iso, language);
      return {
        iso,
        name,
        count: own.length,
        href: first && (own.length === 1 || !page) ? cards.visit(first).href : `${page ?? ''}#visits`,
        label: w.mapVisits(name, own.length),
        place: place === undefined ? undefined : graph.place(place),
      };
    })
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
