import type { Problem } from './problem.ts';
import type { RawEntry } from './read-content.ts';
import { isDraft, pathsOf } from './site-paths.ts';

const formerOf = ({ data }: RawEntry): string[] => {
  const list = typeof data === 'object' && data !== null && 'formerIds' in data ? data.formerIds : [];
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
};

/** Every former path that front matter names, with the page that it leads to. */
export const formerPaths = (entries: readonly RawEntry[]): Map<string, string> =>
  new Map(
    entries
      .filter((entry) => entry.language === 'en' && !isDraft(entry))
      .flatMap((entry) => pathsOf(entry).flatMap((path) => formerOf(entry).map((place): [string, string] => [`/${place}/`, path]))),
  );

/** A former place leads to one page, and no page stands there now. */
export function checkFormer(entries: readonly RawEntry[], paths: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const owner = new Map<string, string>();
  for (const entry of entries.filter(({ language }) => language === 'en')) {
    for (const former of formerOf(entry)) {
      const problem = (message: string) => problems.push({ file: entry.file, where: 'formerIds', message });
      const other = owner.get(former);
      if (paths.has(`/${former}/`)) problem(`"${former}" is a page of the site, so its address cannot lead here: take it out of the list.`);
      if (other !== undefined) problem(`"${former}" leads to ${other} already: name it in one file only.`);
      owner.set(former, entry.file);
    }
  }
  return problems;
}
