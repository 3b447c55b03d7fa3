import type { Part } from '../en/index.ts';
import type { related as english } from '../en/related.ts';

const sameTopics = (n: number) => (n === 1 ? 'mesmo tema' : 'mesmos temas');

/** Ways on from a page: each title is the reason for what stands under it. */
export const related: Part<typeof english> = {
  next: 'Para continuar',
  seeAlso: 'Veja também',
  sameSeries: 'Mesma série',
  sameTrip: 'Mesma viagem',
  sameOccasion: 'Mesma ocasião',
  sameCountry: 'Mesmo país',
  sameCountryMonth: 'Mesmo país, mesmo mês',
  sameCountryYear: 'Mesmo país, mesmo ano',
  sameKind: (kind: string) => `Mesmo tipo: ${kind}`,
  sameTopics: (topics: string, n: number) => `${n === 1 ? 'Mesmo tema' : 'Mesmos temas'}: ${topics}`,
  sameYearTopics: (topics: string, n: number) => `Mesmo ano, ${sameTopics(n)}: ${topics}`,
  kindSameTopics: (kind: string, topics: string, n: number) => `${kind}, ${sameTopics(n)}: ${topics}`,
  neighbors: 'Mesma região',
  hostedMost: 'Anfitriões mais frequentes',
  visitsToIt: 'Visitas dos comandantes a suas edições',
  membersInCommon: 'Membros em comum',
  partOf: 'Faz parte de',
  exercisesTogether: 'Mais exercícios em comum',
  topicsTogether: 'Temas com mais registros em comum',
  commandBefore: 'No comando antes',
  commandAfter: 'No comando depois',
  sameClaimPages: 'Afirmações sobre as mesmas páginas',
  previousEdition: 'Edição anterior',
  nextEdition: 'Edição seguinte',
  commanderVisits: 'Visitas do comandante',
  previousVisit: 'Visita anterior do comandante',
  nextVisit: 'Visita seguinte do comandante',
};
