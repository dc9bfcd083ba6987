import { readClock } from '../cells/clock';
import { readWrittenDate } from '../cells/written-date';
import { meaningsOf } from '../columns/header-words';
import { type Cell, cellAt, type Table, type TableRow } from '../table';

/** Fewer known words beside a date are a visit's own cells. */
const FEWEST = 3;

/** « LUNDI 23 NOVEMBRE 2026 » at the head of the hours, beside « Patient » and « IPP »: the day's line, then the headers. */
export function withDaysAboveHeaders(table: Table): Table {
  if (!table.rows.some((row) => dayIn(row) >= 0)) return table;
  const rows = table.rows.flatMap((row, i): TableRow[] => {
    const at = dayIn(row);
    const below = cellAt(table.rows[i + 1] ?? row, at);
    if (at < 0 || readClock(below).kind !== 'clock') return [row];
    const cells = row.cells.map((cell, j): Cell => (j === at ? { text: 'Heure' } : cell));
    return [
      { ...row, cells: [cellAt(row, at)] },
      { ...row, cells },
    ];
  });
  return { ...table, rows };
}

/** Where a row of headers holds a day, or -1. */
function dayIn({ cells }: TableRow): number {
  const filled = cells.filter(({ text }) => text !== '');
  const fields = new Set(
    filled.flatMap(({ text }) => (/\d/.test(text) ? [] : meaningsOf(text).slice(0, 1)).map(({ field }) => field)),
  );
  const days = cells.flatMap((cell, i) => (isDay(cell) ? [i] : []));
  const [at] = days;
  return fields.size >= FEWEST && days.length === 1 && at !== undefined && filled.length - fields.size <= 2 ? at : -1;
}

function isDay(cell: Cell): boolean {
  const written = readWrittenDate(cell);
  return written !== null && written.day !== null && (written.weekday !== null || written.month !== null) && written.rest === '';
}
