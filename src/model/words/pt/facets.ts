import type { Part } from '../en/index.ts';
import type { facets as english } from '../en/facets.ts';
import { count, toCountry, withCountry } from './grammar.ts';

const editions = (n: number) => count(n, 'edição registrada', 'edições registradas');
const visits = (n: number) => `${count(n, 'visita registrada', 'visitas registradas')} de comandantes do Comando Sul dos EUA`;

/** Lists narrowed down to one value, and the controls that narrow them further. */
export const facets: Part<typeof english> = {
  kindsOf: {
    exercises: {
      maritime: 'Exercícios marítimos',
      land: 'Exercícios terrestres',
      air: 'Exercícios aéreos',
      cyber: 'Exercícios cibernéticos',
      'multi-domain': 'Exercícios multidomínio',
      'special-operations': 'Exercícios de operações especiais',
      humanitarian: 'Exercícios humanitários',
    },
    programs: { program: 'Programas permanentes', school: 'Escolas', initiative: 'Iniciativas', 'task-force': 'Forças-tarefa' },
    partnerships: {
      'state-partnership': 'Parcerias da Guarda Nacional',
      multilateral: 'Mecanismos multilaterais',
      bilateral: 'Mecanismos bilaterais',
      'alliance-status': 'Status de aliado',
      conference: 'Conferências',
    },
  },
  editionsBy: { year: 'Edições por ano', country: 'Edições por país' },
  allEditions: (n: number) => `Todas as ${n} edições`,
  editionsTitle: 'Edições de exercícios',
  editionsLead: (n: number, series: number, span: string) =>
    `${editions(n)} de ${count(series, 'série', 'séries')}, ${span}, da mais recente à mais antiga: datas, anfitrião, países e números de cada uma, até onde as fontes os informam.`,
  narrowed: {
    exercises: {
      kind: (n: number, held: number, kind: string) =>
        `${kind}: ${count(n, 'série', 'séries')} com ${editions(held)}; de cada série se diz para que serve.`,
      topicTitle: (topic: string) => `${topic}: séries de exercícios`,
      topic: (n: number, held: number, topic: string) =>
        `${count(n, 'série de exercícios', 'séries de exercícios')} no tema “${topic}”, com ${editions(held)}.`,
    },
    editions: {
      yearTitle: (year: string) => `Exercícios em ${year}`,
      year: (n: number, year: string, hosts: string) => `${editions(n)} de exercícios em ${year}. Anfitriões: ${hosts}.`,
      countryTitle: (country: string) => `Exercícios ${withCountry(country)}`,
      country: (n: number, country: string, span: string) =>
        `${editions(n)} de exercícios, ${span}, em que as fontes citam ${country} como anfitrião ou participante.`,
    },
    visits: {
      yearTitle: (year: string) => `Visitas dos comandantes em ${year}`,
      year: (n: number, year: string, countries: string) => `${visits(n)} em ${year}: ${countries}.`,
      countryTitle: (country: string) => `Visitas dos comandantes ${toCountry(country)}`,
      country: (n: number, country: string, span: string) => `${visits(n)} ${toCountry(country)}, ${span}.`,
      topicTitle: (topic: string) => `${topic}: visitas dos comandantes`,
      topic: (n: number, topic: string, span: string) => `${visits(n)} no tema “${topic}”, ${span}.`,
    },
    programs: {
      kind: (n: number, kind: string) =>
        `${kind}: ${count(n, 'registro', 'registros')}, com o que cada um faz, quem o conduz e em que lei se apoia.`,
      topicTitle: (topic: string) => `${topic}: programas`,
      topic: (n: number, topic: string) =>
        `${count(n, 'programa, escola, iniciativa ou força-tarefa', 'programas, escolas, iniciativas e forças-tarefa')} no tema “${topic}”.`,
    },
    partnerships: {
      kind: (n: number, kind: string) =>
        `${kind}: ${count(n, 'registro', 'registros')}, com os membros e a data quando as fontes os informam.`,
      topicTitle: (topic: string) => `${topic}: parcerias`,
      topic: (n: number, topic: string) =>
        `${count(n, 'parceria da Guarda Nacional, mecanismo ou conferência', 'parcerias da Guarda Nacional, mecanismos e conferências')} no tema “${topic}”.`,
    },
  },
  inList: {
    exercises: (n: number) => count(n, 'série', 'séries'),
    editions: (n: number) => count(n, 'edição', 'edições'),
    visits: (n: number) => count(n, 'visita', 'visitas'),
    programs: (n: number) => count(n, 'programa', 'programas'),
    partnerships: (n: number) => count(n, 'parceria', 'parcerias'),
  },
  shown: {
    exercises: (n: string, all: number) => `${n} de ${all} séries`,
    editions: (n: string, all: number) => `${n} de ${all} edições`,
    visits: (n: string, all: number) => `${n} de ${all} visitas`,
    programs: (n: string, all: number) => `${n} de ${all} programas`,
    partnerships: (n: string, all: number) => `${n} de ${all} parcerias`,
  },
  withSummaries: (records: string) => `${records} com resumos e filtros`,
  sortBy: 'Ordenar por',
  sorts: { kind: 'Tipo', name: 'Nome', newest: 'Mais recentes', oldest: 'Mais antigos', sources: 'Mais fontes' },
  removeFilter: (value: string) => `Remover o filtro ${value}`,
  clearAll: 'Remover todos',
  noneLeft: 'Nada nesta lista tem tudo isso. Remova um filtro.',
};
