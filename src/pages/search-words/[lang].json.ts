import { searchWords } from '../../model/search-fields.ts';
import { words } from '../../model/words/index.ts';
import { LANGUAGES, type Language } from '../../site.ts';

export const getStaticPaths = () => LANGUAGES.map((lang) => ({ params: { lang } }));

/** The words of the search, loaded with it; from the one dictionary. */
export const GET = ({ params }: { params: { lang: Language } }) => Response.json(searchWords(words[params.lang]));
