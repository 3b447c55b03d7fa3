import { describe, expect, test } from 'vitest';
import { TENURE, tenureOf, type TenureVisit } from '../../../src/model/tenure.ts';

const visit = (start: string, short = 'Peru'): TenureVisit => ({ start, short, href: `/${start}/`, title: start });
const line = (visits: TenureVisit[], left?: string) =>
  tenureOf({ took: '2020-01-01', left, until: '2021-12-31' }, visits, (text) => text.length * 10);

describe('the line of a term', () => {
  test('is not drawn without a visit', () => {
    expect(line([])).toBeUndefined();
  });

  test('runs from taking to leaving command and says whether it ended', () => {
    expect(line([visit('2020-06-01')], '2021-12-31')).toMatchObject({ from: TENURE.side, to: TENURE.width - TENURE.side, ended: true });
    expect(line([visit('2020-06-01')])).toMatchObject({ to: TENURE.width - TENURE.side, ended: false });
  });

  test('marks the starts of years within it', () => {
    expect(line([visit('2020-06-01')])?.years.map(({ text }) => text)).toEqual(['2021']);
  });

  test('has its marks in order of time, a visit known to the month as an outline in its middle', () => {
    const marks = line([visit('2020-03-01'), visit('2020-07'), visit('2020-07-16')])?.marks ?? [];
    expect(marks.map(({ title, open }) => [title, open])).toEqual([
      ['2020-03-01', false],
      ['2020-07', true],
      ['2020-07-16', false],
    ]);
    expect(Math.abs((marks[1]?.x ?? 0) - (marks[2]?.x ?? 9))).toBeLessThanOrEqual(1);
  });

  test('puts marks whose words would meet into different lanes', () => {
    const marks = line([visit('2020-03-01'), visit('2020-03-03'), visit('2021-03-03')])?.marks ?? [];
    expect(new Set(marks.map(({ y }) => y)).size).toBe(2);
    expect(marks[2]?.y).toBe(marks[0]?.y);
  });

  test('writes words that would leave the drawing on the left of their mark', () => {
    const [mark] = line([visit('2021-12-20', 'Trinidad and Tobago')])?.marks ?? [];
    expect(mark?.anchor).toBe('end');
    expect(mark?.textX).toBeLessThan(mark?.x ?? 0);
  });
});
