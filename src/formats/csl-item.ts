import { site } from '../site.ts';
import type { Citable } from '../model/citable.ts';

/** A page as CSL-JSON 1.0 has it, the form that citation processors and reference managers share. */
export interface CslItem {
  id: string;
  type: 'webpage';
  language: string;
  title: string;
  author?: { literal: string }[];
  'container-title'?: string;
  issued: { 'date-parts': [number[]] };
  URL: string;
  abstract?: string;
}

/** The page with the site as its author and as the work that it is part of. */
export const cslItem = ({ id, language, title, date, url, abstract }: Citable): CslItem => ({
  id,
  type: 'webpage',
  language,
  title,
  author: [{ literal: site.name }],
  'container-title': site.name,
  issued: { 'date-parts': [date.split('-').map(Number)] },
  URL: url,
  ...(abstract === undefined ? {} : { abstract }),
});
