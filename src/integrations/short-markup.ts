/** End tags that the standard lets be left out where these tags follow: https://html.spec.whatwg.org/multipage/syntax.html#optional-tags */
const OPTIONAL = [
  /<\/t[dh]>(?=<t[dh][ >]|<\/tr>)/,
  /<\/tr>(?=<tr[ >]|<\/t(?:head|body)>)/,
  /<\/thead>(?=<tbody[ >])/,
  /<\/tbody>(?=<\/table>)/,
  /<\/dt>(?=<d[dt][ >])/,
  /<\/dd>(?=<d[dt][ >]|<\/(?:div|dl)>)/,
];
const endTags = new RegExp(OPTIONAL.map(({ source }) => source).join('|'), 'g');

/**
 * The same page in fewer bytes: parts of tables and lists of facts without the end tags that a browser adds itself, shapes of drawings
 * that end as XML allows, the inline script without its indentation.
 */
export const withShortMarkup = (page: string): string =>
  page
    .replace(endTags, '')
    .replace(/<(circle|line|path|rect|use)\b([^<>]*)><\/\1>/g, '<$1$2/>')
    .replace(/(?<=<script>)[^<]*(?=<\/script>)/g, (code) => code.replace(/\n\s*/g, ''));
