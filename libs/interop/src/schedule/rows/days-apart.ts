import { daysBetween } from '@jalon/domain/calendar';
import type { ReadRow, RowFault } from '@jalon/domain/schedule';
import { inWords } from './row-sentences';

/** Days between two visits of one list, beyond which the year of the fewer is rather mistyped. */
const APART = 180;
/** Below, no list says which of its years is the right one. */
const ENOUGH_ROWS = 4;
const FEW = 0.25;

/** A list is for one time of the year: a few rows a year away from all others wait for somebody to look at their year. */
export function withoutDaysApart(rows: readonly ReadRow[], column: string): { rows: ReadRow[]; faults: RowFault[] } {
  const apart = new Set(rows.length < ENOUGH_ROWS ? [] : daysApart(rows));
  const isApart = ({ start }: ReadRow): boolean => apart.has(start.slice(0, 10));
  return {
    rows: rows.filter((row) => !isApart(row)),
    faults: rows.filter(isApart).map(({ row, sheet, raw, ipp, start }) => {
      const day = start.slice(0, 10);
      return { row, sheet, column, ...inWords('day-apart', day.split('-').reverse().join('/')), raw, ipp, day };
    }),
  };
}

function daysApart(rows: readonly ReadRow[]): string[] {
  const sorted = rows.map(({ start }) => start.slice(0, 10)).sort();
  const groups: string[][] = [];
  for (const day of sorted) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before !== undefined && daysBetween(before, day) <= APART) group.push(day);
    else groups.push([day]);
  }
  const most = Math.max(...groups.map(({ length }) => length));
  const fewer = groups.filter(({ length }) => length < most).flat();
  return fewer.length <= rows.length * FEW ? fewer : [];
}
