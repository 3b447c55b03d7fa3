import { calendar } from './calendar.ts';
import { claims } from './claims.ts';
import { data } from './data.ts';
import { exercises } from './exercises.ts';
import { facets } from './facets.ts';
import { fields } from './fields.ts';
import { frame } from './frame.ts';
import { glance } from './glance.ts';
import { home } from './home.ts';
import { kinds } from './kinds.ts';
import { lists } from './lists.ts';
import { maps } from './maps.ts';
import { press } from './press.ts';
import { record } from './record.ts';
import { reference } from './reference.ts';
import { related } from './related.ts';
import { search } from './search.ts';
import { tables } from './tables.ts';
import { updates } from './updates.ts';

/** Every word of the interface in English. Functions take what varies. */
export const en = {
  ...frame,
  ...kinds,
  ...press,
  ...record,
  ...related,
  ...exercises,
  ...tables,
  ...lists,
  ...facets,
  ...claims,
  ...home,
  ...glance,
  ...data,
  ...fields,
  ...reference,
  ...maps,
  ...calendar,
  ...search,
  ...updates,
};

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { [K in keyof T]: Widen<T[K]> };
/** The shape that every language fills: the same keys, the same arguments. */
export type Words = Widen<typeof en>;
/** The same for one file of words: `Part<typeof home>`. */
export type Part<T> = Widen<T>;
