import { v7 as uuidv7 } from 'uuid';
import type { RecognisedColumn, RowFault, WaitingLine } from '@jalon/domain/schedule';
import type { Tx } from '../transaction';

/** A line as it is kept: with the columns of its sheet, so that it can be corrected and read again months later. */
export interface KeptLine extends WaitingLine {
  who: string;
  columns: readonly Pick<RecognisedColumn, 'index' | 'header' | 'field'>[];
}

const KEEP = {
  name: 'keep-lines',
  text: `insert into waiting_row (id, unit_id, push_id, row_number, row, why, fault, at)
select x.id, $2, $3, x.number, x.row, x.why, x.fault, $4
from jsonb_to_recordset($1::jsonb) as x(id uuid, number int, row jsonb, why text, fault jsonb)`,
};
const SETTLE = {
  name: 'settle-lines',
  text: `update waiting_row w set settled_at = $3, settled_by = $4, settled_how = x.how
from jsonb_to_recordset($1::jsonb) as x(id uuid, how text) where w.id = x.id and w.unit_id = $2 and w.settled_at is null returning w.id`,
};

export function keepLines(tx: Tx, unitId: number, pushId: string, lines: readonly KeptLine[]): void {
  if (lines.length === 0) return;
  const faults = (all: readonly RowFault[]) =>
    all.map(({ column, code, message, english }) => ({ column, code, message, english }));
  const rows = lines.map((line) => ({ id: uuidv7(), number: line.row, row: line, why: line.why, fault: faults(line.faults) }));
  tx.post(KEEP, [JSON.stringify(rows), unitId, pushId, tx.now]);
}

/** @returns how many were still open. */
export async function settleLines(tx: Tx, unitId: number, lines: readonly { id: string; how: string }[]): Promise<number> {
  if (lines.length === 0) return 0;
  return (await tx.sql(SETTLE, [JSON.stringify(lines), unitId, tx.now, tx.actor.situation])).length;
}
