import { REGISTER_FILE, type Register } from '../model/register.ts';
import { formatRetired, isFragment, parseRetired, withMove, withRemoval, type Removed, type Retired } from '../model/retired.ts';
import { placeOf } from '../model/urls.ts';
import { didYouMean } from './problem.ts';

/** What a page was, as the last finished site has it. */
export interface Before {
  title: string;
  was: string;
}
export interface Request {
  from: string;
  /** The address that takes its place. */
  to?: string | undefined;
  /** Why the page is gone for good. */
  gone?: string | undefined;
  see?: string[] | undefined;
  title?: string | undefined;
  was?: string | undefined;
}
export interface Known {
  register: Register;
  /** Paths of the pages as the content has them now. */
  paths: ReadonlySet<string>;
  before: (path: string) => Before | undefined;
  /** The day, "2026-11-25". */
  today: string;
}
export const USAGE = [
  'npm run links:retire -- <old address> <new address>',
  'npm run links:retire -- <old address> --gone "<why, in a sentence>" --see <page to look at now> [--title …] [--was …]',
].join('\n');

/** The retired addresses with one more, as their file holds them. Throws with what is wrong and how to mend it. */
export const retire = (entries: readonly Retired[], request: Request, known: Known): Retired[] =>
  parseRetired(formatRetired(withOneMore(entries, request, known)));

function withOneMore(entries: readonly Retired[], request: Request, known: Known): Retired[] {
  const { from, to, gone } = request;
  const { path, language } = placeOf(from.split('#')[0] ?? from);
  const id = from.split('#')[1];
  if (!known.register.has(path)) throw new Error(`${from} is not in ${REGISTER_FILE}.${didYouMean(path, known.register.keys())}`);
  if (id !== undefined && !known.register.get(path)?.[language]?.has(id))
    throw new Error(
      `${from} is not in ${REGISTER_FILE}: the page is, but not #${id}.${didYouMean(id, known.register.get(path)?.[language] ?? [])}`,
    );
  if (language !== 'en' && id === undefined)
    throw new Error(`Name the address without /${language}/: a page is retired in all languages at once.`);
  if (!isFragment(from) && known.paths.has(path)) throw new Error(`${from} is a page of the site: remove or rename its file first.`);
  if (to !== undefined && gone === undefined) return withMove(entries, from, targetOf(from, to, known));
  if (to === undefined && gone !== undefined) return withRemoval(entries, from, removalOf(request, gone, known));
  throw new Error(`Say where ${from} leads now, or that it is gone:\n${USAGE}`);
}

function targetOf(from: string, to: string, { paths }: Known): string {
  const [fromPath = '', id] = from.split('#');
  const [toPath = ''] = to.split('#');
  const { path } = placeOf(toPath);
  if (!paths.has(path)) throw new Error(`${to} is no page of the site.${didYouMean(path, paths)}`);
  if (id === undefined && to !== path) throw new Error(`Name the new address without language and fragment: ${path}`);
  if (id !== undefined && toPath !== fromPath)
    throw new Error(
      `${from} can lead only to a place on its own page, because a fragment is never sent to a host: ${fromPath}#… or ${fromPath}`,
    );
  return to;
}

function removalOf({ from, see = [], title, was }: Request, why: string, { paths, before, today }: Known): Removed['gone'] {
  if (isFragment(from)) throw new Error(`A fragment has no page of its own: lead it to its page, ${from.split('#')[0]}`);
  if (see.length === 0) throw new Error('Name at least one page to look at now: --see /visits/');
  for (const path of see) if (!paths.has(path)) throw new Error(`--see ${path} is no page of the site.${didYouMean(path, paths)}`);
  const old = before(from);
  const heading = title ?? old?.title;
  const sentence = was ?? old?.was;
  if (heading === undefined || sentence === undefined)
    throw new Error(`dist/ has no page ${from} to read its title and summary from: give them as --title and --was.`);
  return { title: heading, was: sentence, why, date: today, see };
}
