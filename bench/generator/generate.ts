import { cpSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { LANGUAGES } from '../../src/site.ts';
import { writeFolder } from '../lib/files.ts';
import { COMMANDERS, PLACES, TOPICS, dataFiles, type Term } from './data.ts';
import { filesOf, type BenchRecord } from './record.ts';
import { makeRecords } from './records.ts';

/** As many records as make `pages` pages in the site’s languages. Throws when that is none. */
export function recordsFor(pages: number): BenchRecord[] {
  const count = Math.round(pages / LANGUAGES.length);
  if (count < 1) throw new Error(`${pages} pages are too few: there is one for each language`);
  return makeRecords(count, { topics: TOPICS, commanders: COMMANDERS, places: PLACES });
}

/** A content folder with these records and the data that they refer to, by path; the pages about the site itself are not among it. */
export const contentFiles = (records: readonly BenchRecord[], glossary: readonly Term[]): Map<string, string> =>
  new Map([...records.flatMap(filesOf), ...dataFiles(records.length, glossary)]);

/** Writes such a folder to `root` and puts the pages about the site and its glossary from the content folder at `own` with it. */
export function writeContent(root: string, records: readonly BenchRecord[], own: string): void {
  const glossary = parse(readFileSync(`${own}/glossary.yaml`, 'utf8')) as Term[];
  writeFolder(root, contentFiles(records, glossary));
  cpSync(`${own}/site`, `${root}/site`, { recursive: true });
}
