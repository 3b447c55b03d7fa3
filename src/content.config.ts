import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { classify, type ContentKind } from './model/content-path.ts';
import { schemas } from './schema/index.ts';
import { anyRef } from './schema/ref.ts';

// References are checked before the build, where every id is known (src/check).
const schema = <K extends keyof typeof schemas>(name: K) => schemas[name](anyRef) as ReturnType<(typeof schemas)[K]>;

const pages = <K extends ContentKind>(kind: K, pattern: string | string[]) =>
  defineCollection({
    loader: glob({ base: './content', pattern, generateId: ({ entry }) => idOf(entry) }),
    schema: schema(kind),
  });
const data = <K extends ContentKind>(kind: K) => defineCollection({ loader: file(`content/${kind}.yaml`), schema: schema(kind) });

/** The id of an entry; a translation keeps its language: "exercises/unitas.es". */
function idOf(path: string): string {
  const place = classify(path);
  if (!place) throw new Error(`content/${path} fits no collection`);
  return place.kind === 'translations' ? `${place.base}/${place.id}.${place.language}` : place.id;
}

export const collections = {
  programs: pages('programs', 'programs/!(*.es|*.pt).mdx'),
  exercises: pages('exercises', 'exercises/*/index.mdx'),
  editions: pages('editions', ['exercises/*/!(*.es|*.pt|index).mdx']),
  partnerships: pages('partnerships', 'partnerships/!(*.es|*.pt).mdx'),
  visits: pages('visits', 'visits/!(*.es|*.pt).mdx'),
  countries: pages('countries', 'countries/!(*.es|*.pt).mdx'),
  background: pages('background', 'background/!(*.es|*.pt).mdx'),
  site: pages('site', 'site/!(*.es|*.pt).mdx'),
  translations: pages('translations', '**/*.{es,pt}.mdx'),
  commanders: data('commanders'),
  topics: data('topics'),
  sources: data('sources'),
  glossary: data('glossary'),
  places: data('places'),
  claims: data('claims'),
  documents: data('documents'),
  gaps: data('gaps'),
  synonyms: data('synonyms'),
};
