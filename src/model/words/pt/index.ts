import type { Words } from '../en/index.ts';
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

/** Every word of the interface in Brazilian Portuguese. Functions take what varies. */
export const pt: Words = {
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
