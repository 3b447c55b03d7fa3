import type { Part } from '../en/index.ts';
import type { related as english } from '../en/related.ts';

const sameTopics = (n: number) => (n === 1 ? 'mismo tema' : 'mismos temas');

/** Ways on from a page: each title is the reason for what stands under it. */
export const related: Part<typeof english> = {
  next: 'Para seguir leyendo',
  seeAlso: 'Véase también',
  sameSeries: 'Misma serie',
  sameTrip: 'Mismo viaje',
  sameOccasion: 'Misma ocasión',
  sameCountry: 'Mismo país',
  sameCountryMonth: 'Mismo país, mismo mes',
  sameCountryYear: 'Mismo país, mismo año',
  sameKind: (kind: string) => `Mismo tipo: ${kind}`,
  sameTopics: (topics: string, n: number) => `${n === 1 ? 'Mismo tema' : 'Mismos temas'}: ${topics}`,
  sameYearTopics: (topics: string, n: number) => `Mismo año, ${sameTopics(n)}: ${topics}`,
  kindSameTopics: (kind: string, topics: string, n: number) => `${kind}, ${sameTopics(n)}: ${topics}`,
  neighbors: 'Misma región',
  hostedMost: 'Anfitriones más frecuentes',
  visitsToIt: 'Visitas del comandante a sus ediciones',
  membersInCommon: 'Miembros en común',
  partOf: 'Forma parte de',
  exercisesTogether: 'Más ejercicios en común',
  topicsTogether: 'Temas con más registros en común',
  commandBefore: 'Al mando antes',
  commandAfter: 'Al mando después',
  sameClaimPages: 'Afirmaciones sobre las mismas páginas',
  previousEdition: 'Edición anterior',
  nextEdition: 'Edición siguiente',
  commanderVisits: 'Visitas del comandante',
  previousVisit: 'Visita anterior del comandante',
  nextVisit: 'Visita siguiente del comandante',
};
