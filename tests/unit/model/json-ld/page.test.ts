import { describe, expect, test } from 'vitest';
import { pageData } from '../../../../src/model/json-ld/page.ts';

const ORIGIN = 'https://southern-partners.example';

describe('the block of a page', () => {
  const crumbs = [{ title: 'Home', href: '/' }, { title: 'UNITAS' }];

  test('has the breadcrumbs of the page, then what it tells of', () => {
    expect(JSON.parse(pageData({ thing: { '@type': 'Event', name: 'UNITAS', endDate: undefined }, crumbs }) ?? '')).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: 'Home', item: { '@id': `${ORIGIN}/` } },
            { '@type': 'ListItem', position: 2, name: 'UNITAS' },
          ],
        },
        { '@type': 'Event', name: 'UNITAS' },
      ],
    });
  });

  test('is left out where there is nothing to say', () => {
    expect(pageData({})).toBeUndefined();
  });

  test('cannot end the script element around it', () => {
    const name = '</script><b>';
    const text = pageData({ thing: { '@type': 'Thing', name } }) ?? '';
    expect(text).not.toContain('<');
    expect((JSON.parse(text) as { '@graph': [object] })['@graph'][0]).toEqual({ '@type': 'Thing', name });
  });
});
