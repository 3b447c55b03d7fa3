import { expect, test } from 'vitest';
import { siteThing } from '../../../../src/model/json-ld/site.ts';

const ORIGIN = 'https://southern-partners.example';

test('the site tells how to search it, in each language', () => {
  expect(siteThing('pt')).toMatchObject({
    '@type': 'WebSite',
    url: `${ORIGIN}/pt/`,
    inLanguage: 'pt',
    potentialAction: { '@type': 'SearchAction', target: { urlTemplate: `${ORIGIN}/pt/search/?q={q}` }, 'query-input': 'required name=q' },
  });
});
