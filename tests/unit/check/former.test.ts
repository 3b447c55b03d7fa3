import { expect, test } from 'vitest';
import { checkWith, mdx } from '../../fixtures/content-tree.ts';

const FILE = 'programs/other.mdx';
const problem = (file: string, message: RegExp) => ({
  file: `content/${file}`,
  where: 'formerIds',
  message: expect.stringMatching(message) as string,
});

test('a former place may be one where nothing stands', () => {
  expect(checkWith({ 'programs/coast-school.mdx': mdx('programs', { formerIds: ['programs/harbour-school'] }) })).toEqual([]);
});

test('a former place may not be a page of the site', () => {
  expect(checkWith({ 'programs/coast-school.mdx': mdx('programs', { formerIds: ['exercises/unitas'] }) })).toEqual([
    problem('programs/coast-school.mdx', /"exercises\/unitas" is a page of the site/),
  ]);
});

test('a former place leads to one page only', () => {
  const problems = checkWith({
    'programs/coast-school.mdx': mdx('programs', { formerIds: ['programs/old'] }),
    'partnerships/coast-pact.mdx': mdx('partnerships', { formerIds: ['programs/old'] }),
  });
  expect(problems).toEqual([problem('programs/coast-school.mdx', /leads to content\/partnerships\/coast-pact\.mdx already/)]);
});

test('a former place is written as folder and id', () => {
  expect(checkWith({ [FILE]: mdx('programs', { formerIds: ['/programs/old/'] }) })).toContainEqual(
    expect.objectContaining({ file: `content/${FILE}`, message: expect.stringMatching(/write its folder and id/) as string }),
  );
});
