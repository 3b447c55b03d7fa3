import { describe, expect, test } from 'vitest';
import { attribute, elementsOf, fileAt, isDetail, isShared, pages, templateOf, textOf, type Element } from './site.ts';
import { vocabularyFaults } from './vocabulary.ts';

const ORIGIN = 'https://southern-partners.example';

type Thing = { '@type': string } & Record<string, unknown>;
interface Block {
  '@context': string;
  '@graph': Thing[];
}
interface Read {
  path: string;
  elements: Element[];
  blocks: string[];
  graph: Thing[];
}

const read: Read[] = pages.map(({ path, html }) => {
  const elements = elementsOf(html);
  const blocks = elements.filter((element) => attribute(element, 'type') === 'application/ld+json').map(textOf);
  return { path, elements, blocks, graph: blocks.flatMap((text) => (JSON.parse(text) as Block)['@graph']) };
});
const ofType = ({ graph }: Read, type: string): Thing | undefined => graph.find((thing) => thing['@type'] === type);
const subjectOf = ({ graph }: Read): Thing | undefined => graph.find((thing) => thing['@type'] !== 'BreadcrumbList');

/** The breadcrumbs that a reader sees: name and address. */
const crumbsOf = ({ elements }: Read): [string, string | undefined][] =>
  elements
    .filter((element) => attribute(element, 'class')?.startsWith('crumb '))
    .flatMap((nav) => (nav.childNodes as Element[]).flatMap((list) => list.childNodes as Element[]))
    .map(({ childNodes: [inner] }) => {
      const href = attribute(inner as Element, 'href');
      return [textOf(inner as Element), href === undefined ? undefined : ORIGIN + href];
    });

