import { describe, expect, test } from 'vitest';
import { retire, type Known, type Request } from '../../../src/check/retire.ts';
import { parseRegister } from '../../../src/model/register.ts';

const known: Known = {
  register: parseRegister('/about/ notice es:aviso\n/visits/2025-08-peru/ brief\n/visits/ y2025\n'),
  paths: new Set(['/about/', '/visits/', '/visits/2025-09-peru/']),
  before: (path) =>
    path === '/visits/2025-08-peru/' ? { title: 'Visit to Peru', was: 'The commander was announced for Lima.' } : undefined,
  today: '2025-07-01',
};
const run = (request: Request) => retire([], request, known);
const OLD = '/visits/2025-08-peru/';

describe('npm run links:retire', () => {
  test('leads a page to the one that took its place', () => {
    expect(run({ from: OLD, to: '/visits/2025-09-peru/' })).toEqual([{ from: OLD, to: '/visits/2025-09-peru/' }]);
  });

  test.each([
    ['/about/#notice', '/about/#new'],
    ['/es/about/#aviso', '/es/about/'],
  ])('leads the fragment %s to %s', (from, to) => {
    expect(run({ from, to })).toEqual([{ from, to }]);
  });

  test('says of a removed page what the last finished site knows of it', () => {
    expect(run({ from: OLD, gone: 'The visit was never held.', see: ['/visits/'] })).toEqual([
      {
        from: OLD,
        gone: {
          title: 'Visit to Peru',
          was: 'The commander was announced for Lima.',
          why: 'The visit was never held.',
          date: '2025-07-01',
          see: ['/visits/'],
        },
      },
    ]);
  });

  test.each<[Request, string]>([
    [{ from: '/visits/2025-08-perú/', to: '/visits/' }, 'is not in register/addresses.txt. Did you mean "/visits/2025-08-peru/"?'],
    [{ from: '/about/#notices', to: '/about/' }, 'the page is, but not #notices. Did you mean "notice"?'],
    [{ from: '/es/visits/2025-08-peru/', to: '/visits/' }, 'Name the address without /es/'],
    [{ from: '/about/', to: '/visits/' }, 'is a page of the site: remove or rename its file first'],
    [{ from: OLD, to: '/visits/2025-09-perú/' }, 'is no page of the site. Did you mean "/visits/2025-09-peru/"?'],
    [{ from: OLD, to: '/es/visits/' }, 'Name the new address without language and fragment: /visits/'],
    [{ from: '/about/#notice', to: '/visits/' }, 'can lead only to a place on its own page'],
    [{ from: OLD }, 'Say where /visits/2025-08-peru/ leads now, or that it is gone'],
    [{ from: OLD, to: '/visits/', gone: 'Merged into the list.' }, 'Say where'],
    [{ from: OLD, gone: 'No.', see: ['/visits/'] }, 'gone.why: has fewer than 10 characters: say in a sentence why'],
    [{ from: OLD, gone: 'The visit was never held.' }, 'Name at least one page to look at now'],
    [{ from: OLD, gone: 'The visit was never held.', see: ['/visit/'] }, '--see /visit/ is no page of the site. Did you mean "/visits/"?'],
    [{ from: '/about/#notice', gone: 'No longer needed.', see: ['/about/'] }, 'A fragment has no page of its own'],
  ])('refuses %o', (request, message) => {
    expect(() => run(request)).toThrow(message);
  });

  test('asks for title and summary where no finished site has them', () => {
    expect(() => retire([], { from: OLD, gone: 'Never held at all.', see: ['/visits/'] }, { ...known, before: () => undefined })).toThrow(
      'give them as --title and --was',
    );
  });
});
