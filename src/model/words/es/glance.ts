import type { Part } from '../en/index.ts';
import type { glance as english } from '../en/glance.ts';
import { count } from './grammar.ts';

/** The grid of countries, exercises and years, and the page of small multiples. */
export const glance: Part<typeof english> = {
  gridTitle: 'La cuadrícula',
  gridAll: 'Ejercicios por año',
  gridAllLead: (series, editions) =>
    `¿Qué ejercicios se realizaron en qué año y cuántos países nombran las fuentes? ${count(series, 'serie', 'series')} y ${count(editions, 'edición', 'ediciones')}; cada marca lleva a una.`,
  gridCountries: 'Países por año',
  gridCountriesLead: (n) =>
    `¿En cuántos ejercicios al año nombran las fuentes a cada país? ${count(n, 'país', 'países')}, primero los del área.`,
  gridSeries: (name) => `${name}: quiénes participaron`,
  gridSeriesLead: (countries, editions) =>
    `¿Qué países participaron en qué año? ${count(countries, 'país', 'países')} en ${count(editions, 'edición', 'ediciones')}, hasta donde las fuentes los nombran.`,
  gridCountry: (name) => `${name} en los ejercicios`,
  gridCountryLead: (series, editions) =>
    `¿En qué ejercicios nombran las fuentes al país, y cuándo? ${count(series, 'serie', 'series')}, ${count(editions, 'edición', 'ediciones')}.`,
  gridYear: (year) => `${year}: quién participó en qué`,
  gridYearLead: (countries, editions) =>
    `¿Qué países coincidieron en qué ejercicios? ${count(countries, 'país', 'países')} en ${count(editions, 'ejercicio', 'ejercicios')}, del más antiguo al más reciente.`,
  gridKeyHost: 'Anfitrión',
  gridKeyPart: 'Participó',
  gridKeyOpen: 'Anunciado o sin confirmar',
  gridKeyCount: 'Países nombrados, incluido el anfitrión',
  gridKeyUnlisted: 'Participantes no nombrados',
  gridKeyExercises: 'Ejercicios',
  gridKeyHosted: 'Ejercicios, al menos uno como anfitrión',
  gridNamed: (n) => count(n, 'país nombrado', 'países nombrados'),
  gridUnlisted: 'participantes no nombrados',
  gridCount: (n, hosted) => `${count(n, 'ejercicio', 'ejercicios')}${hosted > 0 ? `, anfitrión de ${hosted}` : ''}`,
  gridNote:
    'Una celda vacía significa que ninguna fuente nombra allí al país, no que haya estado ausente. No siempre se nombra a todos los participantes.',
  gridArea: 'Área de responsabilidad',
  gridElsewhere: 'Otros países',
  gridFilter: 'Otras vistas de la cuadrícula',
  gridWhole: 'Panoramas',
  gridBySeries: 'Un ejercicio',
  gridByCountry: 'Un país',
  gridByYear: 'Un año',
  downloadCsv: 'Descargar en CSV',
  glanceTitle: 'De un vistazo',
  glanceLead:
    'Todo el registro en cuatro gráficos. Cada uno se cuenta a partir de las páginas de este sitio, lleva sus cifras en una tabla y se puede descargar.',
  glanceTable: 'Las cifras en una tabla',
  glanceOf: (n) => `Recuento de ${count(n, 'registro', 'registros')}; cada página indica sus fuentes.`,
  glanceFigures: {
    exercises: {
      title: 'Ejercicios por año',
      lead: 'Ediciones registradas como realizadas: cuántas están documentadas aquí, no cuántas hubo.',
    },
    visits: { title: 'Visitas por país', lead: 'Visitas registradas de comandantes del Comando Sur de EE. UU., por país visitado.' },
    partnerships: {
      title: 'Alianzas por año de inicio',
      lead: 'Cuándo comenzaron las alianzas, los marcos y las conferencias registrados. Los que no tienen año conocido no figuran.',
    },
    personnel: {
      title: 'Personas en los ejercicios',
      lead: 'Según las fuentes de cada edición, sin sumarlas nunca, porque cada fuente cuenta de otro modo. Cada panel tiene su propia escala; un año sin cifra queda vacío. Se dibujan las series con tres cifras o más; la tabla las tiene todas.',
    },
  },
  glanceColumns: {
    year: 'Año',
    editions: 'Ediciones',
    country: 'País',
    visits: 'Visitas',
    latest: 'Última',
    begun: 'Iniciadas',
    names: 'Cuáles',
    exercise: 'Ejercicio',
    people: 'Personas',
  },
};
