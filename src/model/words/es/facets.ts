import type { Part } from '../en/index.ts';
import type { facets as english } from '../en/facets.ts';
import { count } from './grammar.ts';

const editions = (n: number) => count(n, 'edición registrada', 'ediciones registradas');
const visits = (n: number) => `${count(n, 'visita registrada', 'visitas registradas')} de comandantes del Comando Sur de EE. UU.`;

/** Lists narrowed down to one value, and the controls that narrow them further. */
export const facets: Part<typeof english> = {
  kindsOf: {
    exercises: {
      maritime: 'Ejercicios marítimos',
      land: 'Ejercicios terrestres',
      air: 'Ejercicios aéreos',
      cyber: 'Ejercicios cibernéticos',
      'multi-domain': 'Ejercicios multidominio',
      'special-operations': 'Ejercicios de operaciones especiales',
      humanitarian: 'Ejercicios humanitarios',
    },
    programs: { program: 'Programas permanentes', school: 'Escuelas', initiative: 'Iniciativas', 'task-force': 'Fuerzas de tarea' },
    partnerships: {
      'state-partnership': 'Asociaciones de la Guardia Nacional',
      multilateral: 'Marcos multilaterales',
      bilateral: 'Marcos bilaterales',
      'alliance-status': 'Condición de aliado',
      conference: 'Conferencias',
    },
  },
  editionsBy: { year: 'Ediciones por año', country: 'Ediciones por país' },
  allEditions: (n: number) => `Las ${n} ediciones`,
  editionsTitle: 'Ediciones de ejercicios',
  editionsLead: (n: number, series: number, span: string) =>
    `${editions(n)} de ${count(series, 'serie', 'series')}, ${span}, de la más reciente a la más antigua: fechas, anfitrión, naciones y cifras de cada una, hasta donde las fuentes las dan.`,
  narrowed: {
    exercises: {
      kind: (n: number, held: number, kind: string) =>
        `${kind}: ${count(n, 'serie', 'series')} con ${editions(held)}; de cada serie se dice para qué sirve.`,
      topicTitle: (topic: string) => `${topic}: series de ejercicios`,
      topic: (n: number, held: number, topic: string) =>
        `${count(n, 'serie de ejercicios', 'series de ejercicios')} en el tema “${topic}”, con ${editions(held)}.`,
    },
    editions: {
      yearTitle: (year: string) => `Ejercicios en ${year}`,
      year: (n: number, year: string, hosts: string) => `${editions(n)} de ejercicios en ${year}. Anfitriones: ${hosts}.`,
      countryTitle: (country: string) => `Ejercicios con ${country}`,
      country: (n: number, country: string, span: string) =>
        `${editions(n)} de ejercicios, ${span}, en las que las fuentes nombran a ${country} como anfitrión o participante.`,
    },
    visits: {
      yearTitle: (year: string) => `Visitas del comandante en ${year}`,
      year: (n: number, year: string, countries: string) => `${visits(n)} en ${year}: ${countries}.`,
      countryTitle: (country: string) => `Visitas del comandante a ${country}`,
      country: (n: number, country: string, span: string) => `${visits(n)} a ${country}, ${span}.`,
      topicTitle: (topic: string) => `${topic}: visitas del comandante`,
      topic: (n: number, topic: string, span: string) => `${visits(n)} en el tema “${topic}”, ${span}.`,
    },
    programs: {
      kind: (n: number, kind: string) =>
        `${kind}: ${count(n, 'registro', 'registros')}, con lo que hace cada cual, quién lo dirige y en qué ley se basa.`,
      topicTitle: (topic: string) => `${topic}: programas`,
      topic: (n: number, topic: string) =>
        `${count(n, 'programa, escuela, iniciativa o fuerza de tarea', 'programas, escuelas, iniciativas y fuerzas de tarea')} en el tema “${topic}”.`,
    },
    partnerships: {
      kind: (n: number, kind: string) =>
        `${kind}: ${count(n, 'registro', 'registros')}, con sus miembros y su fecha cuando las fuentes los dan.`,
      topicTitle: (topic: string) => `${topic}: alianzas`,
      topic: (n: number, topic: string) =>
        `${count(n, 'asociación de la Guardia Nacional, marco o conferencia', 'asociaciones de la Guardia Nacional, marcos y conferencias')} en el tema “${topic}”.`,
    },
  },
  inList: {
    exercises: (n: number) => count(n, 'serie', 'series'),
    editions: (n: number) => count(n, 'edición', 'ediciones'),
    visits: (n: number) => count(n, 'visita', 'visitas'),
    programs: (n: number) => count(n, 'programa', 'programas'),
    partnerships: (n: number) => count(n, 'alianza', 'alianzas'),
  },
  shown: {
    exercises: (n: string, all: number) => `${n} de ${all} series`,
    editions: (n: string, all: number) => `${n} de ${all} ediciones`,
    visits: (n: string, all: number) => `${n} de ${all} visitas`,
    programs: (n: string, all: number) => `${n} de ${all} programas`,
    partnerships: (n: string, all: number) => `${n} de ${all} alianzas`,
  },
  withSummaries: (records: string) => `${records} con resúmenes y filtros`,
  sortBy: 'Ordenar por',
  sorts: { kind: 'Tipo', name: 'Nombre', newest: 'Más recientes', oldest: 'Más antiguos', sources: 'Más fuentes' },
  removeFilter: (value: string) => `Quitar el filtro ${value}`,
  clearAll: 'Quitar todos',
  noneLeft: 'Nada en esta lista cumple todo eso. Quite un filtro.',
};
