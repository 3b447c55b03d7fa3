import { getCollection, getEntry, render, type CollectionKey } from 'astro:content';
import { buildGraph, type Collections, type Entry, type Graph } from './model/graph.ts';
import { parseRetired } from './model/retired.ts';
import type { Language } from './site.ts';
import retired from '../register/retired.yaml?raw';

type BodyCollection = 'programs' | 'exercises' | 'editions' | 'partnerships' | 'visits' | 'countries' | 'background' | 'site';

let graph: Promise<Graph> | undefined;

/** The day of the build in UTC; BUILD_DATE overrides it, so that a build can be repeated. */
const today = (): string => process.env['BUILD_DATE'] ?? new Date().toISOString().slice(0, 10);

async function pages<K extends CollectionKey>(name: K): Promise<Entry<never>[]> {
  const entries = await getCollection(name);
  return entries
    .filter(({ data }) => !(data as { draft?: boolean }).draft)
    .map(({ id, data, body }) => ({ id, data: data as never, body: body ?? '' }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
const rows = async <K extends CollectionKey>(name: K): Promise<never[]> => (await pages(name)).map(({ data }) => data);

/** All content with its relations: the one place where pages get it from. Loaded once per build. */
export function load(): Promise<Graph> {
  // In development every request reads afresh, so that an edit shows at once.
  if (import.meta.env.DEV) return read();
  return (graph ??= read());
}

async function read(): Promise<Graph> {
  const collections: Collections = {
    programs: await pages('programs'),
    exercises: await pages('exercises'),
    editions: await pages('editions'),
    partnerships: await pages('partnerships'),
    visits: await pages('visits'),
    countries: await pages('countries'),
    background: await pages('background'),
    site: await pages('site'),
    translations: await pages('translations'),
    commanders: await rows('commanders'),
    topics: await rows('topics'),
    sources: await rows('sources'),
    glossary: await rows('glossary'),
    places: await rows('places'),
    claims: await rows('claims'),
    documents: await rows('documents'),
    gaps: await rows('gaps'),
    synonyms: await rows('synonyms'),
    retired: parseRetired(retired),
  };
  return buildGraph(collections, today());
}

/** The text of an entry in a language, English where there is no translation, with its headings. */
export async function loadBody(collection: BodyCollection, id: string, language: Language) {
  // Asked of the graph first, because Astro warns of every entry that is not there.
  const translation = (await load()).translation(collection, id, language);
  const entry = translation ? await getEntry('translations', translation.id) : await getEntry(collection, id);
  if (!entry) throw new Error(`No entry "${id}" in ${collection}`);
  return render(entry);
}
