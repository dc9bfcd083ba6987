export { neutral, tableAsCsv } from './table-as-csv';
