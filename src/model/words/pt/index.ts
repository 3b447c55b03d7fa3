import { en, type Words } from '../en/index.ts';

export const pt: Words = en;
