import type { Data } from '../schema/index.ts';
import type { Language } from '../site.ts';
import { newestFirst } from './dates.ts';
import type { Retired } from './retired.ts';

export interface Entry<T> {
  id: string;
  data: T;
  /** The MDX text, for the order of its citations. Empty for data entries. */
  body: string;
}
export type Program = Entry<Data<'programs'>>;
export type Series = Entry<Data<'exercises'>>;
export type Edition = Entry<Data<'editions'>>;
export type Partnership = Entry<Data<'partnerships'>>;
export type Visit = Entry<Data<'visits'>>;
export type Country = Entry<Data<'countries'>>;
export type Background = Entry<Data<'background'>>;
export type SitePage = Entry<Data<'site'>>;
export type Translation = Entry<Data<'translations'>>;
export type Commander = Data<'commanders'>;
export type Topic = Data<'topics'>;
export type Source = Data<'sources'>;
export type Term = Data<'glossary'>;
export type Place = Data<'places'>;
export type Claim = Data<'claims'>;
export type ClaimDocument = Data<'documents'>;
export type Gap = Data<'gaps'>;
export type Synonym = Data<'synonyms'>;

/** What `load.ts` hands over: every collection, drafts left out. */
export interface Collections {
  programs: Program[];
  exercises: Series[];
  editions: Edition[];
  partnerships: Partnership[];
  visits: Visit[];
  countries: Country[];
  background: Background[];
  site: SitePage[];
  translations: Translation[];
  commanders: Commander[];
  topics: Topic[];
  sources: Source[];
  glossary: Term[];
  places: Place[];
  claims: Claim[];
  documents: ClaimDocument[];
  gaps: Gap[];
  synonyms: Synonym[];
  /** Addresses that no longer stand. */
  retired: Retired[];
}

/** All entries with their relations, computed once per build. Lists of dated entries are newest first. */
export interface Graph extends Collections {
  /** The day of the build, "2026-11-24". */
  today: string;
  source: (id: string) => Source;
  place: (id: string) => Place;
  seriesOf: (edition: Edition) => Series;
  editionsOf: (seriesId: string) => Edition[];
  countryOf: (iso: string) => Country | undefined;
  commander: (id: string) => Commander;
  topic: (id: string) => Topic;
  claimDocument: (id: string) => ClaimDocument;
  /** Claims that concern the page at a path such as "exercises/unitas". */
  claimsAbout: (path: string) => Claim[];
  translation: (collection: string, id: string, language: Language) => Translation | undefined;
}

function required<T>(map: ReadonlyMap<string, T>, what: string): (id: string) => T {
  return (id) => {
    const found = map.get(id);
    if (found === undefined) throw new Error(`No ${what} "${id}": run npm run check:content for where it is named.`);
    return found;
  };
}
const byId = <T extends { id: string }>(list: readonly T[]): Map<string, T> => new Map(list.map((item) => [item.id, item]));

/** The date an edition is sorted by: its start, else its end, else its year. */
export const editionDate = (edition: Edition): string => edition.data.start?.value ?? edition.data.end?.value ?? String(edition.data.year);

/** Id of the series that an edition belongs to: the part before the slash. */
export const seriesId = (edition: Edition): string => edition.id.split('/')[0] ?? edition.id;

/** Builds the graph. Throws when an id does not exist; the content check names the file. */
export function buildGraph(collections: Collections, today: string): Graph {
  const editions = collections.editions.toSorted((a, b) => newestFirst(editionDate(a), editionDate(b)));
  const visits = collections.visits.toSorted((a, b) => newestFirst(a.data.start.value, b.data.start.value));
  const bySeries = Map.groupBy(editions, seriesId);
  const countries = new Map(collections.countries.map((country) => [country.data.iso, country]));
  const translations = byId(collections.translations);
  const series = required(byId(collections.exercises), 'exercise series');
  return {
    ...collections,
    editions,
    visits,
    today,
    source: required(byId(collections.sources), 'source'),
    place: required(byId(collections.places), 'place'),
    seriesOf: (edition) => series(seriesId(edition)),
    editionsOf: (id) => bySeries.get(id) ?? [],
    countryOf: (iso) => countries.get(iso),
    commander: required(byId(collections.commanders), 'commander'),
    claimDocument: required(byId(collections.documents), 'document'),
    claimsAbout: (path) => collections.claims.filter((claim) => claim.about.includes(path)),
    topic: required(byId(collections.topics), 'topic'),
    translation: (collection, id, language) => translations.get(`${collection}/${id}.${language}`),
  };
}
