import type { Part } from '../en/index.ts';
import type { reference as english } from '../en/reference.ts';
import { count } from './grammar.ts';

/** Sources, gaps, glossary and A to Z. */
export const reference: Part<typeof english> = {
  sourcesTitle: 'Fuentes',
  sourcesLead: (n: string, primary: string) =>
    `${n} documentos en que se apoyan las páginas; de ellos, ${primary} ${primary === '1' ? 'primario: emitido' : 'primarios: emitidos'} por una organización que participó.`,
  sourcesByPublisher: 'Por entidad editora',
  sourcesKinds: 'Las fuentes primarias proceden de una organización que participó; todas las demás, prensa y estudios, son secundarias.',
  sourcesLargest: (n: number) => `Las ${n} entidades editoras con más fuentes`,
  publisher: 'Entidad editora',
  primaryOfThem: 'de ellas, primarias',
  otherSigns: '0–9 y otros',
  sourcesUnder: (letter: string) => `Fuentes: entidades editoras en ${letter}`,
  sourcesUnderLead: (sources: number, publishers: number) =>
    `${count(sources, 'documento', 'documentos')} de ${count(publishers, 'entidad editora', 'entidades editoras')}, cada uno con las páginas que se apoyan en él.`,
  usedBy: 'Citado en',
  gapsTitle: 'Lo que no se sabe',
  gapsLead: (n: number) =>
    `${count(n, 'dato que se buscó en las fuentes y no se encontró', 'datos que se buscaron en las fuentes y no se encontraron')}: primero lo que atañe a asuntos enteros, luego página por página. Se agradece toda fuente que llene una de estas lagunas.`,
  gapsLink: 'Lo que se buscó y no se encontró',
  gapArea: {
    programs: 'Programas en general',
    exercises: 'Ejercicios en general',
    partnerships: 'Alianzas en general',
    visits: 'Visitas en general',
    countries: 'Países en general',
    claims: 'Las afirmaciones examinadas',
    sources: 'Las propias fuentes',
  },
  gapsOnPages: (kind: string) => `En páginas de ${kind.toLowerCase()}`,
  glossaryTitle: 'Glosario',
  glossaryLead: 'Siglas, nombres anteriores y términos, desarrollados en tres idiomas.',
  formerly: 'Antes',
  alsoWritten: 'También escrito',
  azTitle: 'De la A a la Z',
  azLead: 'Lista de las páginas del sitio por su nombre. No necesita JavaScript.',
};
