import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countryClassCss } from '../../../src/maps/index.ts';

/** A sheet without what does not change its meaning: remarks, white space, the last semicolon of a rule. */
const bare = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, '')
    .replaceAll(';}', '}');

test('the style sheet of the shared chart has the rules that are made from its countries', () => {
  const sheet = bare(readFileSync('src/styles/countries.css', 'utf8'));
  const rules = /^@layer[^{}]*;@layerpages\{(.*)\}$/.exec(sheet)?.[1];
  expect(rules).toBe(bare(countryClassCss()));
});
