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
  /** What the identity officer decided of it; null while she has not. */
  freed: { how: string; at: string; by: string | null } | null;
}

const COLUMNS = `w.id, w.unit_id as "unitId", w.at, p.file_name as "fileName", w.why, w.row,
  case when w.freed_at is not null then jsonb_build_object('how', w.freed_how, 'at', w.freed_at,
    'by', (select o.given_name || ' ' || o.family_name from working_situation s join person o on o.id = s.person_id
      where s.id = w.freed_by)) end as freed
from waiting_row w join schedule_push p on p.id = w.push_id`;
const OPEN = {
  name: 'waiting-rows',
  text: `select ${COLUMNS} where w.unit_id = $1 and w.settled_at is null order by w.freed_at is null, w.row->>'day', w.at, w.row_number limit 500`,
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
