import type { Context } from '../context.ts';
import { formatRange } from '../dates.ts';
import { titleOf, type Item } from '../facet-lists.ts';
import { countryList } from '../names.ts';
import type { Narrowed } from './panel.ts';

interface Intro {
  title: string;
  lead: string;
}

/** Title and first sentence of a list narrowed down to one value: how many there are, and between which years or where. */
export function introOf(context: Context, narrowed: Narrowed, items: readonly Item[]): Intro {
  const { list, name, value } = narrowed;
  const w = context.words.narrowed;
  const label = titleOf(context, list, name, value);
  const n = items.length;
  const kinds: Record<string, string> = list in context.words.kindsOf ? context.words.kindsOf[list as 'programs'] : {};
  const kind = kinds[value] ?? label;
  switch (`${list} ${name}`) {
    case 'exercises kind':
      return { title: kind, lead: w.exercises.kind(n, editionsHeld(context, items), kind) };
    case 'exercises topic':
      return { title: w.exercises.topicTitle(label), lead: w.exercises.topic(n, editionsHeld(context, items), label) };
    case 'editions year':
      return { title: w.editions.yearTitle(value), lead: w.editions.year(n, value, hostsOf(context, items)) };
    case 'editions country':
      return { title: w.editions.countryTitle(label), lead: w.editions.country(n, label, spanOf(context, items)) };
    case 'visits year':
      return { title: w.visits.yearTitle(value), lead: w.visits.year(n, value, countriesOf(context, codesOf(items))) };
    case 'visits country':
      return { title: w.visits.countryTitle(label), lead: w.visits.country(n, label, spanOf(context, items)) };
    case 'visits topic':
      return { title: w.visits.topicTitle(label), lead: w.visits.topic(n, label, spanOf(context, items)) };
    case 'programs kind':
      return { title: kind, lead: w.programs.kind(n, kind) };
    case 'programs topic':
      return { title: w.programs.topicTitle(label), lead: w.programs.topic(n, label) };
    case 'partnerships kind':
      return { title: kind, lead: w.partnerships.kind(n, kind) };
    case 'partnerships topic':
      return { title: w.partnerships.topicTitle(label), lead: w.partnerships.topic(n, label) };
    default:
      throw new Error(`No words for a list of ${list} by ${name}`);
  }
}

const editionsHeld = ({ graph }: Context, items: readonly Item[]): number =>
  items.reduce((sum, { card }) => sum + graph.editionsOf(card.id).length, 0);

/** The years of the first and the last record: "2014 to 2025". */
export function spanOf({ language }: Context, items: readonly Item[]): string {
  const years = items.map(({ card }) => card.date.slice(0, 4)).sort();
  return formatRange(years[0] ?? '', years.at(-1), language);
}

const codesOf = (items: readonly Item[]): string[] => items.flatMap(({ card }) => card.countries);

/** Names of countries, each once, those named most often first. */
const countriesOf = ({ language }: Context, codes: readonly string[]): string =>
  countryList(
    [...Map.groupBy(codes, (iso) => iso)].sort(([, a], [, b]) => b.length - a.length).map(([iso]) => iso),
    language,
  );

function hostsOf(context: Context, items: readonly Item[]): string {
  const ids = new Set(items.map(({ card }) => card.id));
  const editions = context.graph.editions.filter(({ id }) => ids.has(id));
  return countriesOf(
    context,
    editions.flatMap(({ data }) => data.hosts?.value ?? []),
  );
}
