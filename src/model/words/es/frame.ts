import type { frame as english } from '../en/frame.ts';
import type { Part } from '../en/index.ts';
import { from as since, to as upTo } from './grammar.ts';

/** Every page: head, notice, navigation, footer, and the page that was not found. */
export const frame: Part<typeof english> = {
  siteTagline: 'Comando Sur de EE. UU. y sus naciones socias, con fuentes',
  siteDescription:
    'Obra de consulta independiente y no oficial sobre la cooperación en seguridad del Comando Sur de EE. UU. en América Latina y el Caribe. Cada dato lleva fuente.',
  skip: 'Ir al contenido',
  noticeLabel: 'Acerca de este sitio',
  noticeLead: 'Independiente y no oficial.',
  noticeText: 'No es un sitio web del Gobierno de EE. UU. ni de ninguna fuerza armada.',
  languagesLabel: 'Idiomas',
  mainNav: 'Principal',
  nav: {
    programs: 'Programas',
    exercises: 'Ejercicios',
    partnerships: 'Alianzas',
    visits: 'Visitas',
    countries: 'Países',
    topics: 'Temas',
    sources: 'Fuentes',
  },
  menu: 'Menú',
  search: 'Buscar',
  searchSite: 'Buscar en Southern Partners',
  breadcrumb: 'Ruta de navegación',
  home: 'Inicio',
  footUnofficial: (site: string) =>
    `${site} es una obra de consulta independiente. No está vinculada con el Comando Sur de EE. UU., el Gobierno de EE. UU. ni fuerza armada alguna, y ninguno de ellos la paga ni la aprueba. La información oficial está en`,
  footSections: 'Secciones',
  footTrust: 'Transparencia',
  footReuse: 'Reutilización',
  footMaps: 'Los límites y los nombres de los mapas siguen a Natural Earth y no implican opinión sobre ningún territorio.',
  pages: {
    about: 'Acerca de este sitio',
    sourcing: 'Cómo verificamos los datos',
    corrections: 'Correcciones y contacto',
    accessibility: 'Accesibilidad',
    privacy: 'Privacidad',
    reuse: 'Licencia y enlaces',
  },
  colorScheme: 'Combinación de colores',
  themes: { auto: 'Automática', light: 'Clara', dark: 'Oscura' },
  notFoundTitle: 'Esta página no existe',
  notFoundLead: 'Es posible que la dirección tenga un error o que la página haya cambiado de lugar. Búsquela o empiece por una lista.',
  movedTitle: 'Esta página se ha mudado',
  movedTo: 'Ahora está en',
  tableScroll: 'Tabla que se desplaza hacia los lados',
  term: (from: string, to: string | undefined) => (to === undefined ? since(from) : `${from} ${upTo(to)}`),
  termOpen: 'no consta',
  acting: 'con carácter interino',
};
