export { COLUMNS, columnChart, type YearValue } from './columns.ts';
export { ROWS, rowChart } from './rows.ts';
export { STEMS, stemPanel } from './stems.ts';
