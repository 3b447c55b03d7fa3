import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/check/problem.ts';
import { checkWith, mdx, mdxWith, yaml } from '../../fixtures/content-tree.ts';
import { type Files } from '../../fixtures/folder.ts';
import { sourced } from '../../fixtures/records.ts';

const SCHOOL = 'programs/coast-school.mdx';
/** Expects one problem and nothing else. */
const only = (file: string, where: string, message: RegExp) => [
  { file: `content/${file}`, where, message: expect.stringMatching(message) as string },
];
const program = (changes: Record<string, unknown>): Problem[] => checkWith({ [SCHOOL]: mdx('programs', changes) });

test('valid content gives no problem', () => {
  expect(checkWith({})).toEqual([]);
});

describe('a field', () => {
  test('that is missing is asked for', () => {
    expect(program({ title: undefined })).toEqual(only(SCHOOL, 'title', /is missing: add it \(string\)/));
  });

  test('that is missing inside a fact is named by its whole path', () => {
    expect(program({ runBy: { value: 'The navy' } })).toEqual(only(SCHOOL, 'runBy.sources', /is missing: add it/));
  });

  test('that is a missing date is asked for as well', () => {
    expect(program({ published: undefined })).toEqual(only(SCHOOL, 'published', /is missing: add it/));
  });

  test('that is a missing choice is asked for as well', () => {
    expect(program({ kind: undefined })).toEqual(only(SCHOOL, 'kind', /is missing: add it/));
  });

  test('that is not known is shown with the nearest that is', () => {
    expect(program({ aliasses: ['Shore School'] })).toEqual(
      only(SCHOOL, 'front matter', /unknown key "aliasses": remove it or mend its name\. Did you mean "aliases"\?/),
    );
  });

  test('that is not known inside a fact is shown with the nearest of a fact', () => {
    expect(program({ runBy: { ...sourced('The navy'), notes: 'x' } })).toEqual(
      only(SCHOOL, 'runBy', /unknown key "notes".* Did you mean "note"\?/),
    );
  });

  test('of a wrong type says which type it should have', () => {
    expect(program({ aliases: 'CS' })).toEqual(only(SCHOOL, 'aliases', /expected array, received string/));
  });

  test('outside the choices is shown with all of them', () => {
    expect(program({ kind: 'college' })).toEqual(
      only(SCHOOL, 'kind', /not one of the allowed values: program, school, initiative, task-force/),
    );
  });

  test('with a bad date says how dates are written', () => {
    expect(program({ reviewed: '2025-02-30' })).toEqual(only(SCHOOL, 'reviewed', /write a real one as 2025, 2025-08 or 2025-08-20/));
  });

  test('that is no front matter at all is one problem of the file', () => {
    expect(checkWith({ [SCHOOL]: mdx('programs').replace(/^---\n[\s\S]*?\n---/, '---\njust words\n---') })).toEqual(
      only(SCHOOL, 'front matter', /expected object/),
    );
  });
});

describe('dates of an event', () => {
  test.each([
    ['exercises/unitas/2024.mdx', 'editions'],
    ['visits/peru-2025.mdx', 'visits'],
  ] as const)('that end before they start are refused in %s', (file, kind) => {
    const dates = { start: sourced('2025-02-11'), end: sourced('2025-02-10') };
    expect(checkWith({ [file]: mdx(kind, dates) })).toEqual(only(file, 'end.value', /is before the start: swap the two dates/));
  });
});

describe('a country', () => {
  test('that does not exist is sent to the standard', () => {
    expect(checkWith({ 'exercises/unitas/2024.mdx': mdx('editions', { hosts: sourced(['XX']) }) })).toEqual(
      only('exercises/unitas/2024.mdx', 'hosts.value.0', /is not a country: look the code up in ISO 3166-1/),
    );
  });

  test('written out is asked for as a code, and does not end the check', () => {
    const problems = checkWith({ 'exercises/unitas/2024.mdx': mdx('editions', { hosts: sourced(['Peru']) }) });
    expect(problems).toContainEqual({
      file: 'content/exercises/unitas/2024.mdx',
      where: 'hosts.value.0',
      message: 'is not a country code: write two capitals, as in CO',
    });
  });
});

