import type { Tx } from '../transaction';
import type { KeptLine } from './write-lines';

/** A row that waits until somebody settles it: nobody and nothing else takes it out of the list. */
export interface WaitingRow {
  id: string;
  unitId: number;
  at: string;
  fileName: string;
  why: string;
  row: KeptLine;
}

const COLUMNS = `w.id, w.unit_id as "unitId", w.at, p.file_name as "fileName", w.why, w.row
from waiting_row w join schedule_push p on p.id = w.push_id`;
const OPEN = {
  name: 'waiting-rows',
  text: `select ${COLUMNS} where w.unit_id = $1 and w.settled_at is null order by w.row->>'day', w.at, w.row_number limit 500`,
};
const ONE = { name: 'waiting-row', text: `select ${COLUMNS} where w.id = $1 and w.settled_at is null` };
const COUNT = {
  name: 'waiting-rows-count',
  text: `select count(*)::int as count from waiting_row where unit_id = any($1::int[]) and settled_at is null`,
};

export function waitingRows(tx: Tx, unitId: number): Promise<WaitingRow[]> {
  return tx.sql<WaitingRow>(OPEN, [unitId]);
}

export async function waitingRow(tx: Tx, id: string): Promise<WaitingRow | null> {
  return (await tx.sql<WaitingRow>(ONE, [id]))[0] ?? null;
}

/** The badge of the navigation. */
export async function countWaitingRows(tx: Tx, units: readonly number[]): Promise<number> {
  return (await tx.sql<{ count: number }>(COUNT, [units]))[0]?.count ?? 0;
}
