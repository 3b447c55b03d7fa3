import { expect, test } from 'vitest';
import { caddyRedirects, netlifyRedirects, nginxRedirects, readRedirects } from '../../../src/deploy/redirects.ts';

const RULES = [
  ['/x/unitas', '/exercises/unitas/'],
  ['/es/programs/old/', '/es/programs/new/'],
] as const;
const text = netlifyRedirects(RULES);
const both = [...readRedirects(text)];

test('an address leads on with the slash at its end and without', () => {
  expect(text).toBe(
    [
      '/x/unitas /exercises/unitas/ 301',
      '/x/unitas/ /exercises/unitas/ 301',
      '/es/programs/old /es/programs/new/ 301',
      '/es/programs/old/ /es/programs/new/ 301',
      '',
    ].join('\n'),
  );
});

test('what is written for one host is read for the others', () => {
  expect(readRedirects(text).get('/x/unitas/')).toBe('/exercises/unitas/');
  expect(nginxRedirects(both)).toContain('\n  /x/unitas/ /exercises/unitas/;\n');
  expect(caddyRedirects(both)).toContain('\n\t/x/unitas /exercises/unitas/\n');
});

test('comments and other answers are no redirects', () => {
  expect(readRedirects('# /a /b 301\n/gone/ /gone/index.html 410\n\n/c /d 301').size).toBe(1);
});