describe('a reference that leads nowhere', () => {
  const VISIT = 'visits/peru-2025.mdx';
  const cases: [string, string, Files, string, RegExp][] = [
    [
      'source',
      SCHOOL,
      { [SCHOOL]: mdx('programs', { runBy: sourced('The navy', 'nacy') }) },
      'runBy.sources.0',
      /"nacy" is not in sources\. Did you mean "navy"\?/,
    ],
    ['topic', SCHOOL, { [SCHOOL]: mdx('programs', { topics: ['see'] }) }, 'topics.0', /"see" is not in topics\. Did you mean "sea"\?/],
    [
      'commander',
      VISIT,
      { [VISIT]: mdx('visits', { commander: 'dow' }) },
      'commander',
      /"dow" is not in commanders\. Did you mean "doe"\?/,
    ],
    ['place', VISIT, { [VISIT]: mdx('visits', { places: ['limma'] }) }, 'places.0', /"limma" is not in places\. Did you mean "lima"\?/],
    [
      'conference',
      VISIT,
      { [VISIT]: mdx('visits', { conference: 'coast-pct' }) },
      'conference',
      /"coast-pct" is not in partnerships\. Did you mean "coast-pact"\?/,
    ],
    [
      'document',
      'claims.yaml',
      { 'claims.yaml': yaml('claims', { document: 'nav' }) },
      'oldest: document',
      /"nav" is not in documents\. Did you mean "navy"\?/,
    ],
    [
      'source of a photograph',
      SCHOOL,
      { [SCHOOL]: mdx('programs', { photos: [{ alt: 'A ship', caption: 'A ship', credit: 'Doe', source: 'nay', rights: 'Free' }] }) },
      'photos.0.source',
      /"nay" is not in sources\. Did you mean "navy"\?/,
    ],
  ];

  test.each(cases)('to a %s is named with the nearest id', (_what, file, files, where, message) => {
    expect(checkWith(files)).toEqual(only(file, where, message));
  });

  test('gets no suggestion where no id is near', () => {
    expect(checkWith({ [VISIT]: mdx('visits', { commander: 'washington' }) })[0]?.message).toBe('"washington" is not in commanders.');
  });
});

describe('an entry of a data file', () => {
  test('is named by its id', () => {
    expect(checkWith({ 'places.yaml': yaml('places', { lat: 95 }) })).toEqual(only('places.yaml', 'lima: lat', /90/));
  });

  test('without an id is named by its number', () => {
    const problems = checkWith({ 'places.yaml': yaml('places') + yaml('places', { id: undefined }) });
    expect(problems).toEqual(only('places.yaml', '#2: id', /is missing: add it/));
  });

  test('may not have the id of another', () => {
    expect(checkWith({ 'places.yaml': yaml('places') + yaml('places') })).toEqual(only('places.yaml', 'lima', /this id is used twice/));
  });
});

describe('the place of a page', () => {
  test('is under its series for an edition', () => {
    expect(checkWith({ 'exercises/panamax/2024.mdx': mdx('editions') })).toEqual(
      only('exercises/panamax/2024.mdx', 'file', /has no series: add index\.mdx to its folder/),
    );
  });

  test.each([
    ['programs/coast-scool.es.mdx', / Did you mean "coast-school"\?/],
    ['site/abot.es.mdx', /translates nothing/],
  ])('is beside its English page for the translation %s', (file, hint) => {
    const problems = checkWith({ [file]: mdx('translations') });
    expect(problems).toEqual(only(file, 'file', /translates nothing: there is no English file of this name/));
    expect(problems[0]?.message).toMatch(hint);
  });

  test('is right for a translation of any page that is there', () => {
    const text = mdx('translations');
    expect(checkWith({ 'exercises/unitas/2024.es.mdx': text, 'exercises/unitas/index.pt.mdx': text, 'site/about.pt.mdx': text })).toEqual(
      [],
    );
  });
});

describe('a draft', () => {
  test('may be unfinished, as the message for unfinished pages promises', () => {
    expect(checkWith({ 'programs/later.mdx': mdx('programs', { draft: true }, 'TODO\n') })).toEqual([]);
  });

  test('is not there for links, because it is left out of the site', () => {
    const link = mdxWith('partnerships', 'It sends crews to [the school](/programs/later/). <Cite ids="navy" />');
    const problems = checkWith({ 'programs/later.mdx': mdx('programs', { draft: true }), 'partnerships/coast-pact.mdx': link });
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('leads nowhere')]);
  });

  test('is no series for an edition, which the build could not place', () => {
    const problems = checkWith({ 'exercises/unitas/index.mdx': mdx('exercises', { draft: true }) });
    expect(problems.map(({ file }) => file)).toContain('content/exercises/unitas/2024.mdx');
  });
});

test('each collection of pages is checked by its own schema', () => {
  const files = Object.fromEntries(
    (['programs', 'partnerships', 'visits', 'countries', 'background', 'site'] as const).map((kind) => [
      `${kind}/other.mdx`,
      mdx(kind, { extra: 1 }),
    ]),
  );
  const unknown = checkWith(files).filter(({ message }) => message.startsWith('unknown key "extra"'));
  expect(unknown.map(({ file }) => file)).toEqual(
    Object.keys(files)
      .map((path) => `content/${path}`)
      .sort(),
  );
});
