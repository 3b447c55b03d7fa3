import type { Part } from '../en/index.ts';
import type { lists as english } from '../en/lists.ts';
import { count } from './grammar.ts';

/** List pages and their filters. */
export const lists: Part<typeof english> = {
  list: {
    programs: {
      title: 'Programas',
      lead: (n: number) =>
        `${count(n, 'registro', 'registros')} de programas, escolas, iniciativas e forças-tarefa: o que cada um faz, quem o conduz e em que lei se apoia.`,
    },
    exercises: {
      title: 'Exercícios',
      lead: (series: number, editions: number) =>
        `${count(series, 'série', 'séries')} e ${count(editions, 'edição', 'edições')} nos registros, de pequenos intercâmbios de tropas a operações de esquadras. Cada edição traz datas, anfitrião, países e números, até onde as fontes os informam.`,
    },
    partnerships: {
      title: 'Parcerias',
      lead: (n: number) =>
        `${count(n, 'parceria', 'parcerias')}: as da Guarda Nacional, os mecanismos de dois ou mais países, o status de aliado e as conferências.`,
    },
    visits: {
      title: 'Visitas dos comandantes',
      lead: (n: number) =>
        `${count(n, 'visita registrada', 'visitas registradas')} de comandantes do Comando Sul dos EUA: quem foi aonde, quando e o que estava em pauta.`,
    },
    countries: {
      title: 'Países',
      lead: (n: number) =>
        `${n === 1 ? 'O país' : `Os ${n} países`} da área de responsabilidade: exercícios, visitas, parcerias e programas de cada um.`,
    },
    topics: {
      title: 'Temas',
      lead: (n: number) => `${count(n, 'assunto', 'assuntos')}, cada um com seus programas, exercícios, parcerias e visitas.`,
    },
    commanders: {
      title: 'Comandantes',
      lead: (n: number) =>
        `${count(n, 'comandante', 'comandantes')} do Comando Sul dos EUA desde 2012, com o período no cargo e as visitas registradas.`,
    },
    claims: {
      title: 'Afirmações checadas',
      lead: (n: number, documents: number) =>
        `${count(n, 'afirmação que circula', 'afirmações que circulam')} em ${count(documents, 'documento geral', 'documentos gerais')}, cada uma confrontada com fontes que podem ser citadas: o que foi dito, o que dizem as fontes e com que certeza.`,
    },
    background: {
      title: 'Contexto',
      lead: (n: number) => `${count(n, 'texto', 'textos')} sobre como funciona e como surgiu a cooperação em segurança na região.`,
    },
  },
  filter: 'Filtrar',
  filterCountry: 'País',
  filterTopic: 'Tema',
  filterYear: 'Ano',
  filterKind: 'Tipo',
  since: (date: string) => `desde ${date}`,
  sinceCap: (date: string) => `Desde ${date}`,
  nations: (n: number) => count(n, 'país', 'países'),
  visitsCount: (n: number) => count(n, 'visita', 'visitas'),
};
