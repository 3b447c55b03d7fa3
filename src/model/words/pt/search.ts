import type { Part } from '../en/index.ts';
import type { search as english } from '../en/search.ts';

/** The search. */
export const search: Part<typeof english> = {
  searchTitle: 'Busca',
  searchLead: 'Busque em todas as páginas por palavra, nome, sigla, país ou ano.',
  searchLabel: 'Busca',
  searchButton: 'Buscar',
  searchClose: 'Fechar',
  searchLoading: 'Carregando o índice.',
  searchUseAz: 'Usar a lista de A a Z',
  // The number stands without a separator: the search puts its own in the place of the digit.
  searchResults: (n: number) => `${n} ${n === 1 ? 'resultado' : 'resultados'}`,
  searchNone: (query: string) => `Nenhuma página contém “${query}”.`,
  searchNoneHelp: 'Confira a grafia ou explore as listas:',
  searchFailed: 'A busca não carregou.',
  searchFailedHelp: 'As páginas não dependem dela:',
  searchIdle: 'Digite um nome, uma sigla, um país ou um ano.',
  searchNoScript: 'A busca precisa de JavaScript. As páginas estão nas listas abaixo.',
  searchAll: 'Todos',
  searchMore: 'Mostrar mais resultados',
  searchOpenPage: 'Todos os resultados em uma página',
  searchNear: 'Os nomes mais parecidos:',
  searchFoundBy: 'Encontrado por',
  searchReadAs: (query: string) => `Lida como “${query}”.`,
  searchWordsOnly: 'Buscar apenas as palavras',
  searchWrittenIn: (name: string) => `Texto em ${name}`,
  searchSort: 'Ordem',
  searchBest: 'Primeiro o mais relevante',
  searchNewest: 'Primeiro o mais recente',
  searchKeyMove: 'mover',
  searchKeyOpen: 'abrir',
  searchKeyClose: 'fechar',
  searchKindPage: 'Página do site',
  searchKindTerm: 'Glossário',
  filterLanguage: 'Idioma do texto',
  searchPart: 'Páginas que têm algumas das palavras:',
};
