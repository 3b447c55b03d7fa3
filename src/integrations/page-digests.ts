import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { pathOfName, type MoreNames, type NameBlock, type NameKind } from '../model/name-blocks.ts';
import type { SearchStart } from '../model/search-fields.ts';
import { href, namesPath } from '../model/urls.ts';
import { LANGUAGES } from '../site.ts';

const FRAGMENT = /^([a-z]+)_([0-9a-f]+)\.pf_fragment$/;
const SIGNATURE = 'pagefind_dcd';

/** Address of each page that Pagefind indexed, with the digest by which it calls it. Throws where a fragment cannot be read. */
export function digestsOf(folder: string): Map<string, string> {
  const digests = new Map<string, string>();
  for (const file of readdirSync(folder).sort()) {
    const [, , digest = ''] = FRAGMENT.exec(file) ?? [];
    const text = gunzipSync(readFileSync(`${folder}/${file}`)).toString();
    if (digest === '' || !text.startsWith(SIGNATURE))
      throw new Error(`${folder}/${file} is no fragment of Pagefind as this build knows them`);
    const { url } = JSON.parse(text.slice(SIGNATURE.length)) as { url: string };
    digests.set(url, digest);
  }
  return digests;
}

/** The digests of the pages that blocks of names lead to: by kind, a line for each id, empty where the page is not indexed. */
export function pagesOf(blocks: readonly NameBlock[], digestAt: (path: string) => string | undefined): NonNullable<MoreNames['pages']> {
  const column = ({ kind, ids }: NameBlock): [NameKind, string] => [
    kind,
    ids
      .split('\n')
      .map((id) => digestAt(pathOfName(kind, id)) ?? '')
      .join('\n'),
  ];
  return Object.fromEntries(blocks.map(column));
}

/** Tells the index of names by which digest Pagefind calls each page, so that what both find is shown once. */
export function addDigests(root: string): void {
  const digests = digestsOf(`${root}/pagefind/fragment`);
  for (const language of LANGUAGES) {
    const read = <T>(part: 'first' | 'more') => JSON.parse(readFileSync(root + namesPath(language, part), 'utf8')) as T;
    const more = read<MoreNames>('more');
    const blocks = [...read<SearchStart>('first').names.blocks, ...more.blocks];
    const pages = pagesOf(blocks, (path) => digests.get(href(language, path)));
    writeFileSync(root + namesPath(language, 'more'), JSON.stringify({ ...more, pages }));
  }
}