/** Every text in a block, however deep. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];

describe('the check itself', () => {
  const wrong = (thing: object) => vocabularyFaults({ '@context': 'https://schema.org', '@graph': [thing] });
  const event = { '@type': 'Event', name: 'UNITAS 2025', startDate: '2025-09-15', location: { '@type': 'Country', name: 'Chile' } };

  test('lets pass what the vocabulary allows', async () => {
    expect(await wrong(event)).toEqual([]);
    expect(await wrong({ ...event, startDate: '2025-09', eventStatus: 'https://schema.org/EventCancelled', about: event })).toEqual([]);
  });

  test.each<[string, object, RegExp]>([
    ['a class that does not exist', { ...event, '@type': 'Exercise' }, /Exercise/],
    ['a property that does not exist', { ...event, hosts: 'Chile' }, /hosts/],
    ['a property of another class', { ...event, foundingDate: '1959' }, /Event\.foundingDate: no property of Event/],
    ['a property of a class below', { '@type': 'Thing', startDate: '2025' }, /Thing\.startDate: no property of Thing/],
    ['a text where a thing is wanted', { ...event, attendee: 'Adm. Jane Doe' }, /attendee is "Adm\. Jane Doe", not/],
    ['a thing of another class', { ...event, attendee: { '@type': 'Country', name: 'Chile' } }, /attendee is \["http.*Country"\], not/],
    ['a date in words', { ...event, startDate: 'September 2025' }, /startDate is "September 2025", not Date/],
    ['a day that no month has', { ...event, endDate: '2025-09-31' }, /endDate is "2025-09-31"/],
    ['an address that is none', { ...event, url: '/exercises/unitas/' }, /url/],
    ['a value of another list', { ...event, eventStatus: 'https://schema.org/OnlineEventAttendanceMode' }, /eventStatus is/],
    ['a superseded property', { ...event, attendees: { '@type': 'Person', name: 'Jane Doe' } }, /attendees is superseded/],
    ['a fault deep inside', { ...event, location: { '@type': 'Place', name: 'Lima', capital: true } }, /capital/],
    ['properties without a class', { name: 'UNITAS' }, /no type/],
  ])('finds %s', async (_, thing, message) => {
    expect((await wrong(thing)).join('; ')).toMatch(message);
  });

  test('refuses another context', async () => {
    expect(await vocabularyFaults({ '@context': 'https://example.org', '@type': 'Event' })).not.toEqual([]);
  });
});

describe('structured data', { timeout: 120_000 }, () => {
  test('each page has one block, and only the page that is not found has none', () => {
    expect(read.filter(({ blocks }) => blocks.length !== 1).map(({ path }) => path)).toEqual(['/404.html']);
  });

  test('schema.org knows every class, property and value', async () => {
    const faults: string[] = [];
    for (const { path, blocks } of read)
      for (const block of blocks) for (const fault of await vocabularyFaults(JSON.parse(block))) faults.push(`${path} ${fault}`);
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test('the breadcrumbs are those that a reader sees', () => {
    const wrong = read.filter((page) => {
      const seen = crumbsOf(page);
      const list = ofType(page, 'BreadcrumbList');
      const told = (list?.['itemListElement'] ?? []) as { position: number; name: string; item?: { '@id': string } }[];
      return (
        JSON.stringify(told.map(({ name, item }) => [name, item?.['@id']])) !== JSON.stringify(seen) ||
        told.some(({ position }, at) => position !== at + 1)
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    const without = read.filter((page) => crumbsOf(page).length === 0).map(({ path }) => path);
    expect(without.sort()).toEqual(['/', '/404.html', '/es/', '/pt/']);
  });

  test.each([
    ['home', ['WebSite']],
    ['data', ['Dataset']],
    ['series', ['EventSeries']],
    ['edition', ['Event']],
    ['visits/*', ['Event']],
    ['programs/*', ['EducationalOrganization', 'GovernmentOrganization', 'GovernmentService']],
    ['partnerships/*', ['EventSeries', 'GovernmentService', 'Intangible', 'Organization']],
    ['countries/*', ['Country']],
    ['commanders/*', ['Person']],
    ['topics/*', ['DefinedTerm']],
    ['background/*', ['Article']],
    ['claims/*', ['ClaimReview']],
  ])('%s: %j', (template, expected) => {
    const types = read.filter(({ path }) => templateOf(path) === template).map((page) => subjectOf(page)?.['@type']);
    expect([...new Set(types)].sort()).toEqual(expected);
  });

  test('a page about a record names itself, and gives its own address', () => {
    const records = read.filter((page) => isDetail(page.path) && !isShared(page.path) && subjectOf(page) !== undefined);
    const wrong = records.filter((page) => {
      const subject = subjectOf(page) ?? { '@type': '' };
      const heading = page.elements.find(({ tagName }) => tagName === 'h1');
      const name = subject['name'] ?? subject['headline'];
      return subject['url'] !== ORIGIN + page.path || (typeof name === 'string' && !(heading && textOf(heading).includes(name)));
    });
    expect(records.length).toBeGreaterThan(0);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('addresses of the site lead somewhere, and others are those that the page links', () => {
    const anchors = new Map(read.map(({ path, elements }) => [path, new Set(elements.map((element) => attribute(element, 'id')))]));
    const dead = read.flatMap(({ path, elements, graph }) => {
      const linked = new Set(elements.map((element) => attribute(element, 'href')));
      return textsIn(graph)
        .filter((text) => /^https?:/.test(text) && !text.startsWith('https://schema.org/'))
        .filter((text) => {
          if (!text.startsWith(`${ORIGIN}/`)) return !linked.has(text);
          const { pathname, hash } = new URL(text);
          return fileAt(pathname) === undefined || (hash !== '' && !anchors.get(pathname)?.has(hash.slice(1)));
        })
        .map((text) => `${path} ${text}`);
    });
    expect(dead).toEqual([]);
  });

  test('the search of the site is told with the parameter that its form sends', () => {
    const home = read.find(({ path }) => path === '/es/');
    const { potentialAction } = (home && subjectOf(home)) as unknown as { potentialAction: { target: { urlTemplate: string } } };
    const form = home?.elements.find((element) => attribute(element, 'role') === 'search');
    const field = home?.elements.find((element) => element.tagName === 'input' && attribute(element, 'type') === 'search');
    expect(potentialAction.target.urlTemplate).toBe(
      `${ORIGIN}${attribute(form as Element, 'action') ?? ''}?${attribute(field as Element, 'name') ?? ''}={q}`,
    );
  });
});
