import { FRAME, lostFrom, type Lost, type Register } from '../model/register.ts';
import { isRemoved, type Retired } from '../model/retired.ts';
import { href } from '../model/urls.ts';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../site.ts';
import { didYouMean } from './problem.ts';
import type { BuiltSite } from './read-site.ts';

/**
 * Every address and fragment that was published and is gone, each with its cure; an empty text where all are there. The fragments
 * of a page that was taken away for good go with its text: they lead to the top of the page in its place.
 */
export function reportLost(register: Register, { addresses, leadOn }: BuiltSite, retired: readonly Retired[]): string {
  const removed = retired.filter(isRemoved).map(({ from }) => from);
  const lost = lostFrom(register, addresses, new Set([...leadOn, ...removed]));
  const groups = [...Map.groupBy(lost, ({ path, id }) => `${path}#${id ?? ''}`).values()].flatMap((group) =>
    // A heading that has changed in one language is mended in that language.
    group.length === LANGUAGES.length || group[0]?.id === undefined ? [group] : group.map((one) => [one]),
  );
  if (groups.length === 0) return '';
  const fresh = [...addresses.keys()].filter((path) => !register.has(path) && path !== FRAME);
  const blocks = groups.map((group) => {
    const [{ path, id } = { path: '', id: undefined }] = group;
    return id === undefined ? pageGone(path, fresh) : fragmentGone(group, path, id, register, addresses);
  });
  const count = groups.length === 1 ? 'One published address is' : `${groups.length} published addresses are`;
  return `${blocks.join('\n')}\n\n${count} gone. Nothing was put in place. An address that was published leads somewhere for ever.`;
}

function pageGone(path: string, fresh: readonly string[]): string {
  return [
    `${path} was published and is gone.`,
    `  moved or merged: npm run links:retire -- ${path} <the address that takes its place>${didYouMean(path, fresh)}`,
    `  removed:         npm run links:retire -- ${path} --gone "<why, in a sentence>" --see <a page to look at now>`,
  ].join('\n');
}

function fragmentGone(group: readonly Lost[], path: string, id: string, register: Register, addresses: Register): string {
  const everywhere = group.length === LANGUAGES.length;
  const [{ language } = { language: DEFAULT_LANGUAGE }] = group;
  const address = path === FRAME ? '/' : everywhere ? path : href(language, path);
  const known = register.get(path)?.[language] ?? new Set();
  const fresh = [...(addresses.get(path)?.[language] ?? [])].filter((each) => !known.has(each));
  const list = fresh.length > 0 ? ` New on the page: ${fresh.map((each) => `#${each}`).join(', ')}.` : '';
  return [
    `${address}#${id} was published and is gone.${list}`,
    `  renamed: npm run links:retire -- ${address}#${id} ${address}#${fresh.length === 1 ? (fresh[0] ?? '') : '<new id>'}`,
    `  removed: npm run links:retire -- ${address}#${id} ${address}`,
  ].join('\n');
}
