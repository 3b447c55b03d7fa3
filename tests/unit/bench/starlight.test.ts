import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { markdownOf } from '../../../bench/starlight/markdown.ts';
import { choose, pageText } from '../../../bench/starlight/page-text.ts';
import { doc, docPath, docsOf } from '../../../bench/starlight/project.ts';

const markdown = (html: string): string => markdownOf(parseFragment(`<main>${html}</main>`).childNodes[0] as Tree.Element).trim();

describe('the text of a page in Markdown', () => {
  test.each([
    ['headings and paragraphs', '<h2>Sea</h2><p>A <strong>long</strong> <a href="/x/">way</a>.</p>', '## Sea\n\nA **long** [way](</x/>).'],
    ['lists', '<ul><li>one</li><li><p>two</p><p>more</p></li></ul>', '- one\n- two more'],
    ['numbered lists', '<ol><li>one</li><li>two</li></ol>', '1. one\n2. two'],
    ['facts', '<dl><div><dt>Ships</dt><dd>12<small>about</small></dd></div></dl>', '- **Ships** 12 about'],
    [
      'tables',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
      '| a | b |\n| --- | --- |\n| 1 |  |',
    ],
  ])('has %s', (_, html, text) => expect(markdown(html)).toBe(text));

  test('leaves out drawings, controls, marks of sources and the title', () => {
    expect(markdown('<h1>T</h1><nav><a href="/">x</a></nav><p>Text<sup>1</sup><svg><title>t</title></svg></p><button>b</button>')).toBe(
      'Text',
    );
  });

  test('takes no character for a sign of Markdown', () => {
    expect(markdown('<p>2 * 3 &lt; #4 [x] a_b :c &amp;amp;</p>')).toBe(String.raw`2 \* 3 &lt; \#4 \[x\] a\_b \:c &amp;amp;`);
  });
});

describe('a built page', () => {
  const html = '<html><head><meta name="description" content="On A"></head><body><main><h1>A</h1><p>Text</p></main></body></html>';

  test('gives title, description and text', () => {
    expect(pageText('a', html)).toEqual({ path: 'a', title: 'A', description: 'On A', text: 'Text\n' });
  });
  test('that only leads on gives none', () => expect(pageText('a', '<p>Moved</p>')).toBeUndefined());
});

describe('the pages chosen', () => {
  const paths = ['', 'a', 'b', 'c', 'es', 'es/a', 'es/b', 'es/c', 'pt', 'pt/a', 'pt/b', 'pt/c'];
  test('are all where no number is given', () => expect(choose(paths, undefined)).toEqual(paths));
  test('are spread evenly and come in all languages', () => {
    expect(choose(paths, 6)).toEqual(['', 'b', 'es', 'es/b', 'pt', 'pt/b']);
  });
  test('hold those that must be there', () => expect(choose(paths, 3, ['c'])).toEqual(['', 'c', 'es', 'es/c', 'pt', 'pt/c']));
});

describe('a Starlight project', () => {
  test.each([
    ['', 'src/content/docs/index.md'],
    ['es', 'src/content/docs/es/index.md'],
    ['es/visits/peru', 'src/content/docs/es/visits/peru.md'],
  ])('keeps the page “%s” at %s', (path, file) => expect(docPath(path, 'md')).toBe(file));

  test('has the titles in front matter that any of them survives', () => {
    const page = { title: 'A: “b” "c"', description: '#', text: 'Text\n' };
    expect(doc(page)).toBe('---\ntitle: "A: “b” \\"c\\""\ndescription: "#"\n---\n\nText\n');
    expect([...docsOf([{ path: 'a', ...page }]).keys()]).toEqual(['src/content/docs/a.md']);
  });
});
