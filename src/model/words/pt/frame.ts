import type { frame as english } from '../en/frame.ts';
import type { Part } from '../en/index.ts';

/** Every page: head, notice, navigation, footer, and the page that was not found. */
export const frame: Part<typeof english> = {
  siteTagline: 'Comando Sul dos EUA e seus países parceiros, com fontes',
  siteDescription:
    'Obra de referência independente e não oficial sobre a cooperação em segurança do Comando Sul dos EUA na América Latina e no Caribe. Cada dado traz sua fonte.',
  skip: 'Ir para o conteúdo',
  noticeLabel: 'Sobre este site',
  noticeLead: 'Independente e não oficial.',
  noticeText: 'Não é um site do governo dos EUA nem de nenhuma força armada.',
  languagesLabel: 'Idiomas',
  mainNav: 'Principal',
  nav: {
    programs: 'Programas',
    exercises: 'Exercícios',
    partnerships: 'Parcerias',
    visits: 'Visitas',
    countries: 'Países',
    topics: 'Temas',
    sources: 'Fontes',
  },
  menu: 'Menu',
  search: 'Buscar',
  searchSite: 'Buscar no Southern Partners',
  breadcrumb: 'Trilha de navegação',
  home: 'Início',
  footUnofficial: (site: string) =>
    `${site} é uma obra de referência independente. Não tem vínculo com o Comando Sul dos EUA, o governo dos EUA nem qualquer força armada, e não é pago nem aprovado por nenhum deles. A informação oficial está em`,
  footSections: 'Seções',
  footTrust: 'Transparência',
  footReuse: 'Reutilização',
  footMaps: 'As fronteiras e os nomes nos mapas seguem a Natural Earth e não expressam opinião sobre nenhum território.',
  pages: {
    about: 'Sobre este site',
    sourcing: 'Como verificamos os fatos',
    corrections: 'Correções e contato',
    accessibility: 'Acessibilidade',
    privacy: 'Privacidade',
    reuse: 'Licença e links',
  },
  colorScheme: 'Esquema de cores',
  themes: { auto: 'Automático', light: 'Claro', dark: 'Escuro' },
  notFoundTitle: 'Esta página não existe',
  notFoundLead: 'O endereço pode ter um erro de digitação, ou a página pode ter mudado de lugar. Faça uma busca ou comece por uma lista.',
  movedTitle: 'Esta página mudou de endereço',
  movedTo: 'Agora está em',
  tableScroll: 'Tabela com rolagem lateral',
  term: (from: string, to: string | undefined) => (to === undefined ? `desde ${from}` : `${from} a ${to}`),
  termOpen: 'sem registro',
  acting: 'como interino',
};
