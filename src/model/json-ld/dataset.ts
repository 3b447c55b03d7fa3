import { site, type Language } from '../../site.ts';
import { absolute } from '../urls.ts';
import { address, AUTHOR, type Thing } from './thing.ts';

interface Data {
  /** Path of the page that offers the data, without language. */
  path: string;
  name: string;
  description: string;
  version: string;
  /** Paths of the files with their media types. */
  files: readonly { path: string; format: string }[];
}

/** Data that the site gives away, with the files that hold it. */
export const datasetThing = (language: Language, { path, name, description, version, files }: Data): Thing => ({
  '@type': 'Dataset',
  name,
  url: address(language, path),
  description,
  inLanguage: language,
  version,
  license: site.license.url,
  creator: AUTHOR,
  distribution: files.map((file) => ({
    '@type': 'DataDownload',
    encodingFormat: file.format,
    contentUrl: absolute(site.origin, file.path),
  })),
});
