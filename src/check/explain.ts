import { z } from 'astro/zod';
import { didYouMean, type Problem } from './problem.ts';
import type { RawEntry } from './read-content.ts';

const SOURCED_KEYS = ['value', 'sources', 'note', 'asOf'];

/** What stands at a path of the data; undefined when nothing does. */
function at(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  );
}

/** An issue of the schema in words that an editor can act on. */
function explain(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): string {
  if (issue.code === 'unrecognized_keys') {
    const known = schema instanceof z.ZodObject && issue.path.length === 0 ? Object.keys(schema.shape) : SOURCED_KEYS;
    return issue.keys.map((key) => `unknown key "${key}": remove it or mend its name.${didYouMean(key, known)}`).join(' ');
  }
  if (at(data, issue.path) === undefined) {
    const what =
      issue.code === 'invalid_value' ? `one of ${issue.values.join(', ')}` : issue.code === 'invalid_type' ? issue.expected : 'a value';
    return `is missing: add it (${what})`;
  }
  if (issue.code === 'invalid_value')
    return issue.message.startsWith('is ') ? issue.message : `is not one of the allowed values: ${issue.values.join(', ')}`;
  return issue.message;
}

/** Everything that an entry's data has against its schema. */
export function checkData(entry: RawEntry, schema: z.ZodType): Problem[] {
  const result = schema.safeParse(entry.data);
  if (result.success) return [];
  const prefix = entry.bodyLine === 0 ? `${entry.id}: ` : '';
  return result.error.issues.map((issue) => ({
    file: entry.file,
    where: prefix + (issue.path.join('.') || 'front matter'),
    message: explain(issue, schema, entry.data),
  }));
}
