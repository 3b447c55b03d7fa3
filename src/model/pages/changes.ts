import { changelog, type LogEntry } from '../changelog.ts';
import type { Context } from '../context.ts';
import { formatNumber } from '../names.ts';
import { href, listPath, type RecordKind } from '../urls.ts';

/** Most new pages of one day that are named one by one. */
const NAMED = 20;

/** New pages of one kind: by name where they are few, else how many. */
export interface NewPages {
  kind: RecordKind | 'site';
  title: string;
  count: string;
  href: string | undefined;
}
/** What happened on one day. */
export interface ChangeDay {
  date: string;
  changes: LogEntry[];
  /** New pages one by one; empty where they are many. */
  fresh: LogEntry[];
  /** New pages by kind; empty where they are few. */
  counted: NewPages[];
}

function countOf({ language, words: w }: Context, kind: NewPages['kind'], n: number): NewPages {
  const common = { kind, count: formatNumber(n, language) };
  return kind === 'site'
    ? { ...common, title: w.aboutPages, href: undefined }
    : { ...common, title: w.kinds[kind], href: href(language, listPath(kind)) };
}

/** New pages by kind, in the order in which the site names its kinds. */
function countedBy(context: Context, fresh: readonly LogEntry[]): NewPages[] {
  const groups = Map.groupBy(fresh, ({ item }) => item.card.kind);
  const kinds = [...(Object.keys(context.words.kinds) as RecordKind[]), 'site' as const];
  return kinds.flatMap((kind) => {
    const list = groups.get(kind);
    return list ? [countOf(context, kind, list.length)] : [];
  });
}

/** All that happened on the site by day, newest first. */
export function changeDays(context: Context): ChangeDay[] {
  return [...Map.groupBy(changelog(context), ({ date }) => date)].map(([date, entries]) => {
    const fresh = entries.filter(({ kind }) => kind === 'new');
    const many = fresh.length > NAMED;
    return {
      date,
      changes: entries.filter(({ kind }) => kind !== 'new'),
      fresh: many ? [] : fresh,
      counted: many ? countedBy(context, fresh) : [],
    };
  });
}
