import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkWith, yaml } from '../../fixtures/content-tree.ts';

const FILE = 'synonyms.yaml';
const problem = (where: string, message: RegExp) => ({
  file: `content/${FILE}`,
  where: expect.stringContaining(where) as string,
  message: expect.stringMatching(message) as string,
});

describe('the file of words that the search takes for one another', () => {
  test('may have words in any language, acronyms among them, without a source', () => {
    expect(checkWith({ [FILE]: yaml('synonyms', { words: ['DoD', 'Departamento de Defensa', 'XYZQ'] }) })).toEqual([]);
  });

  test('may lead to a page of the site, and to nothing else', () => {
    expect(checkWith({ [FILE]: yaml('synonyms', { see: 'programs/coast-school' }) })).toEqual([]);
    expect(checkWith({ [FILE]: yaml('synonyms', { see: 'programs/coast-scool' }) })).toEqual([
      problem('navy: see', /"programs\/coast-scool" is not a page of the site\. Did you mean "programs\/coast-school"\?/),
    ]);
  });

  test('has every id once', () => {
    const rows = [
      { id: 'navy', words: ['navy'] },
      { id: 'navy', words: ['fleet'] },
    ];
    expect(checkWith({ [FILE]: stringify(rows) })).toEqual([problem('navy', /this id is used twice/)]);
  });

  test('is told of a key that it does not know', () => {
    expect(checkWith({ [FILE]: yaml('synonyms', { contry: 'BR' }) })).toEqual([
      problem('navy', /unknown key "contry".* Did you mean "country"\?/),
    ]);
  });
});
