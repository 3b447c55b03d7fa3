import type { calendar as english } from '../en/calendar.ts';
import type { Part } from '../en/index.ts';
import { count } from './grammar.ts';

/** The calendar: its years, months and marks. */
export const calendar: Part<typeof english> = {
  calendar: 'Calendário',
  calendarTitle: (year: number) => `Calendário de ${year}`,
  calendarLead: (year: number, counts: string) => `Cooperação em segurança registrada em ${year}: ${counts}.`,
  calendarCount: {
    edition: (n: number) => count(n, 'exercício', 'exercícios'),
    conference: (n: number) => count(n, 'conferência', 'conferências'),
    visit: (n: number) => count(n, 'visita do comandante', 'visitas do comandante'),
  },
  calendarAllLead: (first: number, last: number) =>
    `Exercícios, conferências e visitas do comandante por ano e mês, de ${first} a ${last}: tudo o que está registrado, a partir do ano mais recente.`,
  calendarYears: 'Anos do calendário',
  calendarAllYears: 'Todos os anos',
  calendarAllCaption: 'O que está registrado em cada ano. Os números contam os registros deste site, não tudo o que aconteceu.',
  calendarMonths: 'Mês a mês',
  calendarStrip: (year: number) =>
    `Os doze meses de ${year} com exercícios, conferências e visitas do comandante. A lista abaixo diz o mesmo.`,
  calendarRow: { edition: 'Exercícios', conference: 'Conferências', visit: 'Visitas' },
  calendarKind: { edition: 'Exercício', conference: 'Conferência', visit: 'Visita do comandante' },
  calendarNote: 'Cada marca é um link. Só o contorno: datas conhecidas em parte, só o mês, ou só por um anúncio.',
  calendarUnknown: 'Além das fontes',
  calendarYearOnly: 'Só o ano',
  calendarYearOnlyNote: 'Nenhuma fonte encontrada informa o mês.',
  calendarFrom: (date: string) => `desde ${date}`,
  calendarUntil: (date: string) => `até ${date}`,
  calendarLimit: (date: string) => `As fontes vão até ${date}. O que veio depois ainda não está documentado aqui.`,
};
