import type { Part } from '../en/index.ts';
import type { glance as english } from '../en/glance.ts';
import { count } from './grammar.ts';

/** The grid of countries, exercises and years, and the page of small multiples. */
export const glance: Part<typeof english> = {
  gridTitle: 'A grade',
  gridAll: 'Exercícios por ano',
  gridAllLead: (series, editions) =>
    `Quais exercícios foram realizados em que ano e quantos países as fontes citam? ${count(series, 'série', 'séries')} e ${count(editions, 'edição', 'edições')}; cada marca leva a uma.`,
  gridCountries: 'Países por ano',
  gridCountriesLead: (n) => `Em quantos exercícios por ano as fontes citam cada país? ${count(n, 'país', 'países')}, primeiro os da área.`,
  gridSeries: (name) => `${name}: quem participou`,
  gridSeriesLead: (countries, editions) =>
    `Quais países participaram em que ano? ${count(countries, 'país', 'países')} em ${count(editions, 'edição', 'edições')}, até onde as fontes os citam.`,
  gridCountry: (name) => `${name} nos exercícios`,
  gridCountryLead: (series, editions) =>
    `Em quais exercícios as fontes citam o país, e quando? ${count(series, 'série', 'séries')}, ${count(editions, 'edição', 'edições')}.`,
  gridYear: (year) => `${year}: quem participou de quê`,
  gridYearLead: (countries, editions) =>
    `Quais países se encontraram em quais exercícios? ${count(countries, 'país', 'países')} em ${count(editions, 'exercício', 'exercícios')}, do mais antigo ao mais recente.`,
  gridKeyHost: 'Anfitrião',
  gridKeyPart: 'Participou',
  gridKeyOpen: 'Anunciado ou não confirmado',
  gridKeyCount: 'Países citados, incluindo o anfitrião',
  gridKeyUnlisted: 'Participantes não citados',
  gridKeyExercises: 'Exercícios',
  gridKeyHosted: 'Exercícios, ao menos um como anfitrião',
  gridNamed: (n) => count(n, 'país citado', 'países citados'),
  gridUnlisted: 'participantes não citados',
  gridCount: (n, hosted) => `${count(n, 'exercício', 'exercícios')}${hosted > 0 ? `, anfitrião de ${hosted}` : ''}`,
  gridNote:
    'Uma célula vazia significa que nenhuma fonte cita o país ali, não que ele tenha ficado de fora. Nem sempre todos os participantes são citados.',
  gridArea: 'Área de responsabilidade',
  gridElsewhere: 'Outros países',
  gridFilter: 'Outras visões da grade',
  gridWhole: 'Panoramas',
  gridBySeries: 'Um exercício',
  gridByCountry: 'Um país',
  gridByYear: 'Um ano',
  downloadCsv: 'Baixar em CSV',
  glanceTitle: 'Em resumo',
  glanceLead:
    'Todo o registro em quatro gráficos. Cada um é contado a partir das páginas deste site, traz seus números em uma tabela e pode ser baixado.',
  glanceTable: 'Os números em uma tabela',
  glanceOf: (n) => `Contagem de ${count(n, 'registro', 'registros')}; cada página indica suas fontes.`,
  glanceFigures: {
    exercises: {
      title: 'Exercícios por ano',
      lead: 'Edições registradas como realizadas: quantas estão documentadas aqui, não quantas houve.',
    },
    visits: { title: 'Visitas por país', lead: 'Visitas registradas de comandantes do Comando Sul dos EUA, por país visitado.' },
    partnerships: {
      title: 'Parcerias por ano de início',
      lead: 'Quando começaram as parcerias, os mecanismos e as conferências registrados. Os que não têm ano conhecido ficam de fora.',
    },
    personnel: {
      title: 'Pessoas nos exercícios',
      lead: 'Conforme as fontes de cada edição, sem nunca somar, porque cada fonte conta de um modo. Cada painel tem sua própria escala; um ano sem número fica vazio. São desenhadas as séries com três números ou mais; a tabela traz todos.',
    },
  },
  glanceColumns: {
    year: 'Ano',
    editions: 'Edições',
    country: 'País',
    visits: 'Visitas',
    latest: 'Última',
    begun: 'Iniciadas',
    names: 'Quais',
    exercise: 'Exercício',
    people: 'Pessoas',
  },
};
