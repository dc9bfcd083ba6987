import { localDateTimeOf } from '@jalon/domain/calendar';
import type { Cell, Table } from '../table';

const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** 09:00Z is ten o'clock in Paris in winter: instants that say their offset become hours of the hospital's own clock. */
export function withLocalHours(tables: readonly Table[], timeZone: string): readonly Table[] {
  if (!tables.some((table) => table.rows.some((row) => row.cells.some(isInstant)))) return tables;
  return tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (isInstant(cell) ? { ...cell, text: local(cell.text, timeZone) } : cell)),
    })),
  }));
}

const isInstant = ({ text }: Cell): boolean => text.length >= 17 && INSTANT.test(text);

function local(text: string, timeZone: string): string {
  const instant = text.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  return Number.isNaN(Date.parse(instant)) ? text : localDateTimeOf(instant, timeZone);
}
