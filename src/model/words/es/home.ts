import type { home as english } from '../en/home.ts';
import type { Part } from '../en/index.ts';
import { count } from './grammar.ts';

/** The home page. */
export const home: Part<typeof english> = {
  homeTitle: 'Qué hace el Comando Sur de EE. UU. con sus naciones socias y cómo lo sabemos',
  homeLead: (n: number) =>
    `Programas, ejercicios, alianzas y visitas en ${count(n, 'país', 'países')} de América Latina y el Caribe. Cada dato lleva una fuente numerada.`,
  homeSearch: 'Buscar en este sitio',
  homeTry: 'Por ejemplo:',
  homeMap:
    'Mapa de América, girado de modo que el norte apunta hacia arriba a la izquierda. Las líneas unen estados de EE. UU. con las naciones a las que está asociada su Guardia Nacional. Los números indican cuántos registros de cada país hay en este sitio.',
  homeMapPairs: 'Asociaciones de la Guardia Nacional entre un estado de EE. UU. y una nación',
  homeMapRecords: 'Registros de un país en este sitio',
  homeMapOpen: 'Todas las alianzas',
  homeMaps: 'Mapas por país',
  homeLatest: 'Ahora y después',
  homeLatestExercise: 'Último ejercicio',
  homeLatestVisit: 'Última visita',
  homeNow: 'En curso',
  homeJustEnded: 'Recién terminado',
  homeNext: 'Lo próximo',
  homeNowAndNext: 'En curso y próximo',
  homeNothing: 'No consta nada.',
  homeNothingAfter: (date: string) => `No consta ninguna fecha posterior a ${date}.`,
  homeCalendar: 'Calendario completo',
  browse: 'Explorar',
  indexLead: {
    programs: 'Formas permanentes de trabajo conjunto, con su ley, su responsable y su alcance.',
    exercises: 'Series y sus ediciones: fechas, anfitrión, naciones, cifras.',
    partnerships: 'Asociaciones de la Guardia Nacional y marcos de dos o más naciones.',
    visits: 'Quién fue adónde, cuándo y qué se trató.',
  },
  allPrograms: (n: number) => `Todos los programas (${n})`,
  allExercises: (n: number) => `Todas las series (${n})`,
  allPartnerships: (n: number) => `Todas las alianzas (${n})`,
  allVisits: (n: number) => `Todas las visitas (${n})`,
  understand: 'Contexto',
  understandLead: 'Cómo funciona la cooperación en la región, qué la impulsa y qué dicen sus críticos.',
  claimsLead: (n: number) =>
    count(n, 'afirmación que circula, cotejada con las fuentes.', 'afirmaciones que circulan, cotejadas con las fuentes.'),
  allBackground: (n: number) => `Todos los textos de contexto (${n})`,
  allClaims: (n: number) => `Todas las afirmaciones (${n})`,
  recentlyReviewed: 'Últimas revisiones',
  howToRead: 'Cómo leer una página',
  howSource: 'Fuente numerada',
  howSourceText: 'Cada dato remite al documento del que procede. El número lleva a la lista que está al final de la página.',
  howGauge: 'Medidor de fuentes',
  howGaugeText:
    'Una marca por cada fuente. Las altas son primarias: el organizador, el anfitrión, una ley. Las bajas son prensa y estudios.',
  howReviewed: 'Fecha de revisión',
  howReviewedText:
    'El día en que un editor comprobó la página por última vez. La siguiente revisión corresponde a los seis meses, y la página avisa si está atrasada.',
  howDifferText: 'Mostramos las dos versiones y decimos cuál usamos y por qué.',
};
