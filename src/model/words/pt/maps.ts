import type { Part } from '../en/index.ts';
import type { maps as english } from '../en/maps.ts';
import { count } from './grammar.ts';

/** Maps of the area of responsibility. */
export const maps: Part<typeof english> = {
  map: 'Mapa',
  mapViews: 'Mapas',
  mapView: { hosted: 'Exercícios por anfitrião', visits: 'Visitas do comandante', pairs: 'Parcerias da Guarda Nacional' },
  mapTitle: { hosted: 'Onde foram realizados os exercícios', visits: 'Para onde viajaram os comandantes' },
  mapHostedLead: (hosted: number, all: number) =>
    `${hosted} das ${all} edições registradas citam um anfitrião. Cada círculo conta as de um país; uma edição com vários anfitriões conta uma vez para cada um.`,
  mapAnnounced: (n: number) =>
    n === 1 ? 'Uma das edições só é conhecida por um anúncio.' : `${n} das edições só são conhecidas por um anúncio.`,
  mapVisitsLead: (visits: number, since: string) =>
    `${count(visits, 'visita registrada', 'visitas registradas')} de comandantes do Comando Sul dos EUA desde ${since}. Cada círculo conta as que um país da área recebeu.`,
  mapEditions: (country: string, n: number) => `${country} ${n} ${n === 1 ? 'exercício como anfitrião' : 'exercícios como anfitrião'}`,
  mapVisits: (country: string, n: number) => `${country} ${n} ${n === 1 ? 'visita' : 'visitas'}`,
  mapSheet: {
    middle: 'América Central e Grandes Antilhas',
    south: 'América do Sul',
    islands: 'Pequenas Antilhas, Trinidad e Tobago',
  },
  mapSheetTitle: (sheet: string, view: string) => `${sheet}. ${view}: cada país é um link com seu número.`,
  mapCaption: (steps: string) =>
    `Três folhas em três escalas. Projeção de Mercator; as molduras têm marcas a cada ${steps}. Terras e fronteiras: Natural Earth, em domínio público.`,
  mapKey: 'Cada país é um link. A área do círculo é proporcional ao número; um anel vazio indica que não há registros.',
  mapTableTitle: 'O mesmo em números',
  mapTableCaption: (countries: number) => `Os ${countries} países da área, do maior número ao menor.`,
  mapNumber: { hosted: 'Edições', visits: 'Visitas' },
  mapLatest: 'A mais recente',
  mapOutside: { hosted: 'Anfitriões fora da área', visits: 'Destinos fora da área' },
  commanderTerm: 'Período no comando e visitas',
  commanderTermCaption:
    'A linha é o período no comando; cada triângulo é uma visita e um link para ela. Só o contorno: conhece-se apenas o mês. Faltam as visitas para as quais não se encontrou fonte.',
  commanderByCountry: 'Visitas por país',
  commanderChart: (name: string, countries: string) =>
    `Mapa das Américas com os países que ${name} visitou: ${countries}. Cada círculo é um link.`,
  commanderChartCaption: 'Países visitados em ocre; a área do círculo é proporcional ao número de visitas.',
};
