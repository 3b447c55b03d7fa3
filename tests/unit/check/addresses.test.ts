import { describe, expect, test } from 'vitest';
import { reportLost } from '../../../src/check/check-addresses.ts';
import { checkRetired, checkShortLinks } from '../../../src/check/check-retired.ts';
import { parseRegister } from '../../../src/model/register.ts';

const register = parseRegister('* main\n/about/ the-notice es:el-aviso\n/visits/2025-08-peru/ brief\n');
const site = (text: string, ...leadOn: string[]) => ({ addresses: parseRegister(text), leadOn: new Set(leadOn) });

describe('the build says of a published address that is gone', () => {
  test('nothing where all are there', () => {
    expect(
      reportLost(register, site('* main\n/about/ the-notice es:el-aviso new\n/visits/2025-08-peru/\n', '/visits/2025-08-peru/'), []),
    ).toBe('');
  });

  test('once for all languages, with the cures and the page that looks like it', () => {
    const text = reportLost(register, site('* main\n/about/ the-notice es:el-aviso\n/visits/2025-09-peru/ brief\n'), []);
    expect(text).toContain('/visits/2025-08-peru/ was published and is gone.\n');
    expect(text).toContain(
      'npm run links:retire -- /visits/2025-08-peru/ <the address that takes its place> Did you mean "/visits/2025-09-peru/"?',
    );
    expect(text).toContain('npm run links:retire -- /visits/2025-08-peru/ --gone');
    expect(text).toContain('One published address is gone.');
  });

  test('which fragment, in which language, and the only new one as its likely successor', () => {
    const text = reportLost(register, site('* main\n/about/ the-notice es:la-nota\n/visits/2025-08-peru/ brief\n'), []);
    expect(text).toContain('/es/about/#el-aviso was published and is gone. New on the page: #la-nota.\n');
    expect(text).toContain('npm run links:retire -- /es/about/#el-aviso /es/about/#la-nota\n');
    expect(text).toContain('npm run links:retire -- /es/about/#el-aviso /es/about/\n');
  });

  test('a fragment of all languages by the address without one', () => {
    const text = reportLost(register, site('* main\n/about/ es:el-aviso a b\n/visits/2025-08-peru/ brief\n'), []);
    expect(text).toContain('links:retire -- /about/#the-notice /about/#<new id>\n');
  });

  test('nothing of the fragments of a page that was taken away, whose place tells of it', () => {
    const now = site('* main\n/about/ the-notice es:el-aviso\n/visits/2025-08-peru/ was why see\n');
    const gone = { title: 'Peru', was: 'A visit in August 2025.', why: 'It was never held.', date: '2026-11-25', see: ['/visits/'] };
    expect(reportLost(register, now, [])).toContain('/visits/2025-08-peru/#brief was published and is gone');
    expect(reportLost(register, now, [{ from: '/visits/2025-08-peru/', gone }])).toBe('');
  });
});

describe('a retired address', () => {
  const known = { register, paths: new Set(['/about/', '/visits/', '/visits/2025-09-peru/']), former: new Set(['/programs/old/']) };
  const problemsOf = (...entries: { from: string; to: string }[]) => checkRetired(entries, known).map(({ message }) => message);

  test('was published and leads straight to a page', () => {
    expect(problemsOf({ from: '/visits/2025-08-peru/', to: '/visits/2025-09-peru/' })).toEqual([]);
    expect(problemsOf({ from: '/about/#the-notice', to: '/about/#new' }, { from: '/es/about/#el-aviso', to: '/es/about/' })).toEqual([]);
  });

  test.each([
    [
      'was never published',
      { from: '/visits/2025-08-perú/', to: '/visits/' },
      'was never published, so nothing needs to lead on from it. Did you mean "/visits/2025-08-peru/"?',
    ],
    ['never had the fragment', { from: '/about/#el-aviso', to: '/about/' }, 'was never published'],
    ['is a page', { from: '/about/', to: '/visits/' }, 'is a page of the site'],
    [
      'leads nowhere',
      { from: '/visits/2025-08-peru/', to: '/visits/2025-09-perú/' },
      'leads to /visits/2025-09-perú/, which is no page of the site. Did you mean "/visits/2025-09-peru/"?',
    ],
    ['leads out of the site', { from: '/visits/2025-08-peru/', to: '//elsewhere.example/' }, 'which is no page of the site'],
    ['leads to a former place', { from: '/visits/2025-08-peru/', to: '/programs/old/' }, 'which leads on itself'],
    ['leads to itself', { from: '/visits/2025-08-peru/', to: '/visits/2025-08-peru/' }, 'which leads on itself'],
    ['leads from a fragment to another page', { from: '/about/#the-notice', to: '/visits/' }, 'leads to another page'],
  ])('is refused where it %s', (_why, entry, message) => {
    expect(problemsOf(entry)).toEqual([expect.stringContaining(message)]);
  });

  test('is refused where two lead to each other', () => {
    const loop = checkRetired(
      [
        { from: '/a/', to: '/b/' },
        { from: '/b/', to: '/a/' },
      ],
      { ...known, register: parseRegister('/a/\n/b/\n') },
    );
    expect(loop.map(({ message }) => message)).toEqual(
      Array.from({ length: 2 }, () => expect.stringContaining('which leads on itself') as string),
    );
  });

  test('is refused where it is written twice', () => {
    const entry = { from: '/visits/2025-08-peru/', to: '/visits/' };
    expect(problemsOf(entry, entry)).toEqual(['is retired twice: keep one entry.']);
  });

  test('of a removed page names pages that stand', () => {
    const gone = { title: 'Visit', was: 'A visit that was announced.', why: 'It was never held.', date: '2025-07-01', see: ['/nowhere/'] };
    expect(checkRetired([{ from: '/visits/2025-08-peru/', gone }], known)).toHaveLength(1);
  });
});

describe('short links', () => {
  test('of different pages differ', () => {
    expect(
      checkShortLinks(new Set(['/', '/about/', '/exercises/unitas/', '/exercises/unitas/2025/', '/claims/unitas/']), new Map()),
    ).toEqual([]);
  });

  test('collide where two pages would have the same', () => {
    const [problem] = checkShortLinks(new Set(['/exercises/unitas/', '/programs/unitas/']), new Map());
    expect(problem).toEqual({
      file: 'content/programs/unitas',
      where: 'file',
      message: 'would have the short link /x/unitas, which leads to /exercises/unitas/ already: name it otherwise.',
    });
  });

  test('of a former place stay its own, unless the page that took it keeps the name', () => {
    expect(checkShortLinks(new Set(['/exercises/lamat/']), new Map([['/programs/lamat/', '/exercises/lamat/']]))).toEqual([]);
    expect(checkShortLinks(new Set(['/exercises/lamat/', '/about/']), new Map([['/programs/lamat/', '/about/']]))).toHaveLength(1);
  });
});
