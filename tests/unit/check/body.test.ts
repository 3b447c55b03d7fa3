import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/check/problem.ts';
import { checkWith, mdx, mdxWith, prose } from '../../fixtures/content-tree.ts';

const FILE = 'programs/coast-school.mdx';
const CITE = '<Cite ids="navy" />';
/** The problems of a page on which `text` begins in line `LINE`, under a text that is right. */
const withText = (text: string): Problem[] => checkWith({ [FILE]: mdxWith('programs', text) });
const LINE = mdxWith('programs', 'HERE').split('\n').indexOf('HERE') + 1;
const only = (message: RegExp, line = LINE) => [
  { file: `content/${FILE}`, where: `line ${line}`, message: expect.stringMatching(message) as string },
];

describe('a source', () => {
  const asked = (what: string) => new RegExp(`this ${what} carries no source: add <Cite ids="…" /> after`);

  test('is asked for by a paragraph without one', () => {
    expect(withText('The crews met.')).toEqual(only(asked('paragraph')));
  });

  test('is asked for by each list item without one', () => {
    expect(withText(`- The crews met. ${CITE}\n- They sailed.`)).toEqual(only(asked('list item'), LINE + 1));
  });

  test('is asked for by a table without one', () => {
    expect(withText('| Year | Ships |\n| --- | --- |\n| 2024 | 12 |')).toEqual(only(asked('table')));
  });

  test('is asked for by a quotation', () => {
    expect(withText('> The crews met.')).toEqual(only(asked('paragraph')));
  });

  test('is asked for inside a note', () => {
    expect(withText('<Note>\nThe crews met.\n</Note>')).toEqual(only(asked('paragraph'), LINE + 1));
  });

  test('in one cell is enough for a table', () => {
    expect(withText(`| Year | Ships |\n| --- | --- |\n| 2024 | 12 ${CITE} |`)).toEqual([]);
  });

  test('may stand inside emphasis', () => {
    expect(withText(`The crews *met. ${CITE}*`)).toEqual([]);
  });

  test('is not asked for by a heading', () => {
    expect(withText(`## How it went\n\nThe crews met. ${CITE}`)).toEqual([]);
  });

  test('is not asked for on pages about the site', () => {
    expect(checkWith({ 'site/about.mdx': mdx('site', {}, 'We are readers.\n') })).toEqual([]);
  });

  test('is asked for in a translation', () => {
    const problems = checkWith({ 'programs/coast-school.es.mdx': mdx('translations', {}, 'Una escuela.\n') });
    expect(problems).toEqual([
      { file: 'content/programs/coast-school.es.mdx', where: 'line 4', message: expect.stringMatching(asked('paragraph')) as string },
    ]);
  });

  test('that is unknown is named with the nearest id', () => {
    expect(withText('The crews met. <Cite ids="navy nvy" />')).toEqual(
      only(/source "nvy" is not in content\/sources\.yaml\. Did you mean "navy"\?/),
    );
  });

  test.each(['<Cite />', '<Cite ids="" />', '<Cite ids=" " />'])('is named: %s is none', (mark) => {
    expect(withText(`The crews met. ${mark}`)).toEqual(only(/<Cite> names no source: write <Cite ids="source-id" \/>/));
  });
});

describe('a component', () => {
  test.each(['Video', 'div', 'script'])('that the site does not have is refused: %s', (name) => {
    expect(withText(`<${name}>\nThe crews met. ${CITE}\n</${name}>`)).toEqual(
      only(new RegExp(`<${name}> is not a component of the site: use Cite, Note, Contact`)),
    );
  });

  test.each([`<Note>\nThe crews met. ${CITE}\n</Note>`, `Write to <Contact />. ${CITE}`])('that the site has is taken: %s', (text) => {
    expect(withText(text)).toEqual([]);
  });
});

