/** An address and the one it leads to. */
export type Rule = readonly [from: string, to: string];

/** Each address as readers type it: with the slash at its end and without. */
const spellings = (rules: readonly Rule[]): Rule[] =>
  rules.flatMap(([from, to]): Rule[] => {
    const bare = from.replace(/\/$/, '');
    return [
      [bare, to],
      [`${bare}/`, to],
    ];
  });

/** `_redirects`, which Netlify and Cloudflare read from the folder they publish. */
export const netlifyRedirects = (rules: readonly Rule[]): string =>
  spellings(rules)
    .map(([from, to]) => `${from} ${to} 301\n`)
    .join('');

/** The pairs of a `_redirects` file, to answer them as those hosts do. Lines of another status are left out. */
export function readRedirects(text: string): Map<string, string> {
  return new Map(
    text.split('\n').flatMap((line): [string, string][] => {
      const [from = '', to, status] = line.trim().split(/\s+/);
      return to !== undefined && status === '301' && !from.startsWith('#') ? [[from, to]] : [];
    }),
  );
}

/** For nginx, from rules in both spellings: a map to include in `http`, used in `server` by `if ($moved) { return 301 $moved; }`. */
export const nginxRedirects = (rules: readonly Rule[]): string =>
  ['map_hash_bucket_size 256;', 'map $uri $moved {', "  default '';", ...rules.map(([from, to]) => `  ${from} ${to};`), '}', ''].join('\n');

/** For Caddy, from rules in both spellings: a snippet to import in a site. */
export const caddyRedirects = (rules: readonly Rule[]): string =>
  [
    'map {path} {moved} {',
    ...rules.map(([from, to]) => `\t${from} ${to}`),
    "\tdefault ''",
    '}',
    "@moved expression `{moved} != ''`",
    'redir @moved {moved} 301',
    '',
  ].join('\n');
