import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkWith, mdx, mdxWith, yaml } from '../../fixtures/content-tree.ts';
import { minimal, sourced } from '../../fixtures/records.ts';

const FILE = 'programs/coast-school.mdx';
const CITE = '<Cite ids="navy" />';
const glossary = (...terms: object[]) => stringify(terms.map((term, index) => ({ ...minimal.glossary, id: `t${index}`, ...term })));
/** The acronyms that are asked for of a page with this text, where the glossary has AOR and DOD. */
const asked = (text: string, page = mdxWith('programs', `${text} ${CITE}`)) =>
  checkWith({ [FILE]: page, 'glossary.yaml': glossary({ term: 'AOR' }, { term: 'DoD', aliases: ['DOD'], formerly: ['NME'] }) }).map(
    ({ message }) => /^“(.+?)” is not in content\/glossary\.yaml/.exec(message)?.[1],
  );

describe('an acronym', () => {
  test('that is not in the glossary is named with the cure and the nearest that is', () => {
    const problems = checkWith({ [FILE]: mdxWith('programs', `The AORR is large. ${CITE}`), 'glossary.yaml': glossary({ term: 'AOR' }) });
    expect(problems).toEqual([
      {
        file: `content/${FILE}`,
        where: 'text',
        message: '“AORR” is not in content/glossary.yaml: add it there, or spell it out. Did you mean "AOR"?',
      },
    ]);
  });

  test.each(['AOR', 'DoD', 'DOD', 'NME', 'DoD’s'])('may be a term, another name of one or a former one: %s', (word) => {
    expect(asked(`The ${word} is large.`)).toEqual([]);
  });

  test('may be a name in the title of an exercise', () => {
    expect(asked('It is part of UNITAS now.')).toEqual([]);
  });

  test.each(['LXV', 'C-130', 'F16s', 'McNair', 'Navy', 'U.S.'])('is none that needs explaining: %s', (word) => {
    expect(asked(`The ${word} came.`)).toEqual([]);
  });

  test('is asked for once for a page, however often it stands there', () => {
    expect(asked('The JTF met. The JTF sailed. The JTF’s crew slept.')).toEqual(['JTF']);
  });

  test('is asked for in the facts too', () => {
    expect(asked('', mdx('programs', { runBy: sourced('JTF staff') }))).toEqual(['JTF']);
  });

  test('is not looked for among codes and names', () => {
    const page = mdx('editions', { hosts: sourced(['PE']), aliases: ['UNX'] });
    expect(checkWith({ 'exercises/unitas/2024.mdx': page })).toEqual([]);
  });

  test('is not looked for in translations', () => {
    expect(checkWith({ 'programs/coast-school.es.mdx': mdx('translations', {}, `La FAE llegó. ${CITE}\n`) })).toEqual([]);
  });

  test('of a claim is named by the id of the claim', () => {
    expect(checkWith({ 'claims.yaml': yaml('claims', { why: 'No source of the JTF says so.' }) })).toMatchObject([
      { file: 'content/claims.yaml', where: 'oldest', message: expect.stringContaining('“JTF”') as string },
    ]);
  });
});