describe('program code', () => {
  test.each(['import x from "node:fs"', 'export const x = 1'])('is refused: %s', (code) => {
    expect(withText(code)[0]).toEqual(only(/import and export are not allowed/)[0]);
  });

  test('in braces on lines of its own is refused', () => {
    expect(withText('{1 + 1}')).toEqual(only(/expressions in braces are not allowed: write \\\{ for a brace/));
  });

  test('in braces inside a paragraph is refused', () => {
    expect(withText(`The crews {met}. ${CITE}`)).toEqual(only(/expressions in braces/));
  });

  test('in braces is refused as an attribute of a component', () => {
    expect(withText(`<Note id={1 + 1}>\nThe crews met. ${CITE}\n</Note>`)).toHaveLength(1);
  });

  test('in braces is refused as a spread of attributes', () => {
    expect(withText('The crews met. <Cite ids="navy" {...this} />')).toHaveLength(1);
  });

  test('a brace with a backslash is only a brace', () => {
    expect(withText(`The crews \\{met. ${CITE}`)).toEqual([]);
  });
});

describe('a link', () => {
  const link = (url: string) => withText(`The [crews](${url}) met. ${CITE}`);

  test.each(['javascript:alert(1)', 'http://navy.example/', 'mailto:a@navy.example', 'data:text/html,x'])(
    'of another kind is refused: %s',
    (url) => {
      expect(link(url)).toEqual(only(/is not allowed: write a path of the site such as \/exercises\/unitas\/ or an https:\/\/ address/));
    },
  );

  test.each(['../programs/coast-school/', 'coast-school', './x.html'])('that is relative is refused: %s', (url) => {
    expect(link(url)).toEqual(only(/is not allowed: write a path/));
  });

  test('to a page that is not there gets the nearest that is', () => {
    expect(link('/programs/coast-scool/')).toEqual(
      only(/link "\/programs\/coast-scool\/" leads nowhere\. Did you mean "\/programs\/coast-school\/"\?/),
    );
  });

  test('needs the slash at the end of its path', () => {
    expect(link('/programs/coast-school')).toEqual(only(/leads nowhere\. Did you mean "\/programs\/coast-school\/"\?/));
  });

  test.each([
    '/',
    '/exercises/',
    '/exercises/unitas/',
    '/exercises/unitas/2024/',
    '/programs/coast-school/#sources',
    '/topics/sea/',
    '/commanders/doe/',
    '/countries/peru/',
    '/about/',
    '/a-z/',
    '#sources',
    'https://navy.example/',
  ])('to what is there is taken: %s', (url) => {
    expect(link(url)).toEqual([]);
  });

  test('of an image is looked at too', () => {
    expect(withText(`![A ship](ship.jpg) ${CITE}`)).toEqual(only(/link "ship\.jpg" is not allowed/));
  });

  test('whose address stands apart is looked at too', () => {
    expect(withText(`The [crews][1] met. ${CITE}\n\n[1]: javascript:alert(1)`)).toEqual(only(/is not allowed/, LINE + 2));
  });
});

describe('a heading', () => {
  test('may not be of the first level, which is the title of the page', () => {
    expect(withText('# The school')).toEqual(only(/heading level 1 does not follow level 1: begin with ## and go down by one/));
  });

  test('may not skip a level', () => {
    expect(withText('## One\n\n#### Two')).toEqual(only(/heading level 4 does not follow level 2/, LINE + 2));
  });

  test('may not begin below the second level', () => {
    expect(withText('### One')).toEqual(only(/heading level 3 does not follow level 1/));
  });

  test('may go down by one and up by any', () => {
    expect(withText('## One\n\n### Two\n\n#### Three\n\n## Four')).toEqual([]);
  });
});

describe('a text', () => {
  test('with one fault after another gives one problem for each, in order', () => {
    const problems = withText(`The [crews](one) met. ${CITE}\n\nThe [crews](two) met. ${CITE}\n\nThe [crews](three) met. ${CITE}`);
    expect(problems.map(({ message }) => message.split('"')[1])).toEqual(['one', 'two', 'three']);
  });

  test('is looked at to its end, however many problems were found before', () => {
    const empty = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => [`background/${id}.mdx`, '']));
    const problems = checkWith({ ...empty, [FILE]: mdxWith('programs', `The [crews](one) met [others](two). ${CITE}`) });
    expect(problems.filter(({ file }) => file.endsWith(FILE)).map(({ message }) => message.split('"')[1])).toEqual(['one', 'two']);
  });

  test('with TODO in it is not finished', () => {
    const messages = withText(`TODO look it up. ${CITE}`).map(({ message }) => message);
    expect(messages).toContain('has no text yet: write the page or mark it draft: true');
  });

  test('of nothing is not finished', () => {
    expect(checkWith({ 'site/about.mdx': mdx('site', {}, '\n') }).map(({ message }) => message)).toEqual([
      'has no text yet: write the page or mark it draft: true',
    ]);
  });

  test.each(['Never {closed', 'A stray </Note>', '<!-- remark -->'])('that is no MDX is shown with its line: %s', (text) => {
    expect(withText(text)).toEqual(only(/^MDX cannot be read: /));
  });

  test('with a component that is never closed is shown with the line on which it opens', () => {
    expect(withText('<Note>')).toEqual(only(/^MDX cannot be read: Expected a closing tag for `<Note>`/));
  });

  test('counts lines from the top of the file, front matter included', () => {
    expect(mdx('programs', {}, prose('programs')).split('\n').length).toBeLessThan(LINE);
    expect(withText('The crews met.')[0]?.where).toBe(`line ${LINE}`);
  });
});
