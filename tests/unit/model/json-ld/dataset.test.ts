import { expect, test } from 'vitest';
import { datasetThing } from '../../../../src/model/json-ld/dataset.ts';

const ORIGIN = 'https://southern-partners.example';

test('data names its licence and each of its files', () => {
  const files = [{ path: '/data/visits.csv', format: 'text/csv' }];
  const data = { path: '/data/', name: 'Open data', description: 'All records.', version: '2025-07-01', files };
  expect(datasetThing('es', data)).toMatchObject({
    '@type': 'Dataset',
    url: `${ORIGIN}/es/data/`,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    distribution: [{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${ORIGIN}/data/visits.csv` }],
  });
});
