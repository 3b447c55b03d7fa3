import type { Part } from '../en/index.ts';
import type { search as english } from '../en/search.ts';
import { count } from './grammar.ts';

/** The search. */
export const search: Part<typeof english> = {
  searchTitle: 'Búsqueda',
  searchLead: 'Busque en todas las páginas por palabra, nombre, sigla, país o año.',
  searchLabel: 'Búsqueda',
  searchButton: 'Buscar',
  searchClose: 'Cerrar',
  searchLoading: 'Cargando el índice.',
  searchUseAz: 'Usar en su lugar la lista de la A a la Z',
  searchResults: (n: number) => count(n, 'resultado', 'resultados'),
  searchNone: (query: string) => `Ninguna página contiene “${query}”.`,
  searchNoneHelp: 'Revise la ortografía o explore:',
  searchFailed: 'No se pudo cargar la búsqueda.',
  searchFailedHelp: 'Las páginas no la necesitan:',
  searchIdle: 'Escriba un nombre, una sigla, un país o un año.',
  searchNoScript: 'La búsqueda necesita JavaScript. Las páginas están en las listas de abajo.',
  searchAll: 'Todos',
  searchMore: 'Mostrar más resultados',
  searchOpenPage: 'Todos los resultados en una página',
  searchNear: 'Los nombres más parecidos:',
  searchFoundBy: 'Encontrado por',
  searchReadAs: (query: string) => `Se leyó como “${query}”.`,
  searchWordsOnly: 'Buscar solo las palabras',
  searchWrittenIn: (name: string) => `Texto en ${name}`,
  searchSort: 'Orden',
  searchBest: 'Primero lo más pertinente',
  searchNewest: 'Primero lo más reciente',
  searchKeyMove: 'mover',
  searchKeyOpen: 'abrir',
  searchKeyClose: 'cerrar',
  searchKindPage: 'Página del sitio',
  searchKindTerm: 'Glosario',
  filterLanguage: 'Idioma del texto',
  searchPart: 'Páginas que tienen algunas de las palabras:',
};
