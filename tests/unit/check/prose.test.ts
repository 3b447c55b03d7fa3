import { describe, expect, test } from 'vitest';
import { LENGTH } from '../../../src/check/check-prose.ts';
import { brokenRules, STYLE_RULES } from '../../../src/check/style-rules.ts';
import { checkWith, mdx, mdxWith } from '../../fixtures/content-tree.ts';
import { sourced } from '../../fixtures/records.ts';

/** For each rule: what its message says, texts that break it and texts near them that do not. */
const EXAMPLES: [says: string, bad: string[], good: string[]][] = [
  [
    'British spelling',
    ['It builds defence ties.', 'The organisation met.', 'Two programmes began.', 'A training centre opened.', 'They travelled far.'],
    [
      'It builds defense ties.',
      'The Ministry of Defence met.',
      'The Centre for Training met.',
      'Two programs began.',
      'They traveled far.',
    ],
  ],
  [
    'straight quotation mark',
    ['It is the "largest" drill.', "The navy's ships sailed."],
    ['It is the “largest” drill.', 'The navy’s ships sailed.'],
  ],
  [
    'dash',
    ['The ships - all six - sailed.', 'It began -- and ended.', 'It began — and ended.', 'It began—and ended.'],
    ['The two-day drill began.'],
  ],
  ['two spaces', ['The ships  sailed.'], ['The ships sailed. They came back.']],
  [
    'write U.S. before a noun',
    ['The USA took part.', 'The U.S.A. took part.', 'Two US ships sailed.'],
    ['Two U.S. ships sailed.', 'The USS Gunston Hall sailed.'],
  ],
  [
    'write day, month, year',
    ['It began on August 20, 2025.', 'It began on May 1st 2024.'],
    ['It began on 20 August 2025.', 'In August 2025 it began.'],
  ],
  ['without “th”', ['It began on 20th August.', 'On the 1st of May it began.'], ['It began on 20 August.', 'It was the 20th drill.']],
  [
    'rank before a name',
    ['He met Admiral Alvin Holsey.', 'General Laura Richardson spoke.', 'Lieutenant General Evan Pettus spoke.'],
    ['He met Adm. Alvin Holsey.', 'The Attorney General Merrick Garland spoke.', 'The general spoke.'],
  ],
  ['counts of these conferences', ['The 12th CENTSEC was held.', 'It was the 3rd SOUTHDEC.'], ['CENTSEC 2025 was held.']],
  ['write “percent”', ['About 40% of the crew.'], ['About 40 percent of the crew.']],
  [
    'promotional or empty wording',
    ['A robust drill.', 'It plays a key role.', 'It aims to train crews.', 'It fosters trust.', 'Vital ties grew.', 'A landmark drill.'],
    ['A long drill.', 'It is to train crews.', 'The vitality of the crew.'],
  ],
  [
    'will be wrong soon',
    ['It was recently held.', 'Today it is held.', 'The upcoming drill.'],
    ['It was held in 2024.', 'It was held on that day.'],
  ],
];

describe.each(EXAMPLES)('the style rule “%s”', (says, bad, good) => {
  const broken = (text: string) => brokenRules(text).filter((message) => message.includes(says));

  test.each(bad)('finds: %s', (text) => {
    expect(broken(text)).toHaveLength(1);
  });

  test.each(good)('leaves alone: %s', (text) => {
    expect(broken(text)).toEqual([]);
  });
});

