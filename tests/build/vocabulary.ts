import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import jsonld, { type JsonLdDocument } from 'jsonld';

const SCHEMA = 'http://schema.org/';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';

interface Node {
  '@id'?: string;
  '@type'?: string[];
  '@value'?: unknown;
  [property: string]: unknown;
}

/** schema.org's own vocabulary: its classes, properties and the values it names, by short name. */
const terms: ReadonlyMap<string, Node> = await (async () => {
  const text = readFileSync(fileURLToPath(import.meta.resolve('@vocabulary/schema/schema.nq')), 'utf8');
  const [graph] = (await jsonld.fromRDF(text as unknown as object, { format: 'application/n-quads' })) as { '@graph': Node[] }[];
  const own = (graph?.['@graph'] ?? []).filter((node) => node['@id']?.startsWith(SCHEMA));
  return new Map(own.map((node) => [short(node['@id'] ?? ''), node]));
})();

function short(iri: string): string {
  return iri.replace(/^https?:\/\/schema\.org\//, '');
}
const named = (node: Node | undefined, property: string): string[] =>
  ((node?.[property] as Node[] | undefined) ?? []).map((value) => short(value['@id'] ?? ''));
const typesOf = (node: Node | undefined): string[] => (node?.['@type'] ?? []).map(short);

const isClass = (name: string): boolean => typesOf(terms.get(name)).includes(`${RDFS}Class`);
const isProperty = (name: string): boolean => typesOf(terms.get(name)).includes(`${RDF_TYPE}Property`);

/** A class with all classes above it. */
function withSupers(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const above of named(terms.get(name), `${RDFS}subClassOf`)) withSupers(above, seen);
  return seen;
}
const isA = (types: readonly string[], wanted: readonly string[]): boolean =>
  types.some((type) => wanted.some((name) => withSupers(type).has(name)));

/** Whether a text is a day, month or year of ISO 8601 that the calendar has. */
function isDate(text: string): boolean {
  const [, year = '', month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}
const DATA: Record<string, (value: unknown) => boolean> = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: (value) => typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value),
  Date: (value) => typeof value === 'string' && isDate(value),
  DateTime: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value),
  Number: (value) => typeof value === 'number',
  Integer: (value) => Number.isInteger(value),
  Boolean: (value) => typeof value === 'boolean',
};

/** Every short name with its full one; addresses are read as such where the vocabulary expects one, a thing or one of its values. */
const CONTEXT = {
  '@context': {
    ...Object.fromEntries(
      [...terms].map(([name]) => {
        const ranges = named(terms.get(name), `${SCHEMA}rangeIncludes`);
        const isAddress =
          (ranges.includes('URL') && !ranges.includes('Text')) || ranges.some((range) => withSupers(range).has('Enumeration'));
        return [name, { '@id': SCHEMA + name, ...(isAddress ? { '@type': '@id' } : {}) }];
      }),
    ),
    // What a caller of an action fills in: https://schema.org/docs/actions.html
    'query-input': { '@id': `${SCHEMA}query-input` },
  },
};

async function documentLoader(url: string) {
  if (url.replace(/\/$/, '') !== 'https://schema.org') throw new Error(`${url} is not the context of schema.org`);
  return Promise.resolve({ documentUrl: url, document: CONTEXT });
}

/** Why a value does not fit the ranges of a property; undefined when it does. */
function misfit(value: Node, ranges: readonly string[]): string | undefined {
  const said = `is ${JSON.stringify(value['@value'] ?? value['@id'] ?? value['@type'])}, not ${ranges.join(' or ')}`;
  if ('@value' in value) return ranges.some((range) => DATA[range]?.(value['@value'])) ? undefined : said;
  if (value['@type']) return isA(typesOf(value), ranges) ? undefined : said;
  const id = value['@id'] ?? '';
  const known = terms.get(short(id));
  // One of the values that the vocabulary names, such as EventCancelled.
  if (known) return isA(typesOf(known), ranges) ? undefined : said;
  const mayBeThing = ranges.some((range) => !(range in DATA) && !withSupers(range).has('Enumeration'));
  return DATA['URL']?.(id) && (ranges.includes('URL') || mayBeThing) ? undefined : said;
}

function nodeFaults(node: Node, path: string): string[] {
  if ('@value' in node) return [];
  const types = typesOf(node);
  const properties = Object.entries(node).filter(([name]) => !name.startsWith('@'));
  if (types.length === 0) return properties.length > 0 ? [`${path} has properties and no type`] : [];
  const faults = types.filter((type) => !isClass(type)).map((type) => `${path}: ${type} is no class`);
  for (const [iri, values] of properties) {
    // "query-input" is filled in for "query".
    const name = short(iri).replace(/-input$/, '');
    const at = `${path}.${short(iri)}`;
    const property = terms.get(name);
    if (!property || !isProperty(name)) {
      faults.push(`${at} is no property`);
      continue;
    }
    if (named(property, `${SCHEMA}supersededBy`).length > 0) faults.push(`${at} is superseded`);
    if (!isA(types, named(property, `${SCHEMA}domainIncludes`))) faults.push(`${at}: no property of ${types.join()}`);
    const ranges = named(property, `${SCHEMA}rangeIncludes`);
    for (const value of values as Node[]) {
      const wrong = misfit(value, ranges);
      if (wrong !== undefined) faults.push(`${at} ${wrong}`);
      faults.push(...nodeFaults(value, at));
    }
  }
  return faults;
}

/**
 * What is wrong with a block of JSON-LD: a class or property that schema.org does not have, a property that no class of its thing has,
 * a value that the property does not take. The block is read by a JSON-LD processor, which refuses what it would have to drop.
 */
export async function vocabularyFaults(block: unknown): Promise<string[]> {
  try {
    const nodes = (await jsonld.expand(block as JsonLdDocument, { documentLoader, safe: true } as jsonld.Options.Expand)) as Node[];
    return nodes.flatMap((node) => nodeFaults(node, typesOf(node).join() || 'block'));
  } catch (error) {
    const { message, details } = error as Error & { details?: { event?: { message: string; details: object } } };
    return [details?.event ? `${details.event.message} ${JSON.stringify(details.event.details)}` : message];
  }
}
