import { isFragment, isRemoved, RETIRED_FILE, type Retired } from '../model/retired.ts';
import { FRAME, type Register } from '../model/register.ts';
import { placeOf, shortPathOf } from '../model/urls.ts';
import { didYouMean, type Problem } from './problem.ts';

/**
 * Retired addresses were published, lead straight to a page that stands, and none leads to another one: no chain, no loop, no
 * way out of the site. `former` holds the places that front matter names.
 */
export function checkRetired(
  entries: readonly Retired[],
  { register, paths, former }: { register: Register; paths: ReadonlySet<string>; former: ReadonlySet<string> },
): Problem[] {
  const problems: Problem[] = [];
  const retired = new Set(entries.map(({ from }) => from));
  const seen = new Set<string>();
  for (const entry of entries) {
    const { from, to } = entry;
    const problem = (message: string) => void problems.push({ file: RETIRED_FILE, where: from, message });
    const { path, language } = placeOf(from.split('#')[0] ?? from);
    const id = from.split('#')[1];
    if (seen.has(from)) problem('is retired twice: keep one entry.');
    seen.add(from);
    const known = id === undefined || [path, FRAME].some((place) => register.get(place)?.[language]?.has(id));
    if (!register.has(path) || !known)
      problem(`was never published, so nothing needs to lead on from it.${didYouMean(path, register.keys())}`);
    if (!isFragment(from) && paths.has(from)) problem('is a page of the site, so its address cannot lead elsewhere: take the entry out.');
    if (!isFragment(from) && former.has(from)) problem('stands under formerIds in front matter as well: take one of them out.');
    const targets = isRemoved(entry) ? entry.gone.see : to === undefined ? [] : [to];
    for (const target of targets) {
      const place = placeOf(target.split('#')[0] ?? target).path;
      if (retired.has(target) || retired.has(place) || former.has(place))
        problem(`leads to ${target}, which leads on itself: name the page where readers end.`);
      else if (!paths.has(place)) problem(`leads to ${target}, which is no page of the site.${didYouMean(place, paths)}`);
      else if (isFragment(from) && place !== path)
        problem(`leads to another page: a fragment is never sent to a host, so it can lead only to a place on its own page.`);
    }
  }
  return problems;
}

/** No two pages, now or before, have the same short link, unless one has taken the other's place. `leads` gives what former paths lead to. */
export function checkShortLinks(paths: ReadonlySet<string>, leads: ReadonlyMap<string, string>): Problem[] {
  const owners = new Map<string, string>();
  // A former place where a page stands is told of by the check of former places.
  const former = [...leads].filter(([path]) => !paths.has(path));
  return [...[...paths].map((path): [string, string] => [path, path]), ...former].flatMap(([path, end]): Problem[] => {
    if (path === '/') return [];
    const short = shortPathOf(path);
    const other = owners.get(short) ?? end;
    owners.set(short, other);
    return other === end
      ? []
      : [
          {
            file: `content${path.replace(/\/$/, '')}`,
            where: 'file',
            message: `would have the short link ${short}, which leads to ${other} already: name it otherwise.`,
          },
        ];
  });
}
