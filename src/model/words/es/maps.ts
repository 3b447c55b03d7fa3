import type { Part } from '../en/index.ts';
import type { maps as english } from '../en/maps.ts';
import { count, from } from './grammar.ts';

/** Maps of the area of responsibility. */
export const maps: Part<typeof english> = {
  map: 'Mapa',
  mapViews: 'Mapas',
  mapView: { hosted: 'Ejercicios por anfitrión', visits: 'Visitas del comandante', pairs: 'Asociaciones de la Guardia Nacional' },
  mapTitle: { hosted: 'Dónde se realizaron los ejercicios', visits: 'Adónde viajaron los comandantes' },
  mapHostedLead: (hosted: number, all: number) =>
    `${hosted} de ${all} ediciones registradas nombran a un anfitrión. Cada círculo cuenta las de un país; una edición con varios anfitriones cuenta una vez para cada uno.`,
  mapAnnounced: (n: number) =>
    n === 1 ? 'Una de las ediciones se conoce solo por un anuncio.' : `${n} de las ediciones se conocen solo por un anuncio.`,
  mapVisitsLead: (visits: number, since: string) =>
    `${count(visits, 'visita registrada', 'visitas registradas')} de comandantes del Comando Sur de EE. UU. ${from(since)}. Cada círculo cuenta las que recibió un país del área.`,
  mapEditions: (country: string, n: number) => `${country} ${n} ${n === 1 ? 'ejercicio como anfitrión' : 'ejercicios como anfitrión'}`,
  mapVisits: (country: string, n: number) => `${country} ${n} ${n === 1 ? 'visita' : 'visitas'}`,
  mapSheet: {
    middle: 'Centroamérica y las Antillas Mayores',
    south: 'América del Sur',
    islands: 'Antillas Menores, Trinidad y Tobago',
  },
  mapSheetTitle: (sheet: string, view: string) => `${sheet}. ${view}: cada país es un enlace con su número.`,
  mapCaption: (steps: string) =>
    `Tres hojas a tres escalas. Proyección de Mercator; los marcos llevan una marca cada ${steps}. Tierras y límites: Natural Earth, de dominio público.`,
  mapKey: 'Cada país es un enlace. El área de cada círculo es proporcional al número; un anillo vacío indica que no hay registros.',
  mapTableTitle: 'Lo mismo en números',
  mapTableCaption: (countries: number) => `Los ${countries} países del área, de mayor a menor.`,
  mapNumber: { hosted: 'Ediciones', visits: 'Visitas' },
  mapLatest: 'La más reciente',
  mapOutside: { hosted: 'Anfitriones fuera del área', visits: 'Destinos fuera del área' },
  commanderTerm: 'Período al mando y visitas',
  commanderTermCaption:
    'La línea es el período al mando; cada triángulo es una visita y un enlace a ella. Un contorno: se conoce solo el mes. Faltan las visitas para las que no se encontró fuente.',
  commanderByCountry: 'Visitas por país',
  commanderChart: (name: string, countries: string) =>
    `Mapa de América con los países que visitó ${name}: ${countries}. Cada círculo es un enlace.`,
  commanderChartCaption: 'Los países visitados, en ocre; el área de cada círculo es proporcional al número de visitas.',
};
