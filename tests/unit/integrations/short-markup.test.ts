import { parse, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { withShortMarkup } from '../../../src/integrations/short-markup.ts';

const inBody = (body: string) => `<!DOCTYPE html><html><head></head><body>${body}</body></html>`;
const short = (body: string) => withShortMarkup(inBody(body)).replace(inBody('').slice(0, -14), '').slice(0, -14);

const TABLE =
  '<table class="a"><caption>Years</caption><thead><tr><td></td><th scope="col">2024</th></tr></thead>' +
  '<tbody><tr id="x"><th scope="row">UNITAS</th><td><a href="/">1</a></td></tr><tr><th>2</th><td></td></tr></tbody></table>';
const FACTS = '<dl><div><dt>Host</dt><dd>Peru<small>1</small></dd></div><div><dt>Ships</dt><dd>12</dd><dd>13</dd></div></dl>';
const DRAWING = '<svg><path d="M0 0h1"></path><g class="a"></g><circle r="1"></circle><text>1</text></svg>';

describe('short markup', () => {
  test.each([
    ['a table', TABLE, /<\/t[drh]>|<\/tbody>/],
    ['facts', FACTS, /<\/d[dt]>/],
    ['a drawing', DRAWING, /<\/(?:path|circle)>/],
  ])('of %s has no end tag too many, and a browser reads the same', (_, body, tags) => {
    expect(body).toMatch(tags);
    expect(short(body)).not.toMatch(tags);
    expect(serialize(parse(inBody(short(body))))).toBe(serialize(parse(inBody(body))));
  });

  test.each([
    ['a shape with something in it', '<svg><path d="M0 0h1"><title>A line</title></path></svg>'],
    ['a table that goes on after its rows', '<table><tbody><tr><td>1</td></tr></tbody><caption>2</caption></table>'],
    ['lists and paragraphs', '<ul><li><p>1</p></li></ul><p>2</p>'],
  ])('of %s reads the same', (_, body) => {
    expect(serialize(parse(inBody(short(body))))).toBe(serialize(parse(inBody(body))));
  });

  test('leaves end tags that are needed', () => {
    expect(short('<ul><li><p>1</p></li></ul><svg><g></g></svg>')).toBe('<ul><li><p>1</p></li></ul><svg><g></g></svg>');
  });

  test('of a script says the same', () => {
    expect(short('<script>\n  a();\n  try {\n    b();\n  } catch {}\n</script>')).toBe('<script>a();try {b();} catch {}</script>');
    expect(short('<script type="module" src="/a.js">\n</script>')).toBe('<script type="module" src="/a.js">\n</script>');
  });
});
