import { rowId, type ReadSchedule } from '@jalon/domain/schedule';
import { refuse, ok, type Result } from '@jalon/domain/result';
import { todayOf, type Acting, type Tx } from '@jalon/persistence';
import { openReading, rewriteReading } from '@jalon/persistence/schedule';
import { columnsOf } from './kept-line';
import { readOneRow, withRow, type RowToRead } from './read-one-row';

export interface CellChange {
  index: number;
  text: string;
}

/** Corrects one faulty row of a file before it is sent; the file itself stays as it is. */
export function correctRow(
  acting: Acting,
  readingId: string,
  row: string,
  cells: readonly CellChange[],
): Promise<Result<{ reading: string }, { code: 'reading-closed' } | { code: 'no-such-row' }>> {
  return acting.write(async (tx) => {
    const stored = await openReading(tx, readingId);
    if (!stored) return refuse({ code: 'reading-closed' as const });
    const given = faultyRow(stored.reading, row);
    if (!given) return refuse({ code: 'no-such-row' as const });
    const corrected = { ...given, raw: withCells(given.raw, cells) };
    await rewriteReading(tx, readingId, withRow(stored.reading, corrected, readOneRow(corrected, readingOptions(tx))));
    return ok({ reading: readingId });
  });
}

export function readingOptions(tx: Tx): { today: string; ippLength: number } {
  return { today: todayOf(tx), ippLength: tx.actor.ippLength };
}

export function withCells(raw: readonly string[], cells: readonly CellChange[]): string[] {
  const changed = [...raw];
  for (const { index, text } of cells) if (index >= 0 && index < 200) changed[index] = text;
  return Array.from(changed, (cell) => cell ?? '');
}

function faultyRow(reading: ReadSchedule, id: string): RowToRead | null {
  const fault = reading.faults.find((one) => one.row > 0 && rowId(one) === id);
  if (!fault) return null;
  const { row, sheet, raw, day } = fault;
  return { row, sheet, raw, day, columns: columnsOf(reading.columns, sheet) };
}
