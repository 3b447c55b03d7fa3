import { load } from '../../load.ts';
import { contextOf, type Context } from '../../model/context.ts';
import { firstNames, moreNames } from '../../model/name-index.ts';
import { searchWords, type SearchStart } from '../../model/search-fields.ts';
import { LANGUAGES, type Language } from '../../site.ts';

const PARTS = {
  first: (context: Context): SearchStart => ({ words: searchWords(context.words), names: firstNames(context) }),
  more: moreNames,
};
type Part = keyof typeof PARTS;

export const getStaticPaths = () =>
  LANGUAGES.flatMap((language) =>
    (Object.keys(PARTS) as Part[]).map((part) => ({ params: { name: `${language}-${part}` }, props: { language, part } })),
  );

/** What the search loads when a reader first touches it: its words, and the names from which it answers at once. */
export const GET = async ({ props: { language, part } }: { props: { language: Language; part: Part } }) =>
  Response.json(PARTS[part](contextOf(await load(), language)));
