import { words, type Words } from '../model/words/index.ts';

/** A value of open data: a list is an array in JSON and one field in CSV. */
export type Value = string | number | readonly string[] | null;
export type Row = Readonly<Record<string, Value>>;

/** Words for every value that a field can have, by the value. */
type Named =
  'programKind' | 'partnershipKind' | 'domain' | 'subregion' | 'status' | 'held' | 'confirmation' | 'datesOf' | 'sourceKind' | 'kind';
type Note = keyof Words['fieldNotes'];

export interface Field {
  name: string;
  type: 'string' | 'integer' | 'list' | 'date' | 'url';
  /** Which words say what it holds. */
  note: Note;
  /** Whether every row states it; where not, null stands in JSON and nothing in CSV. */
  required: boolean;
  /** The words of its values, where they are few. */
  values?: Named;
  /** The collection whose ids it holds. */
  refers?: 'exercises' | 'partnerships';
}

/** What parts the items of a list in CSV. */
export const LIST_MARK = ';';

/** A calendar date as exact as the sources give it. */
export const DATE = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';
export const URL_FORM = '^https?://';

type More = Partial<Pick<Field, 'name' | 'values' | 'refers'>>;
const make =
  (required: boolean) =>
  (note: Note, type: Field['type'], more: More = {}): Field => ({ name: note, type, note, required, ...more });
const field = make(false);
const needed = make(true);

const id = needed('id', 'string');
const head = [
  needed('url', 'url'),
  needed('short_link', 'url'),
  needed('title_en', 'string'),
  needed('title_es', 'string'),
  needed('title_pt', 'string'),
];
const tail = [needed('topics', 'list'), needed('reviewed', 'date'), needed('sources', 'list')];
const record = (...own: Field[]): Field[] => [id, ...head, ...own, ...tail];

/** The fields of every collection, in the order of the columns. */
export const FIELDS = {
  programs: record(
    field('acronym', 'string'),
    needed('program_kind', 'string', { name: 'kind', values: 'programKind' }),
    needed('status', 'string', { values: 'status' }),
    field('established', 'date'),
    field('run_by', 'string'),
    field('location', 'string'),
  ),
  exercises: record(
    needed('domain', 'string', { values: 'domain' }),
    needed('status', 'string', { values: 'status' }),
    field('first_held', 'date'),
    field('sponsor', 'string'),
    field('lead', 'string'),
    needed('editions', 'list'),
  ),
  editions: record(
    needed('series', 'string', { refers: 'exercises' }),
    needed('year', 'integer'),
    needed('held', 'string', { values: 'held' }),
    field('start', 'date'),
    field('end', 'date'),
    needed('hosts', 'list'),
    needed('participants', 'list'),
    field('participant_count', 'integer'),
    field('personnel', 'integer'),
    field('ships', 'integer'),
    field('aircraft', 'integer'),
    field('location', 'string'),
  ),
  partnerships: record(
    field('acronym', 'string'),
    needed('partnership_kind', 'string', { name: 'kind', values: 'partnershipKind' }),
    field('status', 'string', { values: 'status' }),
    field('established', 'date'),
    needed('members', 'list'),
    needed('states', 'list'),
    field('seat', 'string'),
  ),
  visits: record(
    needed('commander', 'string'),
    needed('confirmation', 'string', { values: 'confirmation' }),
    needed('start', 'date'),
    field('end', 'date'),
    needed('dates_of', 'string', { values: 'datesOf' }),
    needed('countries_visited', 'list', { name: 'countries' }),
    needed('cities', 'list'),
    needed('occasion', 'string'),
    field('conference', 'string', { refers: 'partnerships' }),
  ),
  countries: record(
    needed('iso', 'string'),
    needed('subregion', 'string', { values: 'subregion' }),
    field('capital', 'string'),
    field('institution', 'string'),
    field('ally_since', 'date'),
  ),
  topics: [id, ...head, needed('covers', 'list'), field('background', 'string'), needed('sources', 'list')],
  sources: [
    needed('source_id', 'string', { name: 'id' }),
    needed('source_url', 'url', { name: 'url' }),
    needed('document_url', 'url'),
    needed('title', 'string'),
    needed('publisher', 'string'),
    field('published', 'date'),
    needed('source_kind', 'string', { name: 'kind', values: 'sourceKind' }),
  ],
  pages: [
    needed('page_id', 'string', { name: 'id' }),
    needed('type', 'string', { values: 'kind' }),
    ...head,
    field('date', 'date'),
    needed('years', 'list'),
    needed('countries', 'list'),
    needed('topics', 'list'),
    field('reviewed', 'date'),
    needed('sources', 'list'),
  ],
} satisfies Record<string, Field[]>;

export type Dataset = keyof typeof FIELDS;
export const DATASETS = Object.keys(FIELDS) as Dataset[];

/** What a field holds, in English. */
export const aboutField = ({ note }: Field): string => words.en.fieldNotes[note];

/** Every value that a field can have, where they are few. */
export const valuesOf = ({ values }: Field): string[] | undefined => values && Object.keys(words.en[values]);
