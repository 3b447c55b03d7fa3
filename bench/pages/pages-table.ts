import { kilobytes, milliseconds, table } from '../lib/table.ts';
import type { Audit, Scores } from './lighthouse.ts';

export interface Row {
  page: string;
  maker: string;
  audit: Audit;
  scores: Scores;
}

const KINDS = ['html', 'css', 'js', 'fonts', 'images', 'other'] as const;
const HEAD = [
  'page',
  'by',
  'performance',
  'accessibility',
  'best practices',
  'SEO',
  'LCP',
  'TBT',
  'CLS',
  'requests',
  'HTML',
  'CSS',
  'JS',
  'fonts',
  'images',
  'other',
  'all',
];

/** A row for each page. */
export function pagesTable(rows: readonly Row[]): string {
  const cells = rows.map(({ page, maker, audit, scores }) => [
    page,
    maker,
    ...[audit.performance, scores.accessibility, scores.bestPractices, scores.seo].map(String),
    milliseconds(audit.lcp),
    milliseconds(audit.tbt),
    audit.cls.toFixed(3),
    String(audit.requests),
    ...KINDS.map((kind) => kilobytes(audit[kind])),
    kilobytes(KINDS.reduce((sum, kind) => sum + audit[kind], 0)),
  ]);
  return table(HEAD, cells);
}