describe('the style rules', () => {
  test('each have an example here', () => {
    const without = STYLE_RULES.filter(({ message }) => !EXAMPLES.some(([says]) => message.includes(says)));
    expect(without.map(({ message }) => message)).toEqual([]);
  });

  test('show the words that they found', () => {
    expect(brokenRules('Two programmes began.')).toEqual(['British spelling “programmes”: the English of the site is American']);
  });

  const SCHOOL = 'programs/coast-school.mdx';
  const place = (where: string) => [{ file: `content/${SCHOOL}`, where, message: expect.stringContaining('“currently”') as string }];

  test('hold for the summary', () => {
    expect(checkWith({ [SCHOOL]: mdx('programs', { summary: sourced('The school that currently trains the coast guards.') }) })).toEqual(
      place('summary'),
    );
  });

  test('hold for the text', () => {
    expect(checkWith({ [SCHOOL]: mdxWith('programs', 'It is currently open. <Cite ids="navy" />') })).toEqual(place('body'));
  });

  test('hold for what sources differ on', () => {
    const conflicts = [{ about: 'Pupils', text: 'One source has 12 pupils currently, one has 13.', sources: ['navy'] }];
    expect(checkWith({ [SCHOOL]: mdx('programs', { conflicts }) })).toEqual(place('conflicts.0'));
  });

  test('hold for what is not known', () => {
    expect(checkWith({ [SCHOOL]: mdx('programs', { gaps: ['Who currently runs the school.'] }) })).toEqual(place('gaps.0'));
  });

  test('do not hold for a translation', () => {
    expect(checkWith({ 'programs/coast-school.es.mdx': mdx('translations', {}, 'El 40% de "todos". <Cite ids="navy" />\n') })).toEqual([]);
  });

  test('do not see the marks of sources', () => {
    expect(checkWith({ [SCHOOL]: mdxWith('programs', 'It is open,<Cite ids="navy" /> and has pupils.<Cite ids="navy" />') })).toEqual([]);
  });
});

describe('the length of a page', () => {
  const kinds = Object.entries(LENGTH) as [keyof typeof LENGTH & string, [number, number]][];
  const PATH: Record<string, string> = { exercises: 'exercises/other/index.mdx', editions: 'exercises/unitas/other.mdx' };
  const problems = (kind: string, words: number) =>
    checkWith({
      [PATH[kind] ?? `${kind}/other.mdx`]: mdx(kind as 'programs', { title: undefined }, `${'ship '.repeat(words)}<Cite ids="navy" />\n`),
    })
      .filter(({ where }) => where === 'body')
      .map(({ message }) => message);

  test.each(kinds)('of %s has a lower limit', (kind, [least]) => {
    expect(problems(kind, 10)).toEqual([expect.stringMatching(new RegExp(`have \\d+ words: a page of this kind has at least ${least}$`))]);
  });

  test.each(kinds)('of %s has an upper limit', (kind, [, most]) => {
    expect(problems(kind, most + 1)).toEqual([expect.stringMatching(new RegExp(`have \\d+ words: ${most} at most; move what is more`))]);
  });

  test.each(kinds)('of %s may be anything between', (kind, [least, most]) => {
    expect([problems(kind, least), problems(kind, most - 20)]).toEqual([[], []]);
  });
});

describe('a long sentence', () => {
  const LONG = 'The crews of the two ships met at sea and then sailed home together.';
  const page = (text: string) => mdxWith('programs', `${text} <Cite ids="navy" />`);

  test('may not stand on two pages', () => {
    expect(checkWith({ 'programs/a.mdx': page(LONG), 'programs/b.mdx': page(LONG) })).toEqual([
      {
        file: 'content/programs/b.mdx',
        where: 'body',
        message:
          'the sentence “The crews of the two ships met at …” also stands in content/programs/a.mdx: write it anew, from what is special here',
      },
    ]);
  });

  test('is the same in other letters and with other marks', () => {
    expect(checkWith({ 'programs/a.mdx': page(LONG), 'programs/b.mdx': page(LONG.replace('two ships', '*Two* Ships')) })).toHaveLength(1);
  });

  test('that differs in one word is another', () => {
    expect(checkWith({ 'programs/a.mdx': page(LONG), 'programs/b.mdx': page(LONG.replace('home', 'away')) })).toEqual([]);
  });

  test('of eleven words may stand on two pages', () => {
    const short = 'The crews of the two ships met at sea and sailed.';
    expect(checkWith({ 'programs/a.mdx': page(short), 'programs/b.mdx': page(short) })).toEqual([]);
  });
});
