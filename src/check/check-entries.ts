import { resolve } from 'node:path';
import type { z } from 'astro/zod';
import type { ContentKind } from '../model/content-path.ts';
import { COLLECTIONS, id as idSchema, type CollectionName, type Ref } from '../schema/ref.ts';
import { RESERVED_IDS } from '../model/urls.ts';
import { schemas } from '../schema/index.ts';
import { checkAcronyms } from './check-acronyms.ts';
import { checkBody } from './check-body.ts';
import { checkFormer, formerPaths } from './check-former.ts';
import { checkHistory } from './check-history.ts';
import { checkProse } from './check-prose.ts';
import { checkRetired, checkShortLinks } from './check-retired.ts';
import { checkSee } from './check-see.ts';
import { checkData } from './explain.ts';
import { didYouMean, type Problem } from './problem.ts';
import { readContent, type RawEntry } from './read-content.ts';
import { readRegister, readRetired } from './read-site.ts';
import { isDraft, sitePaths } from './site-paths.ts';

type Ids = Map<CollectionName, Set<string>>;
const UNSOURCED = new Set<ContentKind>(['site']);

/** Every problem in the content folder at `root`; an empty list means that it can be built. */
export function checkContent(root: string): Problem[] {
  const { entries, problems } = readContent(root);
  const ids = collectIds(entries, problems);
  const made = makeSchemas(strictRef(ids));
  const paths = sitePaths(entries);
  const bases = new Set(entries.filter(({ kind }) => kind !== 'translations').map(({ kind, id }) => `${kind} ${id}`));
  const sources = ids.get('sources') ?? new Set();
  for (const entry of entries) {
    problems.push(
      ...checkData(entry, made[entry.kind]),
      ...checkPlacement(entry, ids, bases),
      ...checkSee(entry, paths),
      ...checkHistory(entry),
    );
    if (entry.bodyLine === 0) continue;
    const sourced = !UNSOURCED.has(entry.base);
    checkBody(entry.body, { sourced, sources, paths, draft: isDraft(entry) }, (line, message) => {
      problems.push({ file: entry.file, where: `line ${line + entry.bodyLine - 1}`, message });
    });
  }
  const published = entries.filter((entry) => !isDraft(entry));
  return [
    ...problems,
    ...checkProse(published),
    ...checkAcronyms(published),
    ...checkFormer(published, paths),
    ...checkLinks(root, published, paths),
  ];
}

/** What the register beside the content folder has to say to its addresses. */
function checkLinks(root: string, published: readonly RawEntry[], paths: ReadonlySet<string>): Problem[] {
  const project = resolve(root, '..');
  const former = formerPaths(published);
  const retired = readRetired(project);
  const moved = retired.flatMap(({ from, to }): [string, string][] => (to === undefined || from.includes('#') ? [] : [[from, to]]));
  return [
    ...checkRetired(retired, { register: readRegister(project), paths, former: new Set(former.keys()) }),
    ...checkShortLinks(paths, new Map([...former, ...moved])),
  ];
}

function collectIds(entries: readonly RawEntry[], problems: Problem[]): Ids {
  const ids: Ids = new Map(COLLECTIONS.map((name) => [name, new Set<string>()]));
  const seen = new Set<string>();
  for (const entry of entries) {
    const { kind, id, file } = entry;
    const set = ids.get(kind as CollectionName);
    if (!set) continue;
    if (seen.has(`${kind} ${id}`)) problems.push({ file, where: id, message: 'this id is used twice: every id is used once' });
    seen.add(`${kind} ${id}`);
    // A draft is not on the site, so nothing published may point to it.
    if (!isDraft(entry)) set.add(id);
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

/** An edition needs its series, a translation its base, and no page the name of a list. */
function checkPlacement(entry: RawEntry, ids: Ids, bases: ReadonlySet<string>): Problem[] {
  const problem = (message: string): Problem[] => [{ file: entry.file, where: 'file', message }];
  if (entry.kind === 'editions' && !isDraft(entry) && !ids.get('exercises')?.has(entry.id.split('/')[0] ?? '')) {
    return problem('has no series: add index.mdx to its folder, or take draft: true from it');
  }
  const [name = ''] = entry.id.split('/');
  if (entry.bodyLine > 0 && RESERVED_IDS.has(name)) {
    return problem(`"${name}" stands in the addresses of lists, such as /visits/${name}/…: give the file another name`);
  }
  if (entry.kind === 'translations' && !bases.has(`${entry.base} ${entry.id}`)) {
    const near = [...bases].filter((base) => base.startsWith(`${entry.base} `)).map((base) => base.slice(entry.base.length + 1));
    return problem(`translates nothing: there is no English file of this name.${didYouMean(entry.id, near)}`);
  }
  return [];
}
