import { absolute, dataPath } from '../model/urls.ts';
import { aboutField, DATE, FIELDS, URL_FORM, valuesOf, type Dataset, type Field } from './fields.ts';

function property(field: Field): object {
  const description = aboutField(field);
  if (field.type === 'list') return { description, type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true };
  const orNull = (type: string) => (field.required ? type : [type, 'null']);
  if (field.type === 'integer') return { description, type: orNull('integer') };
  const values = valuesOf(field);
  if (values) return { description, type: orNull('string'), enum: field.required ? values : [...values, null] };
  const form = field.type === 'date' ? { pattern: DATE } : field.type === 'url' ? { pattern: URL_FORM } : { minLength: 1 };
  return { description, type: orNull('string'), ...form };
}

/** The JSON Schema (2020-12) of a row of a collection, in which every field stands. */
export function rowSchema(name: Dataset): object {
  const fields: Field[] = FIELDS[name];
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, property(field)])),
    required: fields.map((field) => field.name),
    additionalProperties: false,
  };
}

/** The JSON Schema of the JSON file of a collection: an array of rows. */
export const schemaOf = (name: Dataset, origin: string): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: absolute(origin, dataPath(`${name}.schema.json`)),
  title: name,
  type: 'array',
  items: rowSchema(name),
});
