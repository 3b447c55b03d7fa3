import { didYouMean, type Problem } from './problem.ts';
import type { RawEntry } from './read-content.ts';

/** Fields that name pages of the site by path, without slashes at the ends. */
const FIELDS = ['related', 'see'];

/** Every page that front matter or data names must exist: "related", "about", "see", and the exercises of a visit. */
export function checkSee(entry: RawEntry, paths: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const known = [...paths].map((path) => path.slice(1, -1));
  const prefix = entry.bodyLine === 0 ? `${entry.id}: ` : '';
  const look = (value: unknown, where: string, folder = '') => {
    if (typeof value !== 'string' || paths.has(`/${folder}${value}/`)) return;
    problems.push({
      file: entry.file,
      where: prefix + where,
      message: `"${folder}${value}" is not a page of the site.${didYouMean(folder + value, known)}`,
    });
  };
  const walk = (value: unknown, where: string) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const here = where === '' ? key : `${where}.${key}`;
      const folder = key === 'exercises' && entry.kind === 'visits' ? 'exercises/' : undefined;
      // On claims "about" lists pages; in a conflict it says what the sources differ on.
      const named = FIELDS.includes(key) || (key === 'about' && entry.kind === 'claims');
      if (named || folder !== undefined) (Array.isArray(inner) ? inner : [inner]).forEach((item) => look(item, here, folder));
      else walk(inner, here);
    }
  };
  walk(entry.data, '');
  return problems;
}
