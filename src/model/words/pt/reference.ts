import type { Part } from '../en/index.ts';
import type { reference as english } from '../en/reference.ts';
import { count } from './grammar.ts';

/** Sources, gaps, glossary and A to Z. */
export const reference: Part<typeof english> = {
  sourcesTitle: 'Fontes',
  sourcesLead: (n: string, primary: string) =>
    `${n} documentos em que as páginas se apoiam. Fontes primárias, emitidas por uma organização que participou: ${primary}.`,
  sourcesByPublisher: 'Por órgão ou veículo',
  sourcesKinds: 'As fontes primárias vêm de uma organização que participou; todas as outras, imprensa e estudos, são secundárias.',
  sourcesLargest: (n: number) => `Os ${n} órgãos e veículos com mais fontes`,
  publisher: 'Órgão ou veículo',
  primaryOfThem: 'delas, primárias',
  otherSigns: '0–9 e outros',
  sourcesUnder: (letter: string) => `Fontes: órgãos e veículos em ${letter}`,
  sourcesUnderLead: (sources: number, publishers: number) =>
    `${count(sources, 'documento', 'documentos')} de ${count(publishers, 'órgão ou veículo', 'órgãos e veículos')}, cada um com as páginas que se apoiam nele.`,
  usedBy: 'Usada em',
  gapsTitle: 'O que não se sabe',
  gapsLead: (n: number) =>
    `${count(n, 'informação procurada nas fontes e não encontrada', 'informações procuradas nas fontes e não encontradas')}: primeiro o que diz respeito a assuntos inteiros, depois página por página. Fontes que preencham uma dessas lacunas são bem-vindas.`,
  gapsLink: 'O que foi procurado e não foi encontrado',
  gapArea: {
    programs: 'Programas em geral',
    exercises: 'Exercícios em geral',
    partnerships: 'Parcerias em geral',
    visits: 'Visitas em geral',
    countries: 'Países em geral',
    claims: 'As afirmações checadas',
    sources: 'As próprias fontes',
  },
  gapsOnPages: (kind: string) => `Nas páginas: ${kind.toLowerCase()}`,
  glossaryTitle: 'Glossário',
  glossaryLead: 'Siglas, nomes anteriores e termos, por extenso em três idiomas.',
  formerly: 'Antes',
  alsoWritten: 'Outras grafias',
  azTitle: 'De A a Z',
  azLead: 'As páginas da obra, pelo nome. Não precisa de JavaScript.',
};
