import { z } from 'astro/zod';
import type { ContentKind } from '../model/content-path.ts';
import { COLLECTIONS, id as idSchema, type CollectionName, type Ref } from '../schema/ref.ts';
import { schemas } from '../schema/index.ts';
import { checkAcronyms } from './check-acronyms.ts';
import { checkBody } from './check-body.ts';
import { checkProse } from './check-prose.ts';
import { didYouMean, type Problem } from './problem.ts';
import { readContent, type RawEntry } from './read-content.ts';

type Ids = Map<CollectionName, Set<string>>;
const UNSOURCED = new Set<ContentKind>(['site']);
const SOURCED_KEYS = ['value', 'sources', 'note', 'asOf'];

/** Every problem in the content folder at `root`; an empty list means that it can be built. */
export function checkContent(root: string): Problem[] {
  const { entries, problems } = readContent(root);
  const ids = collectIds(entries, problems);
  const made = makeSchemas(strictRef(ids));
  const paths = new Set(entries.filter((entry) => entry.language === 'en').flatMap(pathOf));
  for (const path of FIXED_PATHS) paths.add(path);
  const sources = ids.get('sources') ?? new Set();
  for (const entry of entries) {
    problems.push(...checkData(entry, made[entry.kind]), ...checkPlacement(entry, ids));
    if (entry.bodyLine === 0) continue;
    const sourced = !UNSOURCED.has(entry.base);
    checkBody(entry.body, { sourced, sources, paths }, (line, message) =>
      problems.push({ file: entry.file, where: `line ${line + entry.bodyLine - 1}`, message }),
    );
  }
  return [...problems, ...checkProse(entries), ...checkAcronyms(entries)];
}

const FIXED_PATHS = [
  'programs',
  'exercises',
  'partnerships',
  'visits',
  'countries',
  'topics',
  'commanders',
  'background',
  'sources',
  'glossary',
  'search',
  'a-z',
  'claims',
  'sources/gaps',
]
  .map((name) => `/${name}/`)
  .concat('/');

function pathOf(entry: RawEntry): string[] {
  if (entry.kind === 'site') return [`/${entry.id}/`];
  const folder = entry.kind === 'editions' ? 'exercises' : entry.kind;
  const linkable = entry.bodyLine > 0 || entry.kind === 'topics' || entry.kind === 'commanders';
  return linkable ? [`/${folder}/${entry.id}/`] : [];
}

function collectIds(entries: readonly RawEntry[], problems: Problem[]): Ids {
  const ids: Ids = new Map(COLLECTIONS.map((name) => [name, new Set<string>()]));
  for (const { kind, id, file } of entries) {
    const set = ids.get(kind as CollectionName);
    if (!set) continue;
    if (set.has(id)) problems.push({ file, where: id, message: 'this id is used twice: every id is used once' });
    set.add(id);
  }
  return ids;
}

function strictRef(ids: Ids): Ref {
  return (collection) =>
    idSchema.refine((id) => ids.get(collection)?.has(id) ?? false, {
      error: (issue) => {
        const wrong = String(issue.input);
        return `"${wrong}" is not in ${collection}.${didYouMean(wrong, ids.get(collection) ?? [])}`;
      },
    });
}

function makeSchemas(ref: Ref): Record<ContentKind, z.ZodType> {
  const made: [string, z.ZodType][] = Object.entries(schemas).map(([name, make]) => [name, make(ref)]);
  return Object.fromEntries(made) as Record<ContentKind, z.ZodType>;
}

/** An edition needs its series, a translation its base. */
function checkPlacement(entry: RawEntry, ids: Ids): Problem[] {
  const problem = (message: string): Problem[] => [{ file: entry.file, where: 'file', message }];
  if (entry.kind === 'editions' && !ids.get('exercises')?.has(entry.id.split('/')[0] ?? '')) {
    return problem('has no series: add index.mdx to its folder');
  }
  if (entry.kind === 'translations' && entry.base !== 'site' && !ids.get(entry.base)?.has(entry.id)) {
    return problem(`translates nothing: there is no English file of this name.${didYouMean(entry.id, ids.get(entry.base) ?? [])}`);
  }
  return [];
}

function checkData(entry: RawEntry, schema: z.ZodType): Problem[] {
  const result = schema.safeParse(entry.data);
  if (result.success) return [];
  const prefix = entry.bodyLine === 0 ? `${entry.id}: ` : '';
  return result.error.issues.map((issue) => ({
    file: entry.file,
    where: prefix + (issue.path.join('.') || 'front matter'),
    message: explain(issue, schema),
  }));
}

function explain(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  if (issue.code === 'unrecognized_keys') {
    const known = schema instanceof z.ZodObject && issue.path.length === 0 ? Object.keys(schema.shape) : SOURCED_KEYS;
    return issue.keys.map((key) => `unknown key "${key}": remove it or mend its name.${didYouMean(key, known)}`).join(' ');
  }
  if (issue.code === 'invalid_type' && issue.input === undefined && issue.message.includes('undefined'))
    return `is missing: add it (${issue.expected})`;
  if (issue.code === 'invalid_value') return `is not one of the allowed values: ${issue.values.join(', ')}`;
  return issue.message;
}
