import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/model/content-path.ts';

describe('the path of a text', () => {
  test.each([
    ['programs/whinsec.mdx', 'programs', 'whinsec'],
    ['partnerships/southdec.mdx', 'partnerships', 'southdec'],
    ['visits/peru-2025.mdx', 'visits', 'peru-2025'],
    ['countries/peru.mdx', 'countries', 'peru'],
    ['background/history.mdx', 'background', 'history'],
    ['site/about.mdx', 'site', 'about'],
    ['exercises/unitas/index.mdx', 'exercises', 'unitas'],
    ['exercises/unitas/2025.mdx', 'editions', 'unitas/2025'],
    ['exercises/unitas/2015-pacific.mdx', 'editions', 'unitas/2015-pacific'],
  ])('%s is an English entry of %s with the id %s', (path, kind, id) => {
    expect(classify(path)).toEqual({ kind, base: kind, id, language: 'en' });
  });

  test.each([
    ['programs/whinsec.es.mdx', 'programs', 'whinsec', 'es'],
    ['exercises/unitas/index.pt.mdx', 'exercises', 'unitas', 'pt'],
    ['exercises/unitas/2025.es.mdx', 'editions', 'unitas/2025', 'es'],
    ['site/about.pt.mdx', 'site', 'about', 'pt'],
  ])('%s is a translation of the entry of %s with the id %s', (path, base, id, language) => {
    expect(classify(path)).toEqual({ kind: 'translations', base, id, language });
  });

  test.each([
    'whinsec.mdx',
    'people/doe.mdx',
    'programs/army/whinsec.mdx',
    'exercises/unitas.mdx',
    'exercises/unitas/2025/day.mdx',
    'programs/whinsec.fr.mdx',
    'programs/whinsec.en.mdx',
    'programs/whinsec.ES.mdx',
    'programs/whinsec.md',
    'Programs/whinsec.mdx',
    'programs/.mdx',
    '',
  ])('"%s" fits no collection', (path) => {
    expect(classify(path)).toBeUndefined();
  });
});
