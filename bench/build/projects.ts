import { appendFileSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { REGISTER_FILE } from '../../src/model/register.ts';
import { RETIRED_FILE } from '../../src/model/retired.ts';
import { LANGUAGES, type Language } from '../../src/site.ts';
import { writeContent } from '../generator/generate.ts';
import { leadOf, nameOf, placeOf, textOf, type BenchRecord } from '../generator/record.ts';
import { addFiles } from '../lib/files.ts';
import { measure, type Usage } from '../lib/measure.ts';
import { WORK } from '../lib/tools.ts';
import { buildStarlight, doc, docPath, makeStarlight } from '../starlight/project.ts';

/** A site of which builds are measured. */
export interface Project {
  /** Where the finished site stands. */
  out: string;
  build: () => Promise<Usage>;
  /** Changes the text of one page. */
  change: () => void;
}

/** What makes the site, besides its content. */
const PARTS = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];

/** The site with made-up records in the place of its content: a copy of the project in the work folder, without anything from earlier builds. */
export function siteProject(records: readonly BenchRecord[]): Project {
  const root = `${WORK}/site`;
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const part of PARTS) cpSync(part, `${root}/${part}`, { recursive: true });
  writeContent(`${root}/content`, records, 'content');
  // Made-up records have no addresses to keep.
  const register: [string, string][] = [
    [REGISTER_FILE, ''],
    [RETIRED_FILE, '[]\n'],
  ];
  addFiles(root, new Map(register));
  // Its own folder, because Astro keeps what it remembers between builds in there.
  mkdirSync(`${root}/node_modules`);
  const last = lastOf(records);
  return {
    out: `${root}/dist`,
    build: () => measure([process.execPath, 'src/cli/build.ts'], root),
    change: () =>
      appendFileSync(`${root}/content/${placeOf(last)}.mdx`, `\nOne more sentence was added.<Cite ids="${last.sources[0] ?? ''}" />\n`),
  };
}

/** The address of a record’s page. */
const pathOf = (record: BenchRecord, language: Language): string =>
  `${language === 'en' ? '' : `${language}/`}${placeOf(record).replace(/\/index$/, '')}`;

/** Starlight with the same records, each a MDX file with the same text and component in each language. */
export function starlightProject(records: readonly BenchRecord[]): Project {
  const import_ = "import Cite from '~/components/Cite.astro';";
  const docs = records.flatMap((record) =>
    LANGUAGES.map((language): [string, string] => {
      const text = `${import_}\n\n${leadOf(record, language)}\n\n${textOf(record, language)}\n`;
      return [docPath(pathOf(record, language), 'mdx'), doc({ title: nameOf(record), description: leadOf(record, language), text })];
    }),
  );
  const home = LANGUAGES.map((language): [string, string] => [
    docPath(language === 'en' ? '' : language, 'mdx'),
    doc({ title: 'Home', description: 'The first page.', text: 'The first page.\n' }),
  ]);
  const root = makeStarlight('starlight-build', new Map([...home, ...docs]));
  const last = lastOf(records);
  return {
    out: `${root}/dist`,
    build: () => buildStarlight(root),
    change: () => appendFileSync(`${root}/${docPath(pathOf(last, 'en'), 'mdx')}`, '\nOne more sentence was added.\n'),
  };
}

function lastOf(records: readonly BenchRecord[]): BenchRecord {
  const last = records.at(-1);
  if (!last) throw new Error('There are no records to build');
  return last;
}
