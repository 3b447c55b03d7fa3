import { site, type Language } from '../../site.ts';
import { address, type Thing } from './thing.ts';

const TERM = 'q';

/** The site in a language, with its search as something that a program may call. */
export const siteThing = (language: Language): Thing => ({
  '@type': 'WebSite',
  name: site.name,
  url: address(language, '/'),
  inLanguage: language,
  license: site.license.url,
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${address(language, '/search/')}?q={${TERM}}` },
    // schema.org marks in this way what a caller fills in: https://schema.org/docs/actions.html
    'query-input': `required name=${TERM}`,
  },
});
