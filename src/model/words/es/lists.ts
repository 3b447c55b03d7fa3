import type { Part } from '../en/index.ts';
import type { lists as english } from '../en/lists.ts';
import { count, from } from './grammar.ts';

/** List pages and their filters. */
export const lists: Part<typeof english> = {
  list: {
    programs: {
      title: 'Programas',
      lead: (n: number) =>
        `${count(n, 'programa, escuela, iniciativa o fuerza de tarea', 'programas, escuelas, iniciativas y fuerzas de tarea')}: qué hace cada uno, quién lo dirige y en qué ley se basa.`,
    },
    exercises: {
      title: 'Ejercicios',
      lead: (series: number, editions: number) =>
        `${count(series, 'serie', 'series')} y ${count(editions, 'edición registrada', 'ediciones registradas')}, desde intercambios de unidades pequeñas hasta maniobras de flotas. Cada edición lleva sus fechas, anfitrión, naciones y cifras, hasta donde las fuentes las dan.`,
    },
    partnerships: {
      title: 'Alianzas',
      lead: (n: number) =>
        `${count(n, 'alianza', 'alianzas')}: asociaciones de la Guardia Nacional, marcos de dos o más naciones, condición de aliado y conferencias.`,
    },
    visits: {
      title: 'Visitas del comandante',
      lead: (n: number) =>
        `${count(n, 'visita registrada', 'visitas registradas')} de comandantes del Comando Sur de EE. UU.: quién fue adónde, cuándo y qué se trató.`,
    },
    countries: {
      title: 'Países',
      lead: (n: number) =>
        `${n === 1 ? 'El único país' : `Los ${n} países`} del área de responsabilidad: sus ejercicios, visitas, alianzas y programas.`,
    },
    topics: {
      title: 'Temas',
      lead: (n: number) => `${count(n, 'tema', 'temas')}, con sus programas, ejercicios, alianzas y visitas.`,
    },
    commanders: {
      title: 'Comandantes',
      lead: (n: number) =>
        `${count(n, 'comandante', 'comandantes')} del Comando Sur de EE. UU. desde 2012, con su período al mando y las visitas registradas.`,
    },
    claims: {
      title: 'Afirmaciones examinadas',
      lead: (n: number, documents: number) =>
        `${count(n, 'afirmación que circula', 'afirmaciones que circulan')} en ${count(documents, 'documento general', 'documentos generales')}, ${n === 1 ? 'cotejada' : 'cada una cotejada'} con fuentes identificables: qué se dijo, qué dicen las fuentes y qué tan seguros estamos.`,
    },
    background: {
      title: 'Contexto',
      lead: (n: number) => `${count(n, 'texto', 'textos')} sobre cómo funciona y cómo surgió la cooperación en seguridad en la región.`,
    },
  },
  filter: 'Filtrar',
  filterCountry: 'País',
  filterTopic: 'Tema',
  filterYear: 'Año',
  filterKind: 'Tipo',
  since: (date: string) => from(date),
  sinceCap: (date: string) => from(date).replace(/^d/, 'D'),
  nations: (n: number) => count(n, 'nación', 'naciones'),
  visitsCount: (n: number) => count(n, 'visita', 'visitas'),
};
