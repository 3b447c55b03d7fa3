import type { Part } from '../en/index.ts';
import type { updates as english } from '../en/updates.ts';
import { on } from './grammar.ts';

/** Citations, versions, the list of changes, feeds and calendars. */
export const updates: Part<typeof english> = {
  copy: 'Copiar',
  changeKind: { new: 'Página nueva', correction: 'Corrección', update: 'Actualización', addition: 'Ampliación' },
  changeTitle: (kind: string, title: string) => `${kind}: ${title}`,
  changedOn: (date: string) => `Modificado ${on(date)}`,
  lastReviewed: 'Última revisión.',
  changesTitle: 'Cambios en el sitio',
  changesLead:
    'Lo que ha cambiado en las páginas de este sitio, de lo más reciente a lo más antiguo: correcciones, actualizaciones, ampliaciones y páginas nuevas. No se anotan los cambios que son solo de redacción.',
  newPages: 'Páginas nuevas',
  aboutPages: 'Sobre este sitio',
  noCorrections: 'Ninguna página se ha corregido desde su publicación.',
  feedsTitle: 'Canales y calendarios',
  feedsLead:
    'Siga los cambios de este sitio en un lector de canales y vea los ejercicios y las visitas en un programa de calendario. Ninguno de los dos requiere una cuenta.',
  feedAll: 'Todos los cambios',
  calendarAll: 'Ejercicios y visitas del comandante',
  feedGroup: { all: 'Todo', section: 'Por sección', country: 'Por país', topic: 'Por tema' },
  feedColumn: 'Canales',
  calendarColumn: 'Calendario',
  feedSubject: 'Asunto',
  feedsHow: (most: number) =>
    `Un canal enumera las páginas nuevas y los cambios de fondo, de lo más reciente a lo más antiguo, hasta un máximo de ${most}. Copie su dirección en un lector de canales. Atom y JSON Feed dicen lo mismo; la mayoría de los lectores admite ambos.`,
  calendarsTitle: 'Calendarios',
  calendarsHow:
    'Un calendario muestra los ejercicios y las visitas del comandante, pasados y anunciados, como eventos de días enteros. Suscríbase a su dirección en lugar de importarlo una sola vez: así recibirá las correcciones.',
  calendarDays: 'Solo fechas que las fuentes dan con el día exacto. Si dan únicamente el primer día, el evento ocupa ese día.',
  calendarCounts: (events: string, exercises: string, visits: string) =>
    `Los calendarios contienen ${events} eventos. Quedan fuera ${exercises} ejercicios y ${visits} visitas cuyas fuentes dan un mes o un año, pero no el primer día: no se supone ninguna fecha. Figuran en las listas de ejercicios y de visitas.`,
  calendarStates: 'Lo que solo se anunció o no está confirmado figura como provisional; lo que se suspendió, como cancelado.',
  firstDayOnly: 'Las fuentes dan solo el primer día.',
  conferenceDays: 'Las fechas son las de la conferencia.',
};
