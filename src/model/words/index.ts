import type { Language } from '../../site.ts';
import { en, type Words } from './en/index.ts';
import { es } from './es/index.ts';
import { pt } from './pt/index.ts';

export type { Words };
/** The interface words of each language; one dictionary, three columns. */
export const words: Record<Language, Words> = { en, es, pt };
