/** "1 visita", "3 visitas". */
export const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const isDay = (date: string): boolean => /^\d{1,2} /.test(date);
// Before a date in words a day takes the article, a month or a year does not.
/** "desde el 20 de agosto de 2025", "desde agosto de 2025". */
export const from = (date: string): string => `desde ${isDay(date) ? 'el ' : ''}${date}`;
/** "hasta el 20 de agosto de 2025", "hasta 2025". */
export const until = (date: string): string => `hasta ${isDay(date) ? 'el ' : ''}${date}`;
/** "al 20 de agosto de 2025", "a agosto de 2025". */
export const to = (date: string): string => `${isDay(date) ? 'al' : 'a'} ${date}`;
/** "del 20 de agosto de 2025", "de agosto de 2025". */
export const of = (date: string): string => `${isDay(date) ? 'del' : 'de'} ${date}`;
/** "el 20 de agosto de 2025", "en agosto de 2025". */
export const on = (date: string): string => `${isDay(date) ? 'el' : 'en'} ${date}`;
