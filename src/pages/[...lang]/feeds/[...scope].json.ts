import { jsonFeed } from '../../../formats/json-feed.ts';
import type { Feed } from '../../../model/feeds.ts';
import { feedsOf } from '../../../model/feeds.ts';
import { words } from '../../../model/words/index.ts';
import type { Language } from '../../../site.ts';
import { everyScope } from '../../_paths.ts';

export const getStaticPaths = () => everyScope(feedsOf);

/** The feed of one subject as JSON Feed. */
export const GET = ({ props: { language, entry } }: { props: { language: Language; entry: Feed } }) =>
  Response.json(jsonFeed(entry, language, words[language]));
