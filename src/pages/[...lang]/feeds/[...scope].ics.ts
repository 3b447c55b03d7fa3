import { iCalendar } from '../../../formats/icalendar.ts';
import type { Calendar } from '../../../model/feeds.ts';
import { calendarsOf } from '../../../model/feeds.ts';
import { words } from '../../../model/words/index.ts';
import type { Language } from '../../../site.ts';
import { everyScope } from '../../_paths.ts';

export const getStaticPaths = () => everyScope(calendarsOf);

/** The calendar of one subject as iCalendar. */
export const GET = ({ props: { language, entry } }: { props: { language: Language; entry: Calendar } }) =>
  new Response(iCalendar(entry, language, words[language]), { headers: { 'content-type': 'text/calendar' } });
