import type { Graph } from '../model/graph.ts';
import { absolute, DATA } from '../model/urls.ts';
import { words } from '../model/words/index.ts';
import { site } from '../site.ts';
import { aboutField, DATE, FIELDS, LIST_MARK, valuesOf, type Dataset, type Field } from './fields.ts';
import { versionOf } from './version.ts';

const fieldOf = (field: Field) => {
  const values = valuesOf(field);
  return {
    name: field.name,
    type: field.type === 'integer' ? 'integer' : 'string',
    ...(field.type === 'url' ? { format: 'uri' } : {}),
    description: field.type === 'list' ? `${aboutField(field)} Parted by "${LIST_MARK}".` : aboutField(field),
    constraints: {
      ...(field.required && field.type !== 'list' ? { required: true } : {}),
      ...(field.name === 'id' ? { unique: true } : {}),
      ...(field.type === 'date' ? { pattern: DATE } : {}),
      ...(values ? { enum: values } : {}),
    },
  };
};

const keysOf = (fields: readonly Field[]) =>
  fields.flatMap(({ name, refers }) => (refers ? [{ fields: name, reference: { resource: refers, fields: 'id' } }] : []));

function resourceOf(name: Dataset, csv: string, sum: string) {
  const fields: Field[] = FIELDS[name];
  const foreignKeys = keysOf(fields);
  return {
    name,
    title: words.en.dataNames[name],
    description: `${words.en.dataAbout[name]}.`,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: new TextEncoder().encode(csv).length,
    hash: `sha256:${sum}`,
    schema: {
      fields: fields.map(fieldOf),
      primaryKey: ['id'],
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
      missingValues: [''],
    },
  };
}

/** The description of the CSV files as a Frictionless data package; `csv` holds their text by collection, `sha256` gives the checksum of a text. */
export const dataPackage = (graph: Graph, csv: [Dataset, string][], sha256: (text: string) => string) => ({
  profile: 'tabular-data-package',
  name: 'southern-partners',
  title: site.name,
  description: words.en.dataLead,
  homepage: absolute(site.origin, DATA),
  version: versionOf(graph),
  licenses: [{ name: 'CC-BY-4.0', path: site.license.url, title: site.license.name }],
  resources: csv.map(([name, text]) => resourceOf(name, text, sha256(text))),
});
