import type { calendar as english } from '../en/calendar.ts';
import type { Part } from '../en/index.ts';
import { count, from, until } from './grammar.ts';

/** The calendar: its years, months and marks. */
export const calendar: Part<typeof english> = {
  calendar: 'Calendario',
  calendarTitle: (year: number) => `Calendario de ${year}`,
  calendarLead: (year: number, counts: string) => `Cooperación en seguridad registrada en ${year}: ${counts}.`,
  calendarCount: {
    edition: (n: number) => count(n, 'ejercicio', 'ejercicios'),
    conference: (n: number) => count(n, 'conferencia', 'conferencias'),
    visit: (n: number) => count(n, 'visita del comandante', 'visitas del comandante'),
  },
  calendarAllLead: (first: number, last: number) =>
    `Ejercicios, conferencias y visitas del comandante por año y mes, de ${first} a ${last}: todo lo registrado, a partir del año más reciente.`,
  calendarYears: 'Años del calendario',
  calendarAllYears: 'Todos los años',
  calendarAllCaption: 'Lo registrado en cada año. Las cifras cuentan los registros de este sitio, no todo lo que ocurrió.',
  calendarMonths: 'Mes a mes',
  calendarStrip: (year: number) =>
    `Los doce meses de ${year} con ejercicios, conferencias y visitas del comandante. La lista que sigue dice lo mismo.`,
  calendarRow: { edition: 'Ejercicios', conference: 'Conferencias', visit: 'Visitas' },
  calendarKind: { edition: 'Ejercicio', conference: 'Conferencia', visit: 'Visita del comandante' },
  calendarNote: 'Cada marca es un enlace. Un contorno: fechas conocidas en parte, solo el mes, o solo por un anuncio.',
  calendarUnknown: 'Fuera de las fuentes',
  calendarYearOnly: 'Solo el año',
  calendarYearOnlyNote: 'No se encontró ninguna fuente que dé el mes.',
  calendarFrom: (date: string) => from(date),
  calendarUntil: (date: string) => until(date),
  calendarLimit: (date: string) => `Las fuentes llegan ${until(date)}. Lo posterior todavía no está documentado aquí.`,
};
