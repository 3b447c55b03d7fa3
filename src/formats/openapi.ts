import { absolute, apiPath, DATA } from '../model/urls.ts';
import { words } from '../model/words/index.ts';
import { site } from '../site.ts';
import { DATASETS, type Dataset } from './fields.ts';
import { rowSchema } from './json-schema.ts';

const text = { type: 'string' };
const address = { type: 'string', format: 'uri' };
const day = { type: 'string', format: 'date' };

/** What stands around the data of every answer. */
const envelope = {
  api: { const: 'v1' },
  collection: { enum: DATASETS },
  self: address,
  version: day,
  license: { type: 'object', properties: { name: text, url: address }, required: ['name', 'url'] },
  documentation: address,
  schema: address,
};
const answer = (own: Record<string, object>) => ({
  type: 'object',
  properties: { ...envelope, ...own },
  required: [...Object.keys(envelope), ...Object.keys(own)],
});

const fact = {
  type: 'object',
  description: 'A fact as it was written, with the ids of its sources.',
  properties: { value: {}, sources: { type: 'array', items: text, minItems: 1 } },
  required: ['value', 'sources'],
};

/** The ids of a collection as they stand in its addresses: an edition has its series and its year. */
const idOf = (name: Dataset): string[] => (name === 'editions' ? ['series', 'year'] : ['id']);

const get = (operationId: string, summary: string, schema: object, parameters: string[] = []) => ({
  get: {
    operationId,
    summary,
    ...(parameters.length > 0 ? { parameters: parameters.map((name) => ({ name, in: 'path', required: true, schema: text })) } : {}),
    responses: {
      200: { description: summary, content: { 'application/json': { schema } } },
      ...(parameters.length > 0 ? { 404: { description: 'No such entry' } } : {}),
    },
  },
});

function pathsOf(name: Dataset): [string, object][] {
  const row = { $ref: `#/components/schemas/${name}` };
  const title = words.en.dataNames[name];
  const all = get(
    name,
    `${title}: ${words.en.dataAbout[name]}`,
    answer({ count: { type: 'integer' }, data: { type: 'array', items: row } }),
  );
  const entry = answer({
    data: row,
    facts: { type: 'object', additionalProperties: { $ref: '#/components/schemas/Fact' } },
  });
  const id = idOf(name);
  const one: [string, object][] =
    name === 'pages'
      ? []
      : [[apiPath(`${name}/${id.map((part) => `{${part}}`).join('/')}`), get(`${name}-entry`, `${title}: one entry`, entry, id)]];
  return [[apiPath(name), all], ...one];
}

/** The description of the API in OpenAPI 3.1; `version` is that of the data. */
export const openApi = (version: string): object => ({
  openapi: '3.1.0',
  info: {
    title: site.name,
    summary: words.en.siteTagline,
    description: `${words.en.dataApiLead} ${words.en.dataReading}`,
    version,
    license: { name: site.license.name, url: site.license.url },
  },
  externalDocs: { url: absolute(site.origin, DATA) },
  servers: [{ url: site.origin }],
  paths: Object.fromEntries(DATASETS.flatMap(pathsOf)),
  components: { schemas: { ...Object.fromEntries(DATASETS.map((name) => [name, rowSchema(name)])), Fact: fact } },
});
