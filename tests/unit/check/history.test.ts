import { expect, test } from 'vitest';
import { checkWith, mdx, yaml } from '../../fixtures/content-tree.ts';

const FILE = 'programs/coast-school.mdx';
const change = (date: string) => ({ date, kind: 'correction', text: 'The year was wrong.' });

test('a page is changed and reviewed on the day of its publication or later', () => {
  expect(
    checkWith({ [FILE]: mdx('programs', { published: '2025-01-10', reviewed: '2025-01-10', changes: [change('2025-01-10')] }) }),
  ).toEqual([]);
});

test('a change before the publication is an error that names both', () => {
  expect(checkWith({ [FILE]: mdx('programs', { changes: [change('2025-02-01'), change('2025-01-09')] }) })).toEqual([
    { file: `content/${FILE}`, where: 'changes.1.date', message: 'is before 2025-01-10, when the page was published: mend one of the two' },
  ]);
});

test('so is a review before it', () => {
  expect(checkWith({ 'claims.yaml': yaml('claims', { reviewed: '2025-01-09' }) })).toEqual([
    expect.objectContaining({ file: 'content/claims.yaml', where: 'reviewed' }),
  ]);
});

test('a change has a day, not a month', () => {
  expect(checkWith({ [FILE]: mdx('programs', { changes: [change('2025-02')] }) })).toEqual([
    { file: `content/${FILE}`, where: 'changes.0.date', message: 'is not a day: write it as in 2026-12-01' },
  ]);
});

test('a change is a correction, an update or an addition', () => {
  const changes = [{ ...change('2025-02-01'), kind: 'fix' }];
  expect(checkWith({ [FILE]: mdx('programs', { changes }) })).toEqual([
    expect.objectContaining({ where: 'changes.0.kind', message: 'is not one of the allowed values: correction, update, addition' }),
  ]);
});
