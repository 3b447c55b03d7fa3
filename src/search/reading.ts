import type { Lexicon, Term } from './lexicon.ts';

/** What a query asks for, as far as its words tell. */
export interface Reading {
  /** Terms without words that say nothing of the subject. */
  terms: Term[];
  years: string[];
  /** ISO codes, lower case. */
  countries: string[];
  kinds: string[];
}

// What stands in questions and between names in the three languages.
const EMPTY = new Set(
  `a all an and any are every at by can could did do does exist exists for from had has have how in info information is it its list many me mean meaning means much of on or part
  participate participated participates participating begin began begun start started take takes taking tell that the there this to was were what when where which who whom whose why with about against between during use uses latest last new page site website
  al con contra cual cuales cuando cuantos cuantas como comenzo comienza de decir del desde donde el ella empezo empieza en entre era es esta este esto existe fue fueron ha informacion inicio la las lo los lista
  para parte participa participan participaron por que quien quienes quiere se significa sobre su sus todas todos un una y ya ultima ultimo pagina sitio
  ao aos as com comeca comecou da das do dos e em entre essa usa esse foi foram informacao iniciou na nas no nos o onde os ou participam participaram pela pelo qual quais quando quantas quantos quem sao ser tem todas todos um uma`.split(
    /\s+/,
  ),
);

/** Terms that tell of a subject. */
export const telling = (terms: readonly Term[]): Term[] =>
  terms.filter(({ key, words }) => key !== words || (!EMPTY.has(words) && (words.length > 1 || /\d/.test(words))));

/** Reads a query. Where it holds nothing but empty words, they are its terms. */
export function readQuery(text: string, lexicon: Lexicon): Reading {
  const all = lexicon.terms(text);
  const told = telling(all);
  const subjects = told.filter(({ key }) => key !== 'kind:country');
  // “Which countries” asks of something else than countries, unless nothing else is asked.
  const terms = subjects.some(({ key }) => !key.startsWith('kind:')) ? subjects : told.length > 0 ? told : all;
  const keysOf = (prefix: string) => [
    ...new Set(terms.filter(({ key }) => key.startsWith(prefix)).map(({ key }) => key.slice(prefix.length))),
  ];
  return {
    terms,
    years: terms.filter(({ key }) => /^(?:19|20)\d\d$/.test(key)).map(({ key }) => key),
    countries: keysOf('iso:'),
    kinds: keysOf('kind:'),
  };
}

/** Terms that only say what kind of page is meant, or when, narrow a choice; they do not make one. */
export const weightOf = ({ key }: Term): number => (key.startsWith('kind:') ? 0.25 : key.startsWith('month:') ? 0.6 : 1);
