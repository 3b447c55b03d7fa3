import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-entries.ts';
import { checkWith, contentFolder, mdx, prose, yaml } from '../../fixtures/content-tree.ts';
import { folderOf } from '../../fixtures/folder.ts';

const FILE = 'programs/other.mdx';
const only = (file: string, where: string, message: RegExp) => [
  { file: `content/${file}`, where, message: expect.stringMatching(message) as string },
];
const text = mdx('programs');
const bytes = (...parts: (string | number[])[]): Uint8Array => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe('the bytes of a page', () => {
  test('do not begin with a byte order mark', () => {
    expect(checkWith({ [FILE]: bytes([0xef, 0xbb, 0xbf], text) })).toEqual(
      only(FILE, 'file', /byte order mark: save it as UTF-8 without one/),
    );
  });

  test('have no Windows line ends', () => {
    expect(checkWith({ [FILE]: text.replaceAll('\n', '\r\n') })).toEqual(only(FILE, 'file', /Windows line ends: save it with LF/));
  });

  test('are UTF-8', () => {
    expect(checkWith({ [FILE]: bytes(text, [0xe9, 0x0a]) })).toEqual(only(FILE, 'file', /not valid UTF-8: save it as UTF-8/));
  });

  test('are some', () => {
    expect(checkWith({ [FILE]: '' })).toEqual(only(FILE, 'file', /is empty: write the page or remove the file/));
  });

  test('are not more than a page can have', () => {
    expect(checkWith({ [FILE]: text + 'x'.repeat(200_000) })).toEqual(only(FILE, 'file', /bytes: 200000 at most/));
  });

  test.each([
    ['a byte order mark', bytes([0xef, 0xbb, 0xbf], yaml('gaps'))],
    ['Windows line ends', yaml('gaps').replaceAll('\n', '\r\n')],
    ['nothing', ''],
  ])('have the same rules in a data file: %s', (_what, content) => {
    expect(checkWith({ 'gaps.yaml': content })).toHaveLength(1);
  });
});

test.each(['year', 'country', 'topic', 'kind', 'commander', 'editions'])('no page is called as lists are in addresses: %s', (name) => {
  expect(checkWith({ [`programs/${name}.mdx`]: text })).toEqual(
    expect.arrayContaining(only(`programs/${name}.mdx`, 'file', /stands in the addresses of lists.*give the file another name/)),
  );
});

describe('a symbolic link', () => {
  test('to a file is refused', () => {
    const root = contentFolder();
    symlinkSync(join(root, 'programs/coast-school.mdx'), join(root, FILE));
    expect(checkContent(root)).toEqual(only(FILE, 'file', /is a symbolic link: put the file itself here/));
  });

  test('to a folder is refused, and what is behind it is not read', () => {
    const root = contentFolder();
    symlinkSync(folderOf({ 'notes.txt': 'x' }), join(root, 'elsewhere'));
    expect(checkContent(root)).toEqual(only('elsewhere', 'file', /is a symbolic link/));
  });
});

describe('the front matter', () => {
  test('must be there', () => {
    expect(checkWith({ [FILE]: prose('programs') })).toEqual(only(FILE, 'line 1', /no front matter: begin the file with ---/));
  });

  test('must end', () => {
    expect(checkWith({ [FILE]: '---\ntitle: School\n' })).toEqual(only(FILE, 'line 1', /end the front matter with ---/));
  });

  test('that is broken is shown with the line of the file', () => {
    expect(checkWith({ [FILE]: '---\ntitle: School\nkind: [school\nstatus: x\n---\nText.\n' })[0]).toMatchObject({
      file: `content/${FILE}`,
      where: 'line 4',
      message: expect.stringMatching(/^YAML cannot be read: /) as string,
    });
  });

  test('with the same key twice is broken', () => {
    expect(checkWith({ [FILE]: text.replace('kind: school', 'kind: school\nkind: school') })[0]?.message).toMatch(
      /^YAML cannot be read: .*unique/,
    );
  });

  test('with a value that begins with an asterisk, which YAML reads as an alias, is one problem of that file', () => {
    const problems = checkWith({ [FILE]: text.replace('title: Coast School', 'title: *UNITAS') });
    expect(problems.map(({ file }) => file)).toEqual([`content/${FILE}`]);
  });

  test('with nothing in it does not hide the page from the check', () => {
    const problems = checkWith({ [FILE]: `---\n# to be written\n---\n${prose('programs')}` });
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set([`content/${FILE}`]));
  });
});

describe('a data file', () => {
  test('that is broken is shown with its line', () => {
    expect(checkWith({ 'gaps.yaml': '- id: costs\n  area: [exercises\n  text: x\n' })[0]).toMatchObject({
      file: 'content/gaps.yaml',
      where: 'line 3',
      message: expect.stringMatching(/^YAML cannot be read: /) as string,
    });
  });

  test('is a list', () => {
    expect(checkWith({ 'gaps.yaml': 'id: costs\n' })).toEqual(only('gaps.yaml', 'file', /is not a list: begin each entry with "- id:"/));
  });

  test('is one of those that the site reads', () => {
    expect(checkWith({ 'people.yaml': yaml('gaps') })).toEqual(
      only('people.yaml', 'file', /is not a data file of the site: there are sources, topics/),
    );
  });

  test('stands at the top of the folder', () => {
    expect(checkWith({ 'programs/gaps.yaml': yaml('gaps') })).toEqual(only('programs/gaps.yaml', 'file', /is not a data file/));
  });
});

describe('the name of a file', () => {
  test.each([
    'programs/Other.mdx',
    'exercises/Unitas-2/index.mdx',
    'programs/other_one.mdx',
    'programs/other one.mdx',
    'programs/école.mdx',
  ])('can be an address: %s cannot', (path) => {
    const kind = path.startsWith('exercises') ? 'exercises' : 'programs';
    expect(checkWith({ [path]: mdx(kind) })).toEqual(
      only(path, 'file', /cannot be an address: use lower case letters, digits and hyphens/),
    );
  });

  test.each([
    'Programs/other.mdx',
    'people/doe.mdx',
    'other.mdx',
    'programs/a/b.mdx',
    'programs/other.fr.mdx',
    'programs/other.ES.mdx',
    'exercises/unitas.mdx',
  ])('fits a collection: %s fits none', (path) => {
    expect(checkWith({ [path]: text })).toEqual(only(path, 'file', /fits no collection: name it <collection>\/<id>\.mdx/));
  });

  test.each(['programs/other.md', 'notes.txt', 'programs/.DS_Store', 'gaps.yml', 'programs/ship.gif'])(
    'is of a kind that belongs here: %s is not',
    (path) => {
      expect(checkWith({ [path]: 'x' })).toEqual(
        only(path, 'file', /kind that does not belong in content\/: use \.mdx, \.yaml or an image/),
      );
    },
  );

  test.each([
    'programs/ship.jpg',
    'programs/ship.jpeg',
    'programs/ship.png',
    'programs/ship.webp',
    'programs/ship.avif',
    'programs/ship.svg',
  ])('may be that of an image: %s', (path) => {
    expect(checkWith({ [path]: 'x' })).toEqual([]);
  });
});

test('one bad file does not hide the problems of another', () => {
  const files = checkWith({ [FILE]: '', 'gaps.yaml': 'x', 'visits/peru-2025.mdx': mdx('visits', { commander: 'nobody-here' }) }).map(
    ({ file }) => file,
  );
  expect(files.sort()).toEqual(['content/gaps.yaml', `content/${FILE}`, 'content/visits/peru-2025.mdx']);
});
