import type { Language } from '../../site.ts';
import { en, type Words } from './en.ts';
import { es } from './es.ts';
import { pt } from './pt.ts';

export type { Words };
/** The interface words of each language; one dictionary, three columns. */
export const words: Record<Language, Words> = { en, es, pt };
