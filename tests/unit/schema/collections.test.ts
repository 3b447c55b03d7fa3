import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { schemas } from '../../../src/schema/index.ts';
import { anyRef } from '../../../src/schema/ref.ts';
import { sourced as sourcedSchema } from '../../../src/schema/shared.ts';
import { minimal, parse, type Collection } from '../../fixtures/records.ts';

const COLLECTIONS = Object.keys(schemas) as Collection[];

describe.each(COLLECTIONS)('the schema of %s', (collection) => {
  test('takes the least that an entry needs', () => {
    expect(parse(collection, minimal[collection]).error).toBeUndefined();
  });

  test('refuses a key that it does not know', () => {
    const { error } = parse(collection, { ...minimal[collection], colour: 'blue' });
    expect(error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['colour'] }]);
  });

  test.each(Object.keys(minimal[collection]).filter((key) => key !== 'topics'))('misses "%s" when it is left out', (key) => {
    const { error } = parse(collection, { ...minimal[collection], [key]: undefined });
    expect(error?.issues.map(({ path }) => path[0])).toContain(key);
  });
});

/** What is said of a field, on the field itself or on what is inside an optional or a default. */
function descriptionsOf(field: z.core.$ZodType): string[] {
  const own = (field as z.ZodType).description;
  const { innerType } = field._zod.def as { innerType?: z.core.$ZodType };
  return [...(own === undefined ? [] : [own]), ...(innerType ? descriptionsOf(innerType) : [])];
}

/** The value of a fact; undefined for a field that is no fact. */
function valueOf(field: z.core.$ZodType): z.core.$ZodType | undefined {
  const { innerType } = field._zod.def as { innerType?: z.core.$ZodType };
  if (innerType) return valueOf(innerType);
  return field instanceof z.ZodObject ? (field.shape as Record<string, z.core.$ZodType>)['value'] : undefined;
}

const [WHAT_ALL_FACTS_SAY] = descriptionsOf(sourcedSchema(z.string(), anyRef).shape.value);

/** Fields of which neither they nor the value of their fact say what they are. */
function undescribed(collection: Collection): string[] {
  const fields = Object.entries(schemas[collection](anyRef).shape as Record<string, z.core.$ZodType>);
  return fields.flatMap(([name, field]) => {
    const value = valueOf(field);
    const said = [...descriptionsOf(field), ...(value ? descriptionsOf(value) : [])];
    return said.some((text) => text !== WHAT_ALL_FACTS_SAY) ? [] : [name];
  });
}

const PAGES = ['programs', 'exercises', 'editions', 'partnerships', 'visits', 'countries', 'background', 'site', 'translations'] as const;

describe('what an author reads of a field', () => {
  test.each(PAGES)('is there for every field of %s', (collection) => {
    expect(undescribed(collection)).toEqual([]);
  });
});
