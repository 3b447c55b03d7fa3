import type { home as english } from '../en/home.ts';
import type { Part } from '../en/index.ts';
import { count } from './grammar.ts';

/** The home page. */
export const home: Part<typeof english> = {
  homeTitle: 'O que o Comando Sul dos EUA faz com os países parceiros, e como sabemos disso',
  homeLead: (n: number) =>
    `Programas, exercícios, parcerias e visitas em ${count(n, 'país', 'países')} da América Latina e do Caribe. Cada dado traz uma fonte numerada.`,
  homeSearch: 'Buscar no site',
  homeTry: 'Exemplos:',
  homeMap:
    'Mapa das Américas, girado de modo que o norte aponta para o canto superior esquerdo. Linhas ligam estados dos EUA aos países parceiros de sua Guarda Nacional. Os números indicam quantos registros há neste site sobre cada país.',
  homeMapPairs: 'Parcerias da Guarda Nacional, do estado dos EUA ao país',
  homeMapRecords: 'Registros deste site sobre um país',
  homeMapOpen: 'Todas as parcerias',
  homeMaps: 'Mapas por país',
  homeLatest: 'Agora e a seguir',
  homeLatestExercise: 'Último exercício',
  homeLatestVisit: 'Última visita',
  homeNow: 'Em andamento',
  homeJustEnded: 'Recém-encerrado',
  homeNext: 'A seguir',
  homeNowAndNext: 'Em andamento e a seguir',
  homeNothing: 'Nada consta dos registros.',
  homeNothingAfter: (date: string) => `Nenhuma data posterior a ${date} consta dos registros.`,
  homeCalendar: 'Calendário completo',
  browse: 'Explorar',
  indexLead: {
    programs: 'Formas permanentes de trabalho conjunto: a lei, o responsável e o alcance.',
    exercises: 'Séries e suas edições: datas, anfitrião, países, números.',
    partnerships: 'Parcerias da Guarda Nacional e mecanismos de vários países.',
    visits: 'Quem foi aonde, quando e o que estava em pauta.',
  },
  allPrograms: (n: number) => `Todos os programas (${n})`,
  allExercises: (n: number) => `Todas as séries (${n})`,
  allPartnerships: (n: number) => `Todas as parcerias (${n})`,
  allVisits: (n: number) => `Todas as visitas (${n})`,
  understand: 'Contexto',
  understandLead: 'Como funciona a cooperação na região, o que a move e o que dizem seus críticos.',
  claimsLead: (n: number) => `${count(n, 'afirmação que circula, confrontada', 'afirmações que circulam, confrontadas')} com as fontes.`,
  allBackground: (n: number) => `Todos os textos de contexto (${n})`,
  allClaims: (n: number) => `Todas as afirmações (${n})`,
  recentlyReviewed: 'Revisões recentes',
  howToRead: 'Como ler uma página',
  howSource: 'Fonte numerada',
  howSourceText: 'Cada dado remete ao documento de onde vem. O número leva à lista no fim da página.',
  howGauge: 'Medidor de fontes',
  howGaugeText: 'Uma marca para cada fonte. As altas são primárias: o organizador, o anfitrião, uma lei. As baixas são imprensa e estudos.',
  howReviewed: 'Data de revisão',
  howReviewedText:
    'O dia em que um editor conferiu a página pela última vez. A revisão seguinte deve ocorrer seis meses depois; se atrasa, a página avisa.',
  howDifferText: 'Mostramos as duas versões e dizemos qual usamos e por quê.',
};
