import type { Context } from '../model/context.ts';
import { formatDate } from '../model/dates.ts';
import { datasetThing } from '../model/json-ld/dataset.ts';
import type { Thing } from '../model/json-ld/thing.ts';
import { formatNumber } from '../model/names.ts';
import { said, type Cell, type Table } from '../model/table.ts';
import { apiPath, DATA, dataPath } from '../model/urls.ts';
import { collectionFiles } from './data-files.ts';
import { DATASETS, FIELDS, type Field } from './fields.ts';
import { rowsOf } from './rows.ts';
import { versionOf } from './version.ts';

export interface DataPage {
  version: string;
  rows: string;
  sets: number;
  files: Table;
  /** What the fields of each collection hold. */
  fields: { id: string; title: string; count: number; table: Table }[];
  /** The data for machines. */
  thing: Thing;
}

const MEDIA_TYPES = { csv: 'text/csv', json: 'application/json' };

/** A link to a file, which is the same in all languages and speaks English. */
const file = (text: string, href: string, note?: string): Cell => ({
  pieces: [{ text, href, hreflang: 'en' }],
  note: note === undefined ? undefined : { text: note },
});
const KILO = 1000;

/** The page of open data: its files with their sizes, and what every field holds. */
export function dataPage({ graph, language, words: w }: Context): DataPage {
  const texts = collectionFiles(graph);
  const count = (n: number) => formatNumber(n, language);
  const size = (name: string) => `${count(Math.ceil(new TextEncoder().encode(texts[name]).length / KILO))} kB`;
  const sized = (name: string): Cell => file(name, dataPath(name), size(name));
  const numbers = new Map(DATASETS.map((name) => [name, rowsOf(graph)[name].length]));
  const typeOf = ({ type, required }: Field): string => (required ? w.dataTypes[type] : `${w.dataTypes[type]}, ${w.dataMayBeEmpty}`);
  const meaningOf = ({ note, values }: Field): string =>
    values ? `${w.fieldNotes[note]} ${w.dataValues(Object.keys(w[values]).join(', '))}` : w.fieldNotes[note];
  return {
    version: formatDate(versionOf(graph), language),
    rows: count([...numbers.values()].reduce((sum, n) => sum + n, 0)),
    sets: DATASETS.length,
    files: {
      columns: [
        { title: w.dataCollection },
        { title: w.dataRows, number: true },
        { title: 'CSV' },
        { title: 'JSON' },
        { title: w.dataSchema },
        { title: w.dataApi },
      ],
      rows: DATASETS.map((name) => ({
        id: name,
        cells: [
          { pieces: [{ text: w.dataNames[name], href: `#fields-${name}` }], note: { text: w.dataAbout[name] } },
          said(count(numbers.get(name) ?? 0)),
          sized(`${name}.csv`),
          sized(`${name}.json`),
          file('JSON Schema', dataPath(`${name}.schema.json`)),
          file(`v1/${name}`, apiPath(name)),
        ],
      })),
    },
    fields: DATASETS.map((name) => ({
      id: `fields-${name}`,
      title: w.dataNames[name],
      count: FIELDS[name].length,
      table: {
        columns: [{ title: w.dataField }, { title: w.dataType }, { title: w.dataMeaning }],
        rows: FIELDS[name].map((field: Field) => ({ cells: [said(field.name), said(typeOf(field)), said(meaningOf(field))] })),
      },
    })),
    thing: datasetThing(language, {
      path: DATA,
      name: w.dataTitle,
      description: w.dataLead,
      version: versionOf(graph),
      files: DATASETS.flatMap((name) => Object.entries(MEDIA_TYPES).map(([end, format]) => ({ path: dataPath(`${name}.${end}`), format }))),
    }),
  };
}
