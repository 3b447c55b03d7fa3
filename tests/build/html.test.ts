import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pages, templateOf } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Roles on table parts are spelled out, because browsers drop the built-in ones where a sheet changes `display`.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    // The compressed output writes void elements and attributes without quotes or slashes as the standard allows.
    'void-style': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    // It leaves out the end tags of parts of tables and of facts too; the test below sees to all others.
    'no-implicit-close': 'off',
    'no-trailing-whitespace': 'off',
    // Long titles are cut by search engines, not by the standard.
    'long-title': 'off',
    // A list in a nav needs its role once the markers are gone: Safari.
    'no-implicit-button-type': 'error',
  },
});

/** Two pages of each template in each language: the first and the last, which differ most in what they hold. */
const sample = [...Map.groupBy(pages, ({ path }) => `${templateOf(path)} ${/^\/(es|pt)\//.exec(path)?.[1] ?? 'en'}`).values()]
  .flatMap((list) => [...new Set([list[0], list.at(-1)])])
  .filter((page) => page !== undefined);

test('the pages of every template are valid HTML', async () => {
  const faults: string[] = [];
  for (const { path, html } of sample) {
    const report = await validator.validateString(html);
    for (const { messages } of report.results)
      faults.push(...messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`));
  }
  expect(faults.slice(0, 20)).toEqual([]);
}, 120_000);

test('no end tag is forgotten but those that are left out on purpose', () => {
  const MAY_LACK = /^(?:td|th|tr|thead|tbody|dt|dd)$/;
  const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
  const count = (html: string, pattern: RegExp) => Map.groupBy([...html.matchAll(pattern)], ([, name = '']) => name);
  const faults = sample.flatMap(({ path, html }) => {
    const opened = count(html, /<([a-z][a-z0-9-]*)\b[^>]*(?<!\/)>/gi);
    const closed = count(html, /<\/([a-z][a-z0-9-]*)>/gi);
    return [...opened]
      .filter(([name, list]) => !MAY_LACK.test(name) && !VOID.test(name) && list.length !== closed.get(name)?.length)
      .map(([name]) => `${path} ${name}`);
  });
  expect(faults).toEqual([]);
});
